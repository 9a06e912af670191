package org.vigil.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A question in a natural language as one for any of its words. */
final class AnyWord {
    private AnyWord() {}

    /** Only letters and digits are kept, so that nothing in the text is read as an operator. */
    static String of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" OR "));
    }
}
