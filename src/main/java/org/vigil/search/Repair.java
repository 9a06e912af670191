package org.vigil.search;

import org.vigil.entry.Slugged;

/**
 * Something in a question or an address that could not be taken as it stood, and what it concerned. It is told to the reader
 * with the message {@code repair.<kind>}.
 *
 * @param at how many characters of the question stand before it, or were read before it was noticed; -1 for what stands
 *     elsewhere in the address
 */
public record Repair(Kind kind, String text, int at) {
    static Repair ofAddress(Kind kind, String text) {
        return new Repair(kind, text, -1);
    }

    /** What was wrong. Each is put right in the obvious way. */
    public enum Kind implements Slugged {
        MISSING_QUOTATION_MARK,
        MISSING_PARENTHESIS,
        EXTRA_PARENTHESIS,
        DANGLING_OR,
        LONE_QUOTATION_MARK,
        LONE_MINUS,
        LONE_TITLE,
        STAR_NOT_AT_THE_END,
        OPERATOR_AS_WORD,
        DISTANCE,
        NO_LETTERS,
        SHORT_PREFIX,
        TOO_MANY_WORDS,
        TOO_DEEP,
        FUNCTION_WORDS,
        IMPOSSIBLE_DATE,
        DATES_EXCHANGED
    }
}
