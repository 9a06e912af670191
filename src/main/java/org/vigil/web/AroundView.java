package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands round an entry: round a visit its report, what was said of it, and the visits before and after; of a withheld
 * report the traces that it has left.
 */
record AroundView(String heading, String lede, List<Item> items) {
    record Item(String label, List<Line> lines) {}

    /**
     * @param content the words are those of an entry, in English where the page is not
     * @param absent the text says why there is nothing
     * @param source who says so, outside the archive
     */
    record Line(
            String text,
            boolean content,
            boolean absent,
            @Nullable String href,
            @Nullable String note,
            List<LedgerView.Mark> marks,
            @Nullable Link source) {
        static Line absent(String text) {
            return new Line(text, false, true, null, null, List.of(), null);
        }

        static Line of(Link entry, @Nullable String note) {
            return new Line(entry.text(), entry.language() != null, false, entry.href(), note, List.of(), null);
        }

        /** A remark of the archive. */
        static Line of(String remark, List<LedgerView.Mark> marks) {
            return new Line(remark, true, false, null, null, marks, null);
        }

        Line says(String newText, List<LedgerView.Mark> newMarks) {
            return new Line(newText, content, absent, href, note, newMarks, source);
        }
    }

    /** Leads to this page. */
    boolean names(String href) {
        return items.stream().flatMap(item -> item.lines().stream()).anyMatch(line -> href.equals(line.href()));
    }
}
