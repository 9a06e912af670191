package org.vigil.cite;

/**
 * The quotation marks of a title, told from its apostrophes. A mark counts only where the one that belongs to it is found; all
 * others, and those of other languages, stay as they are.
 */
final class QuotationMarks {
    private static final String DOUBLE = "“”";
    private static final String SINGLE = "‘’";

    /** No title that somebody reads goes deeper. */
    private static final int DEEPEST = 8;

    /** In which sort of marks the outermost quotation stands; absent where each keeps its own. */
    private enum Outermost {
        DOUBLE,
        SINGLE,
        AS_IT_IS
    }

    private final StringBuilder text;
    private final Outermost outermost;

    private QuotationMarks(String text, Outermost outermost) {
        this.text = new StringBuilder(text);
        this.outermost = outermost;
        mark(0, text.length(), 0);
    }

    /** Straight marks become curly ones of the same sort, and what is left of the single ones is apostrophes. */
    static String curly(String title) {
        return new QuotationMarks(title, Outermost.AS_IT_IS).text.toString().replace('\'', '’');
    }

    /** As the title stands between double marks: single marks, and within these double ones. */
    static String withinDouble(String title) {
        return new QuotationMarks(title, Outermost.SINGLE).text.toString();
    }

    /** As the title stands between single marks: double marks, and within these single ones. */
    static String withinSingle(String title) {
        return new QuotationMarks(title, Outermost.DOUBLE).text.toString();
    }

    private void mark(int from, int to, int depth) {
        int i = from;
        while (i < to && depth < DEEPEST) {
            int end = end(i, to);
            if (end < 0) {
                i++;
                continue;
            }
            var pair = pair(text.charAt(i), depth);
            mark(i + 1, end, depth + 1);
            text.setCharAt(i, pair.charAt(0));
            text.setCharAt(end, pair.charAt(1));
            i = end + 1;
        }
    }

    private String pair(char mark, int depth) {
        boolean isDouble = outermost == Outermost.AS_IT_IS
                ? mark == '“' || mark == '"'
                : (outermost == Outermost.DOUBLE) == (depth % 2 == 0);
        return isDouble ? DOUBLE : SINGLE;
    }

    /** Where the quotation ends that begins here; negative where none does. */
    private int end(int start, int to) {
        return switch (text.charAt(start)) {
            case '“' -> endOfDouble(start, to);
            case '"' -> within(text.indexOf("\"", start + 1), to);
            case '‘' -> endOfSingle(start, to, '’');
            case '\'' -> isBetweenLetters(start) || !beginsWord(start) ? -1 : endOfSingle(start, to, '\'');
            default -> -1;
        };
    }

    private static int within(int end, int to) {
        return end < to ? end : -1;
    }

    private int endOfDouble(int start, int to) {
        int open = 0;
        for (int i = start; i < to; i++) {
            open += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The mark is the apostrophe as well. Between letters it is nothing else; behind an s and before a further word it may be that of
     * {@code the keepers’ report}, and ends a quotation only where nothing else before the next one does.
     */
    private int endOfSingle(int start, int to, char mark) {
        int possible = -1;
        for (int i = start + 1; i < to && text.charAt(i) != '‘'; i++) {
            if (text.charAt(i) != mark || isBetweenLetters(i) || Character.isWhitespace(text.charAt(i - 1))) {
                continue;
            }
            if (text.charAt(i - 1) != 's' || i + 1 == to || !Character.isWhitespace(text.charAt(i + 1))) {
                return i;
            }
            possible = possible < 0 ? i : possible;
        }
        return possible;
    }

    private boolean isBetweenLetters(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean beginsWord(int at) {
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1));
    }
}
