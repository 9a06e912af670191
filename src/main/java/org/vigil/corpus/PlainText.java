package org.vigil.corpus;

import java.text.Normalizer;

/** Text as the archive keeps it: NFC, one space between words, nothing invisible. */
final class PlainText {
    private PlainText() {}

    /**
     * Private-use characters go too: the search index writes its own marks with them, and a text that brought its own could
     * forge one.
     */
    static String clean(String text) {
        var out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (isShown(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** With a full stop, unless it ends in one already. */
    static String sentence(String text) {
        return text.matches(".*[.!?…]") ? text : text + ".";
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> c != '\uFEFF';
        };
    }
}
