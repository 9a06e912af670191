package org.vigil.archive;

import org.jspecify.annotations.Nullable;

/** Why something was changed, in one line. */
final class Reason {
    private static final int LONGEST = 2000;

    private Reason() {}

    /**
     * One line of text. RFC 8785 writes U+007F as it is and jq as {@code \u007f}; without control characters, a row's hash
     * can be checked with either.
     */
    static @Nullable String check(@Nullable String reason) {
        if (reason != null
                && (reason.isBlank()
                        || reason.length() > LONGEST
                        || reason.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException(
                    "A reason is one line of text, at most " + LONGEST + " characters; found \"" + reason + "\"");
        }
        return reason;
    }
}
