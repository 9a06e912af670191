package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vigil.link.Permalinks;

/**
 * The visits as windows in order of time, ten a row, above an axis of years. Those known by count only stand apart, as nobody
 * knows when they fell. Measures are those of the drawing.
 */
record SvgMarks(int width, int height, List<Mark> marks, List<Axis> axes) {
    private static final int ROW = 10;
    private static final int CELL = 58;
    private static final int GAP = CELL / 2;
    private static final int LINE = 92;

    /**
     * @param state slug: {@code published withheld untraced counted}
     * @param year two figures after an apostrophe where it is the first of its year in its row; a question mark where no year is known
     * @param label what it stands for, in words
     */
    record Mark(int x, int y, String state, String year, String href, String label) {}

    /** The line that a row of windows stands on. */
    record Axis(int x, int y, int length) {}

    SvgMarks {
        marks = List.copyOf(marks);
        axes = List.copyOf(axes);
    }

    /** @param label what a visit is called */
    static SvgMarks of(VisitLedger ledger, Function<VisitLedger.Row, String> label) {
        var dated = ledger.rows().stream()
                .filter(row -> row.state() != VisitLedger.State.COUNTED)
                .toList();
        var counted = ledger.rows().stream()
                .filter(row -> row.state() == VisitLedger.State.COUNTED)
                .toList();
        var marks = new ArrayList<Mark>();
        var axes = new ArrayList<Axis>();
        place(dated, 0, 0, label, marks, axes);
        int used = dated.size() % ROW;
        boolean beside = !dated.isEmpty() && used > 0 && used + counted.size() <= ROW;
        int row = beside ? dated.size() / ROW : (dated.size() + ROW - 1) / ROW;
        place(counted, row, beside ? used * CELL + GAP : 0, label, marks, axes);
        int rows = axes.stream().mapToInt(axis -> axis.y() / LINE + 1).max().orElse(1);
        return new SvgMarks(ROW * CELL + GAP, rows * LINE, marks, axes);
    }

    private static void place(
            List<VisitLedger.Row> rows,
            int firstRow,
            int left,
            Function<VisitLedger.Row, String> label,
            List<Mark> marks,
            List<Axis> axes) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int x = left + i % ROW * CELL;
            int y = (firstRow + i / ROW) * LINE;
            if (i % ROW == 0) {
                axes.add(new Axis(x, y + 62, Math.min(ROW, rows.size() - i) * CELL - 10));
            }
            var before = i % ROW == 0 ? "" : year(rows.get(i - 1));
            var year = year(row);
            marks.add(new Mark(
                    x,
                    y,
                    row.state().slug(),
                    year.equals(before) && !year.equals("?") ? "" : year,
                    Permalinks.entry(row.visit().id()),
                    label.apply(row)));
        }
    }

    private static String year(VisitLedger.Row row) {
        var date = row.visit().date();
        var from = date == null || row.state() == VisitLedger.State.COUNTED ? null : date.from();
        return from == null
                ? "?"
                : "’" + Integer.toString(100 + from.year() % 100).substring(1);
    }
}
