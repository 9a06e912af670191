package org.vigil.web;

import java.util.Arrays;
import org.vigil.link.Permalinks;

/** The figure of visits, reports and published reports, with its windows. */
final class FigureViews {
    private final Messages messages;
    private final Titles titles;

    FigureViews(Messages messages) {
        this.messages = messages;
        this.titles = new Titles(messages);
    }

    Figures figures(VisitLedger ledger) {
        return new Figures(
                ledger.rows().size(),
                ledger.reports().size(),
                (int) ledger.published(),
                SvgMarks.of(ledger, this::label),
                Arrays.stream(VisitLedger.State.values())
                        .filter(state -> ledger.count(state) > 0)
                        .map(state -> new Figures.Key(
                                state.slug(),
                                messages.text("state." + state.slug()),
                                ledger.count(state),
                                Permalinks.visits(
                                        "",
                                        LedgerQuery.EMPTY
                                                .with(LedgerFilter.STATE, state.slug())
                                                .toQueryString())))
                        .toList());
    }

    private String label(VisitLedger.Row row) {
        return messages.text(
                "mark",
                titles.text(row.visit()),
                messages.text("state." + row.state().slug()));
    }
}
