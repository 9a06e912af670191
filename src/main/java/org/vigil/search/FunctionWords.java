package org.vigil.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * Words such as articles and prepositions, which say nothing of what is looked for. An entry need not have those of the reader's
 * language, which may be another than its own.
 */
final class FunctionWords {
    private static final Set<String> UKRAINIAN = Set.of(
            "в", "у", "і", "й", "та", "з", "із", "зі", "на", "до", "від", "про", "за", "по", "під", "для", "як", "але",
            "або", "що");

    private static final List<CharArraySet> SETS = List.of(
            EnglishAnalyzer.ENGLISH_STOP_WORDS_SET,
            FrenchAnalyzer.getDefaultStopSet(),
            RussianAnalyzer.getDefaultStopSet(),
            new CharArraySet(UKRAINIAN, true));

    private final List<String> leftOut = new ArrayList<>();

    /** In capital letters throughout, it is rather an abbreviation. */
    static boolean has(Question part) {
        if (!(part instanceof Question.Word word)) {
            return false;
        }
        int first = Character.charCount(word.text().codePointAt(0));
        var small = word.text().substring(0, first).toLowerCase(Locale.ROOT)
                + word.text().substring(first);
        return SETS.stream().anyMatch(set -> set.contains(small));
    }

    /** Those that were left out of questions, in order. */
    List<String> leftOut() {
        return leftOut;
    }

    /** The same question without them, where something is left that is looked for. */
    Question without(Question question) {
        if (question instanceof Question.Any any) {
            return new Question.Any(any.parts().stream().map(this::without).toList());
        }
        if (!(question instanceof Question.All all)) {
            return question;
        }
        boolean somethingIsLeft = all.parts().stream().anyMatch(part -> !has(part) && !(part instanceof Question.Not));
        var parts = new ArrayList<Question>();
        for (var part : all.parts()) {
            if (somethingIsLeft && part instanceof Question.Word word && has(word)) {
                leftOut.add(word.text());
            } else {
                parts.add(without(part));
            }
        }
        return Question.allOf(parts);
    }
}
