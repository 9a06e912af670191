package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.corpus.Total;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.link.Permalinks;

/** The visits of the Committee to Russia, as a table. */
final class CptPage {
    /** The note of a fact that no source states. */
    private static final String DEDUCED = "Deduced.";

    private final VisitLedgers ledgers;
    private final List<Total> totals;
    private final FigureViews figures;
    private final Frames frames;
    private final Messages messages;
    private final ValueWords values;
    private final DateWords dates;

    /** @param totals who says how many there are */
    CptPage(
            VisitLedgers ledgers,
            List<Total> totals,
            FigureViews figures,
            Frames frames,
            Messages messages,
            ValueWords values,
            DateWords dates) {
        this.ledgers = ledgers;
        this.totals = List.copyOf(totals);
        this.figures = figures;
        this.frames = frames;
        this.messages = messages;
        this.values = values;
        this.dates = dates;
    }

    CptView view() {
        var ledger = ledgers.current();
        return new CptView(
                frames.frame(messages.text("cpt.title"), Permalinks.CPT, "cpt"),
                figures.figures(ledger),
                totals.stream().map(this::total).toList(),
                sums(ledger),
                ledger.rows().stream().map(this::row).toList());
    }

    private CptView.Total total(Total total) {
        return new CptView.Total(
                messages.text("total." + total.name()),
                Integer.toString(total.value()),
                dates.words(total.asOf()),
                total.sources().stream()
                        .map(source -> new EntryView.ReferenceView(
                                source.title(),
                                source.url().toASCIIString(),
                                EntryPage.host(source.url()),
                                source.supports()))
                        .toList());
    }

    private List<String> sums(VisitLedger ledger) {
        long counted = ledger.count(VisitLedger.State.COUNTED);
        long traced = ledger.reports().size() - ledger.untracedReports();
        return List.of(
                messages.text("sum.visits", ledger.rows().size() - counted, counted),
                messages.text(
                        "sum.days",
                        ledger.rows().size() - counted - ledger.withoutExactDays(),
                        ledger.withoutExactDays()),
                messages.text(
                        "sum.reports", ledger.published(), traced - ledger.published(), ledger.untracedReports()));
    }

    private CptView.Row row(VisitLedger.Row row) {
        var visit = row.visit();
        var report = row.report();
        var date = visit.date();
        return new CptView.Row(
                visit.fact("ordinal-overall")
                        .flatMap(fact -> fact.values().stream().findFirst())
                        .orElse(""),
                Permalinks.entry(visit.id()),
                date == null ? values.label("absence", Absence.NOT_ESTABLISHED) : dates.words(date),
                date != null,
                visit.terms(Facet.VISIT_KIND.slug()).stream()
                        .filter(kind -> !kind.equals(Facet.NOT_ESTABLISHED))
                        .findFirst()
                        .map(kind -> kind(visit, kind))
                        .orElse(""),
                visit.fact("regions")
                        .map(fact -> fact.values().stream().map(values::name).toList())
                        .orElse(List.of()),
                row.state().slug(),
                messages.text("state." + row.state().slug()),
                report == null ? null : Permalinks.entry(report.id()),
                cell(report, "published-on"),
                cell(report, "reference"));
    }

    /** The kind, and that no source says so where it was deduced. */
    private String kind(Entry visit, String kind) {
        var words = values.value(Facet.VISIT_KIND, kind);
        var note = visit.fact("visit-kind").map(Fact::note).orElse("");
        return note.equals(DEDUCED) ? messages.text("cpt.kind.deduced", words) : words;
    }

    private CptView.Cell cell(@Nullable Entry report, String fact) {
        if (report == null) {
            return new CptView.Cell(messages.text("cell.no-report"), true);
        }
        return report.fact(fact)
                .map(found -> found.absence() != null
                        ? new CptView.Cell(values.label("absence", found.absence()), true)
                        : new CptView.Cell(
                                found.type() == Fact.Type.DATE
                                        ? dates.words(
                                                new EntryDate(found.values().get(0)))
                                        : found.values().get(0),
                                false))
                .orElse(new CptView.Cell(values.label("absence", Absence.NOT_ESTABLISHED), true));
    }
}
