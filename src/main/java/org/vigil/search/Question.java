package org.vigil.search;

import java.util.List;

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

    Question EVERYTHING = new All(List.of());
}
