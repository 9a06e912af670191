package org.vigil.search;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader asks for, as a tree. {@link QuestionParser} makes it from what was typed. */
public sealed interface Question {

    /** A word in any of its forms. It may hold punctuation, such as {@code anti-torture}: its parts then stand together. */
    record Word(String text) implements Question {}

    /**
     * Words exactly as written, in this order.
     *
     * @param distance how many other words may stand between them, or how many places they may be moved; 0 for none
     */
    record Phrase(String text, int distance) implements Question {}

    /** Any word that begins so. */
    record Prefix(String text) implements Question {}

    /** A question to the titles only. */
    record InTitle(Question question) implements Question {}

    /**
     * A name that the thesaurus has: what was typed, or any of its other names.
     *
     * @param typed a word, or several that must all occur
     */
    record Name(Question typed, List<String> others) implements Question {
        public Name {
            others = List.copyOf(others);
        }

        /** The name as those write it who know no Cyrillic; as it was typed, where it has none. */
        public String inLatin() {
            return Stream.concat(Stream.of(text()), others.stream())
                    .filter(name -> name.codePoints().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC))
                    .findFirst()
                    .orElse(text());
        }

        /** As it was typed. */
        public String text() {
            return typed instanceof All all
                    ? all.parts().stream().map(part -> ((Word) part).text()).collect(Collectors.joining(" "))
                    : ((Word) typed).text();
        }
    }

    /** A word that may be a name: also as it is spelt in the other alphabet, Latin or Cyrillic. */
    record Spelt(Word word) implements Question {}

    record Not(Question question) implements Question {}

    /** All of them; of no parts: everything. */
    record All(List<Question> parts) implements Question {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them. */
    record Any(List<Question> parts) implements Question {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** One part needs no company. */
    static Question allOf(List<Question> parts) {
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    /** The same part said twice means no more than once. To be done once names are known: some repeat a word. */
    static Question withoutRepeats(Question question) {
        if (question instanceof All all) {
            return allOf(all.parts().stream()
                    .map(Question::withoutRepeats)
                    .distinct()
                    .toList());
        }
        if (question instanceof Any any) {
            return anyOf(any.parts().stream().map(Question::withoutRepeats).toList());
        }
        if (question instanceof Not not) {
            return new Not(withoutRepeats(not.question()));
        }
        return question instanceof InTitle inTitle ? new InTitle(withoutRepeats(inTitle.question())) : question;
    }

    static Question anyOf(List<Question> parts) {
        var distinct = parts.stream().distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : new Any(distinct);
    }

    Question EVERYTHING = new All(List.of());
}
