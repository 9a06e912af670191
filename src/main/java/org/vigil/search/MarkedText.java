package org.vigil.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text in which the words that matched are marked. It holds no markup, so nothing in it can escape into a page. */
public record MarkedText(List<Run> runs) {
    /** A stretch that is marked, or is not. */
    public record Run(String text, boolean marked) {}

    /** What the highlighter puts round a match: private-use characters that no archived text can hold. */
    static final String BEGIN = "\uF000";

    static final String END = "\uF001";
    private static final Run DOTS = new Run("…", false);

    public MarkedText {
        runs = List.copyOf(runs);
    }

    public static MarkedText plain(String text) {
        return new MarkedText(List.of(new Run(text, false)));
    }

    static MarkedText read(String highlighted) {
        var runs = new ArrayList<Run>();
        int at = 0;
        while (at < highlighted.length()) {
            int begin = highlighted.indexOf(BEGIN, at);
            int end = begin < 0 ? -1 : highlighted.indexOf(END, begin);
            if (end < 0) {
                runs.add(new Run(highlighted.substring(at), false));
                break;
            }
            if (begin > at) {
                runs.add(new Run(highlighted.substring(at, begin), false));
            }
            runs.add(new Run(highlighted.substring(begin + 1, end), true));
            at = end + 1;
        }
        return new MarkedText(runs);
    }

    /** A stretch of it round the first mark, of so many characters at most; dots say where something was left out. */
    MarkedText cutTo(int length) {
        int whole = text().length();
        int firstMark = 0;
        for (var run : runs) {
            if (run.marked) {
                break;
            }
            firstMark += run.text.length();
        }
        int from = Math.max(0, Math.min(firstMark - length / 3, whole - length));
        int to = Math.min(whole, from + length);
        var cut = new ArrayList<Run>();
        if (from > 0) {
            cut.add(DOTS);
        }
        int at = 0;
        for (var run : runs) {
            int end = at + run.text.length();
            if (end > from && at < to) {
                cut.add(new Run(run.text.substring(Math.max(0, from - at), Math.min(end, to) - at), run.marked));
            }
            at = end;
        }
        if (to < whole) {
            cut.add(DOTS);
        }
        return new MarkedText(cut);
    }

    /** Something was left out before it. */
    public boolean isCutAtBegin() {
        return runs.size() > 1 && runs.get(0).equals(DOTS);
    }

    public boolean isCutAtEnd() {
        return runs.size() > 1 && runs.get(runs.size() - 1).equals(DOTS);
    }

    /** The words themselves, without what says that some were left out. */
    public String withoutDots() {
        var words = runs.subList(isCutAtBegin() ? 1 : 0, runs.size() - (isCutAtEnd() ? 1 : 0));
        return new MarkedText(words).text();
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** As HTML: the text escaped, the marks as {@code mark} elements, nothing else. */
    public String html() {
        return runs.stream()
                .map(run -> run.marked ? "<mark>" + escaped(run.text) + "</mark>" : escaped(run.text))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
