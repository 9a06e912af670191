package org.vigil.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A constant that has one spelling in addresses, in JSON and in message keys: {@code REPORT_OF} is {@code report-of}. */
public interface Slugged {
    String name();

    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E> & Slugged> Optional<E> find(Class<E> type, String slug) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.slug().equals(slug))
                .findFirst();
    }

    /** As {@link #find}, for text that has to be right; the message lists what is allowed. */
    static <E extends Enum<E> & Slugged> E expect(Class<E> type, String slug) {
        return find(type, slug)
                .orElseThrow(() -> new IllegalArgumentException("expected one of "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Slugged::slug)
                                        .toList())
                        + "; found \"" + slug + "\""));
    }
}
