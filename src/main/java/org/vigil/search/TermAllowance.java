package org.vigil.search;

/** How many terms a question may still have. Runs of letters count, as they do in the index: {@code a-b-c} is three. */
final class TermAllowance {
    private final int longest;
    private int left;

    /**
     * @param terms in the whole question
     * @param longest characters of one word, phrase or beginning
     */
    TermAllowance(int terms, int longest) {
        this.left = terms;
        this.longest = longest;
    }

    /** As much from the beginning of these words as is allowed, which is then used up; empty where nothing is. */
    String take(String words) {
        int end = 0;
        int before = left;
        boolean inRun = false;
        while (end < words.length() && end < longest) {
            int c = words.codePointAt(end);
            boolean letter = isLetter(c);
            if (letter && !inRun && left-- == 0) {
                left = 0;
                break;
            }
            inRun = letter;
            end += Character.charCount(c);
        }
        return left == before ? "" : words.substring(0, end).strip();
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
