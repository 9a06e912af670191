package org.vigil.web;

import java.util.Arrays;
import java.util.List;
import org.vigil.link.Permalinks;

/** The visits of the Committee to Russia, as a reader wants to see them. */
final class CptPage {
    /** A filter with more values than these is folded up. */
    private static final int LINE = 8;

    private final FigureViews figures;
    private final LedgerWords words;
    private final Sums sums;
    private final Charts charts;
    private final Frames frames;
    private final Messages messages;

    CptPage(FigureViews figures, LedgerWords words, Sums sums, Charts charts, Frames frames, Messages messages) {
        this.figures = figures;
        this.words = words;
        this.sums = sums;
        this.charts = charts;
        this.frames = frames;
        this.messages = messages;
    }

    CptView view(VisitLedger ledger, LedgerQuery query) {
        return new CptView(
                frames.frame(
                                messages.text("cpt.title"),
                                query.equals(LedgerQuery.EMPTY) ? Permalinks.CPT : null,
                                "cpt",
                                "",
                                List.of(form(".csv", "text/csv", query), form(".json", "application/json", query)))
                        .with(frames.figures()),
                figures.figures(ledger),
                table(ledger, query),
                sums.view(ledger),
                charts.of(ledger, query),
                new Link(messages.text("shelf.link", ledger.reports().size()), Permalinks.SHELF));
    }

    private Frame.Alternate form(String suffix, String type, LedgerQuery query) {
        return new Frame.Alternate(
                "alternate",
                type,
                messages.text("ledger.form" + suffix),
                Permalinks.visits(suffix, query.toQueryString()));
    }

    private LedgerView table(VisitLedger ledger, LedgerQuery query) {
        var rows = query.of(ledger);
        return new LedgerView(
                Arrays.stream(LedgerFilter.values())
                        .map(filter -> choice(filter, ledger, query))
                        .filter(choice -> !choice.options().isEmpty())
                        .toList(),
                Arrays.stream(LedgerOrder.values())
                        .map(order -> new LedgerView.Option(
                                messages.text("ledger-order." + order.slug()),
                                null,
                                address(query.sorted(order)),
                                order == query.order()))
                        .toList(),
                query.isNarrowed()
                        ? messages.text(
                                "ledger.shown", rows.size(), ledger.rows().size())
                        : messages.text("ledger.shown.all", rows.size()),
                query.isNarrowed()
                        ? new Link(
                                messages.text("ledger.all", ledger.rows().size()),
                                address(LedgerQuery.EMPTY.sorted(query.order())))
                        : null,
                List.of(".csv", ".json").stream()
                        .map(suffix -> new Link(
                                messages.text("ledger.form" + suffix),
                                Permalinks.visits(suffix, query.toQueryString())))
                        .toList(),
                Arrays.stream(LedgerColumn.values()).map(words::head).toList(),
                rows.stream().map(words::row).toList());
    }

    /** Each value with the number of visits that it would leave, the other filters as they are. */
    private LedgerView.Choice choice(LedgerFilter filter, VisitLedger ledger, LedgerQuery query) {
        var chosen = query.value(filter);
        var others = query.without(filter).narrow(ledger.rows());
        var options = filter.values(ledger.rows()).stream()
                .map(value -> new LedgerView.Option(
                        words.value(filter, value),
                        (int) others.stream()
                                .filter(row -> filter.values(row).contains(value))
                                .count(),
                        address(value.equals(chosen) ? query.without(filter) : query.with(filter, value)),
                        value.equals(chosen)))
                .toList();
        return new LedgerView.Choice(
                messages.text("ledger-filter." + filter.slug()), options, options.size() > LINE, chosen != null);
    }

    private static String address(LedgerQuery query) {
        return Permalinks.visits("", query.toQueryString());
    }
}
