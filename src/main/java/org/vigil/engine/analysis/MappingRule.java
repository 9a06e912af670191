package org.vigil.engine.analysis;

/** One line of a {@link Mapping}: what is replaced, and by what (nothing, if {@code to} is empty). */
record MappingRule(String from, String to) {
    private static final String ARROW = "=>";
    private static final String ESCAPES = "ntrbf";
    private static final String ESCAPED = "\n\t\r\b\f";

    static MappingRule parse(String line) {
        // The last arrow divides, so "==> => x" replaces an arrow.
        int arrow = line.lastIndexOf(ARROW);
        if (arrow < 0) {
            throw refused(line, "it has no [=>]");
        }
        String from = line.substring(0, arrow).trim();
        String to = line.substring(arrow + ARROW.length()).trim();
        return new MappingRule(unescape(from, line), unescape(to, line));
    }

    /** Escapes: {@code \\ \n \t \r \b \f \}{@code uXXXX}; a backslash before anything else is dropped. */
    private static String unescape(String text, String line) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else if (++i == text.length()) {
                throw refused(line, "it ends in a lone [\\]");
            } else if (text.charAt(i) == 'u') {
                plain.append(codeUnit(text, i + 1, line));
                i += 4;
            } else {
                int escape = ESCAPES.indexOf(text.charAt(i));
                plain.append(escape < 0 ? text.charAt(i) : ESCAPED.charAt(escape));
            }
        }
        return plain.toString();
    }

    private static char codeUnit(String text, int start, String line) {
        if (start + 4 > text.length()) {
            throw refused(line, "[\\u] wants four hexadecimal digits");
        }
        try {
            return (char) Integer.parseInt(text.substring(start, start + 4), 16);
        } catch (NumberFormatException e) {
            throw refused(line, "[\\u] wants four hexadecimal digits");
        }
    }

    private static IllegalArgumentException refused(String line, String why) {
        return new IllegalArgumentException("Invalid mapping rule [" + line + "]: " + why + ".");
    }
}
