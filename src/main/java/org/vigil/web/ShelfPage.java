package org.vigil.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.Slugged;
import org.vigil.link.Permalinks;

/** The shelf of reports: those that can be read, those that left traces, and those that were only counted. */
final class ShelfPage {
    private final Frames frames;
    private final Messages messages;
    private final Titles titles;
    private final ValueWords values;
    private final DateWords dates;
    private final SourceMarks marks;

    ShelfPage(Frames frames, Messages messages, ValueWords values, DateWords dates) {
        this.frames = frames;
        this.messages = messages;
        this.titles = new Titles(messages);
        this.values = values;
        this.dates = dates;
        this.marks = new SourceMarks(messages);
    }

    /** How a report stands on the shelf. */
    private enum State implements Slugged {
        PUBLISHED,
        WITHHELD,
        COUNTED;

        static State of(Entry report) {
            return VisitLedger.isPublished(report) ? PUBLISHED : VisitLedger.isUntraced(report) ? COUNTED : WITHHELD;
        }
    }

    ShelfView view(VisitLedger ledger) {
        var visits = new HashMap<EntryId, VisitLedger.Row>();
        for (var row : ledger.rows()) {
            if (row.report() != null) {
                visits.put(row.report().id(), row);
            }
        }
        var reports = inOrder(ledger);
        return new ShelfView(
                frames.frame(messages.text("shelf.title"), Permalinks.SHELF, "cpt")
                        .with(frames.figures()),
                messages.text("shelf.lede", reports.size(), ledger.published(), reports.size() - ledger.published()),
                SvgShelf.of(reports, report -> spine(report, visits.get(report.id()))),
                groups(reports, visits),
                new Link(messages.text("shelf.ledger"), Permalinks.CPT));
    }

    /** In the order of their visits; those that no source ties to a visit come last, as nobody knows where they belong. */
    private static List<Entry> inOrder(VisitLedger ledger) {
        var placed = ledger.rows().stream()
                .map(VisitLedger.Row::report)
                .flatMap(Stream::ofNullable)
                .toList();
        return Stream.concat(
                        placed.stream(),
                        ledger.reports().stream()
                                .filter(report -> !placed.contains(report))
                                .sorted(Comparator.comparing(Entry::id)))
                .toList();
    }

    private SvgShelf.Spine spine(Entry report, VisitLedger.@Nullable Row row) {
        var state = State.of(report);
        var date = row == null ? null : row.visit().date();
        var from = date == null ? null : date.from();
        return new SvgShelf.Spine(
                0,
                0,
                state.slug(),
                from == null ? "" : Integer.toString(from.year()),
                Permalinks.entry(report.id()),
                messages.text("mark", titles.text(report), messages.text("shelf.state." + state.slug())));
    }

    private List<ShelfView.Group> groups(List<Entry> reports, Map<EntryId, VisitLedger.Row> visits) {
        var groups = new ArrayList<ShelfView.Group>();
        for (var state : State.values()) {
            var members =
                    reports.stream().filter(report -> State.of(report) == state).toList();
            if (!members.isEmpty()) {
                groups.add(new ShelfView.Group(
                        state.slug(),
                        messages.text("shelf.group." + state.slug(), members.size()),
                        messages.text("shelf.group." + state.slug() + ".lede", members.size()),
                        members.stream()
                                .map(report -> report(report, visits.get(report.id())))
                                .toList()));
            }
        }
        return groups;
    }

    private ShelfView.Report report(Entry report, VisitLedger.@Nullable Row row) {
        return new ShelfView.Report(
                titles.link(report),
                row == null ? AroundView.Line.absent(values.label("absence", Absence.NOT_ESTABLISHED)) : visit(row),
                State.of(report) == State.COUNTED ? List.of() : known(report));
    }

    private AroundView.Line visit(VisitLedger.Row row) {
        var date = row.visit().date();
        var words = date == null ? messages.text("date.not-established") : dates.words(date);
        var tie = LedgerField.REPORT.of(row);
        return new AroundView.Line(
                tie.deduced() ? messages.text("ledger.deduced", words) : words,
                false,
                false,
                Permalinks.entry(row.visit().id()),
                null,
                marks.of(tie),
                null);
    }

    private List<LedgerView.Line> known(Entry report) {
        var known = new ArrayList<LedgerView.Line>();
        if (VisitLedger.isPublished(report)) {
            known.add(fact(report, "reference", "ledger.reference"));
            known.add(fact(report, "published-on", "fact.published-on"));
        } else {
            known.add(fact(report, "internal-reference", "fact.internal-reference"));
            known.add(fact(report, "adopted-on", "fact.adopted-on"));
            int traces = Traces.of(report).size();
            known.add(LedgerView.Line.of(messages.text("shelf.traces", traces), List.of())
                    .labelled(messages.text("trace.heading"))
                    .linked(Permalinks.entry(report.id()) + "#around"));
        }
        return known;
    }

    private LedgerView.Line fact(Entry report, String name, String label) {
        var datum = Datum.of(report, name);
        var absence = datum.absence();
        var line = absence != null
                ? LedgerView.Line.absent(values.label("absence", absence))
                : LedgerView.Line.of(
                        name.endsWith("-on") ? dates.words(new EntryDate(datum.first())) : datum.first(),
                        marks.of(datum));
        return line.labelled(messages.text(label));
    }
}
