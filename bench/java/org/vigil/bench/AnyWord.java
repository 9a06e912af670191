package org.vigil.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A question in a natural language as one for any of its words. */
final class AnyWord {
    /** Words that nobody looks for: Lucene's for English. As any of them would do, they would find everything. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an and are as at be but by for if in into is it no not of on or such that the their then there these they "
                            + "this to was will with")
                    .split(" "));

    private AnyWord() {}

    /** Only letters and digits are kept, so that nothing in the text is read as an operator. */
    static String of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !FUNCTION_WORDS.contains(word))
                .distinct()
                .collect(Collectors.joining(" OR "));
    }
}
