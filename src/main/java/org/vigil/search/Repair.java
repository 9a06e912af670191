package org.vigil.search;

import org.vigil.entry.Slugged;

/**
 * Something in a question or an address that could not be taken as it stood, and what it concerned. It is told to the reader
 * with the message {@code repair.<kind>}.
 */
public record Repair(Kind kind, String text) {
    /** What was wrong. Each is put right in the obvious way. */
    public enum Kind implements Slugged {
        MISSING_QUOTATION_MARK,
        MISSING_PARENTHESIS,
        EXTRA_PARENTHESIS,
        DANGLING_OR,
        NO_LETTERS,
        SHORT_PREFIX,
        TOO_MANY_WORDS,
        TOO_DEEP,
        IMPOSSIBLE_DATE,
        DATES_EXCHANGED
    }
}
