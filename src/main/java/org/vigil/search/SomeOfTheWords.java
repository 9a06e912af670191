package org.vigil.search;

import java.util.ArrayList;
import java.util.Optional;

/** A question for some of the words, and not all, of a question that asked for all of several. */
final class SomeOfTheWords {
    private SomeOfTheWords() {}

    /**
     * What is ruled out stays so, and what is not a plain word must still occur; empty where there are no two words.
     * It finds what the question itself finds, too.
     */
    static Optional<Question> of(Question question) {
        if (!(question instanceof Question.All all)) {
            return Optional.empty();
        }
        var parts = new ArrayList<Question>();
        var words = new ArrayList<Question>();
        for (var part : all.parts()) {
            (isWord(part) ? words : parts).add(part);
        }
        var telling = words.stream().filter(word -> !FunctionWords.has(word)).toList();
        if (words.size() < 2 || telling.isEmpty()) {
            return Optional.empty();
        }
        parts.add(new Question.Any(telling));
        return Optional.of(new Question.All(parts));
    }

    private static boolean isWord(Question part) {
        return part instanceof Question.Word || part instanceof Question.Spelt || part instanceof Question.Name;
    }
}
