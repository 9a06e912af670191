package org.vigil.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vigil.link.Permalinks;

/** The figure of visits, reports and published reports, with its row of marks. */
final class FigureViews {
    private static final String NO_YEAR = "?";

    private final Messages messages;

    FigureViews(Messages messages) {
        this.messages = messages;
    }

    Figures figures(VisitLedger ledger) {
        var legend = Arrays.stream(VisitLedger.State.values())
                .filter(state -> ledger.count(state) > 0)
                .map(state ->
                        new Figures.Key(state.slug(), messages.text("legend." + state.slug(), ledger.count(state))))
                .toList();
        return new Figures(
                ledger.rows().size(), ledger.reports().size(), (int) ledger.published(), marks(ledger), legend);
    }

    private List<VisitMark> marks(VisitLedger ledger) {
        var marks = new ArrayList<VisitMark>();
        var before = "";
        for (var row : ledger.rows()) {
            var year = year(row);
            marks.add(new VisitMark(
                    row.state().slug(),
                    year,
                    !year.equals(before) || year.equals(NO_YEAR),
                    Permalinks.entry(row.visit().id()),
                    label(row)));
            before = year;
        }
        return marks;
    }

    private String label(VisitLedger.Row row) {
        return messages.text(
                "mark",
                row.visit().title().text(),
                messages.text("state." + row.state().slug()));
    }

    private static String year(VisitLedger.Row row) {
        var date = row.visit().date();
        var from = date == null || row.state() == VisitLedger.State.COUNTED ? null : date.from();
        return from == null ? NO_YEAR : String.format(Locale.ROOT, "’%02d", from.year() % 100);
    }
}
