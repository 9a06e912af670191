package org.vigil.entry;

import org.jspecify.annotations.Nullable;

/** Why something was changed, in one line. */
public final class Reason {
    private static final int LONGEST = 2000;

    private Reason() {}

    /**
     * One line of text. RFC 8785 writes U+007F as it is and jq as {@code \u007f}; without control characters, a row's hash
     * can be checked with either. Marks that end a line or turn the direction of what follows would let a reason be read as another.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static @Nullable String check(@Nullable String reason) {
        if (reason != null
                && (reason.isBlank()
                        || reason.length() > LONGEST
                        || reason.codePoints().anyMatch(Reason::breaksTheLine))) {
            throw new IllegalArgumentException(
                    "A reason is one line of text, at most " + LONGEST + " characters; found \"" + reason + "\"");
        }
        return reason;
    }

    private static boolean breaksTheLine(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            // The embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9, section 2).
            default -> codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        };
    }
}
