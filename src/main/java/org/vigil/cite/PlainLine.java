package org.vigil.cite;

/** One line of text, whatever it was: every format here gives line ends and control characters a meaning. */
final class PlainLine {
    private PlainLine() {}

    static String of(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || Character.isWhitespace(c)) {
                line.append(' ');
            } else if (type != Character.SURROGATE && type != Character.PRIVATE_USE && (c & 0xFFFE) != 0xFFFE) {
                line.appendCodePoint(c);
            }
        });
        return line.toString().strip().replaceAll(" {2,}", " ");
    }
}
