package org.vigil.web;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;

/** What stands round a visit, as the ledger has it now. */
final class Surroundings {
    private static final List<String> SERIES = List.of("periodic", "north-caucasus", "chechnya");

    private final Archive archive;
    private final VisitLedgers ledgers;
    private final Traces traces;
    private final Messages messages;
    private final Titles titles;
    private final ValueWords values;
    private final DateWords dates;

    Surroundings(Archive archive, VisitLedgers ledgers, Messages messages, ValueWords values, DateWords dates) {
        this.archive = archive;
        this.ledgers = ledgers;
        this.traces = new Traces(messages, values, dates);
        this.messages = messages;
        this.titles = new Titles(messages);
        this.values = values;
        this.dates = dates;
    }

    /** Absent for entries of which the general page says all. */
    @Nullable AroundView of(Entry entry) {
        if (entry.kind() == EntryKind.VISIT) {
            return row(entry).map(this::visit).orElse(null);
        }
        return isWithheld(entry) ? traces.of(entry, ofReport(entry).orElse(null)) : null;
    }

    static boolean isWithheld(Entry entry) {
        return entry.kind() == EntryKind.REPORT
                && entry.terms(Facet.STATUS.slug()).contains("confidential");
    }

    private Optional<VisitLedger.Row> row(Entry visit) {
        return ledgers.current().rows().stream()
                .filter(row -> row.visit().id().equals(visit.id()))
                .findFirst();
    }

    private Optional<VisitLedger.Row> ofReport(Entry report) {
        return ledgers.current().rows().stream()
                .filter(row -> row.report() != null && row.report().id().equals(report.id()))
                .findFirst();
    }

    private AroundView visit(VisitLedger.Row row) {
        var items = new ArrayList<AroundView.Item>();
        var report = row.report();
        items.add(item(
                "around.report",
                report == null
                        ? List.of(absent(row.withoutReport()))
                        : List.of(line(
                                report,
                                values.term(
                                        "status",
                                        report.terms(Facet.STATUS.slug()).get(0))))));
        var response = row.response();
        items.add(item(
                "around.response",
                response == null
                        ? List.of(absent(LedgerField.RESPONSE.of(row).absence()))
                        : List.of(line(response, date(response)))));
        items.add(item(
                "around.statements",
                row.statements().isEmpty()
                        ? List.of(absent(Absence.NOT_ESTABLISHED))
                        : row.statements().stream()
                                .map(statement -> line(statement, date(statement)))
                                .toList()));
        var claims = claims(row.visit());
        if (!claims.isEmpty()) {
            items.add(item("around.claims", claims));
        }
        neighbours(row, items);
        return new AroundView(messages.text("around.heading"), "", items);
    }

    private List<AroundView.Line> claims(Entry visit) {
        return archive.relatedTo(visit.id()).stream()
                .map(related -> related.revision())
                .filter(Revision::isLive)
                .map(Revision::entry)
                .filter(entry -> entry.kind() == EntryKind.CLAIM)
                .map(claim -> line(
                        claim,
                        claim.terms(Facet.STATUS.slug()).stream()
                                .findFirst()
                                .map(verdict -> values.term("status", verdict))
                                .orElse(null)))
                .toList();
    }

    private void neighbours(VisitLedger.Row row, List<AroundView.Item> items) {
        var inTime = ledgers.current().rows().stream()
                .filter(other -> other.state() != VisitLedger.State.COUNTED)
                .toList();
        int at = inTime.indexOf(row);
        if (at < 0) {
            items.add(item("around.before", List.of(absent(Absence.NOT_ESTABLISHED))));
            items.add(item("around.after", List.of(absent(Absence.NOT_ESTABLISHED))));
            return;
        }
        var named = new LinkedHashMap<VisitLedger.Row, List<String>>();
        // Of visits whose times overlap nobody knows which was first.
        inTime.subList(0, at).stream()
                .filter(other -> isBefore(other, row))
                .reduce((first, last) -> last)
                .ifPresent(before -> name(named, before, messages.text("around.before")));
        inTime.subList(at + 1, inTime.size()).stream()
                .filter(other -> isBefore(row, other))
                .findFirst()
                .ifPresent(after -> name(named, after, messages.text("around.after")));
        SERIES.forEach(series -> series(series, row, inTime, named));
        named.forEach((neighbour, labels) -> items.add(new AroundView.Item(
                labels.get(0),
                List.of(line(
                        neighbour.visit(),
                        labels.size() == 1
                                ? null
                                : ListFormatter.getInstance(messages.locale())
                                        .format(labels.subList(1, labels.size())))))));
    }

    private static boolean isBefore(VisitLedger.Row one, VisitLedger.Row other) {
        var former = one.visit().date();
        var later = other.visit().date();
        var ended = former == null ? null : former.latest();
        var began = later == null ? null : later.earliest();
        return ended == null || began == null || ended.isBefore(began);
    }

    /** A visit can be a neighbour in several ways, and is shown once. */
    private static void name(Map<VisitLedger.Row, List<String>> named, VisitLedger.Row neighbour, String label) {
        named.computeIfAbsent(neighbour, row -> new ArrayList<>()).add(label);
    }

    private void series(
            String series, VisitLedger.Row row, List<VisitLedger.Row> rows, Map<VisitLedger.Row, List<String>> named) {
        number(row, series).ifPresent(number -> {
            for (int other : List.of(number - 1, number + 1)) {
                rows.stream()
                        .filter(candidate -> number(candidate, series)
                                .filter(n -> n == other)
                                .isPresent())
                        .findFirst()
                        .ifPresent(found -> name(named, found, messages.text("around.series." + series, other)));
            }
        });
    }

    private static Optional<Integer> number(VisitLedger.Row row, String series) {
        return row.visit()
                .fact("ordinal-" + series)
                .flatMap(fact -> fact.values().stream().findFirst())
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    private AroundView.Item item(String label, List<AroundView.Line> lines) {
        return new AroundView.Item(messages.text(label), lines);
    }

    private AroundView.Line absent(@Nullable Absence absence) {
        return AroundView.Line.absent(values.label("absence", absence == null ? Absence.NOT_ESTABLISHED : absence));
    }

    private AroundView.Line line(Entry entry, @Nullable String note) {
        return AroundView.Line.of(titles.link(entry), note);
    }

    private String date(Entry entry) {
        var date = entry.date();
        return date == null ? messages.text("date.not-established") : dates.words(date);
    }
}
