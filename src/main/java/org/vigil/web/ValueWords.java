package org.vigil.web;

import java.util.Locale;
import java.util.Optional;
import org.vigil.entry.Facet;
import org.vigil.entry.Slugged;

/** Labels, and the values of the archive's own vocabulary in words. Values that are names stay as they are. */
final class ValueWords {
    private final Messages messages;

    ValueWords(Messages messages) {
        this.messages = messages;
    }

    String facet(Facet facet) {
        return messages.text("facet." + facet.slug());
    }

    String value(Facet facet, String value) {
        if (value.equals(Facet.NOT_ESTABLISHED)) {
            return messages.text("absence.not-established");
        }
        return facet.wording() == Facet.Wording.VOCABULARY ? term(facet.slug(), value) : value;
    }

    /** A value of the vocabulary, such as {@code visit-kind.ad-hoc}; a value that it does not have stays as it is. */
    String term(String vocabulary, String value) {
        return messages.find(vocabulary + "." + value)
                .or(() -> vocabulary.equals("language") ? language(value) : Optional.empty())
                .orElse(value);
    }

    private Optional<String> language(String tag) {
        return Optional.of(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(messages.language())));
    }

    String label(String group, Slugged value) {
        return messages.text(group + "." + value.slug());
    }
}
