package org.vigil.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.Facet;
import org.vigil.entry.Relation;
import org.vigil.entry.Slugged;

/**
 * The visits in order of time, each with its report where one was traced. Everything that is counted about them is counted
 * here, from the entries.
 *
 * @param rows those known by count only come last
 * @param reports all reports, traced to a visit or not
 */
record VisitLedger(List<Row> rows, List<Entry> reports) {
    static final String PUBLISHED = "published";
    private static final String COUNTED = "known-by-count-only";
    private static final String RESPONSE = "government-response";

    /** Those known by count only come last, as nobody knows between which others they fell. */
    static final Comparator<Row> IN_TIME = Comparator.comparing((Row row) -> row.state() == State.COUNTED)
            .thenComparing(row -> earliest(row.visit()))
            .thenComparing(row -> row.visit().id());

    /** What is known of the report of a visit; the slug is also the name of its mark in the stylesheet. */
    enum State implements Slugged {
        PUBLISHED,
        WITHHELD,
        /** No report was traced to the visit, or there was none. */
        UNTRACED,
        /** Of the visit itself nothing is known but that it was counted. */
        COUNTED
    }

    /**
     * @param response the Government's, to the report or on the visit
     * @param statements other documents that concern the visit, in order of time
     */
    record Row(Entry visit, @Nullable Entry report, State state, @Nullable Entry response, List<Entry> statements) {
        Row {
            statements = List.copyOf(statements);
        }

        /** What is said where there is no report: it was looked for; of a visit only counted there was nothing to look for. */
        Absence withoutReport() {
            return state == State.COUNTED ? Absence.NOT_ESTABLISHED : Absence.NOT_FOUND;
        }
    }

    VisitLedger {
        rows = List.copyOf(rows);
        reports = List.copyOf(reports);
    }

    /** @param statements all documents that are no reports */
    static VisitLedger of(List<Entry> visits, List<Entry> reports, List<Entry> statements) {
        Map<EntryId, Entry> reportOf = new HashMap<>();
        for (var report : reports) {
            report.relations().stream()
                    .filter(relation -> relation.type() == Relation.Type.REPORT_OF)
                    .forEach(relation -> reportOf.put(relation.target(), report));
        }
        var rows = visits.stream()
                .map(visit -> row(visit, reportOf.get(visit.id()), statements))
                .sorted(IN_TIME)
                .toList();
        return new VisitLedger(rows, reports);
    }

    private static Row row(Entry visit, @Nullable Entry report, List<Entry> statements) {
        var about = statements.stream()
                .filter(statement -> isAbout(statement, visit, report))
                .sorted(Comparator.comparing(VisitLedger::earliest).thenComparing(Entry::id))
                .toList();
        return new Row(
                visit,
                report,
                state(visit, report),
                about.stream().filter(VisitLedger::isResponse).findFirst().orElse(null),
                about.stream().filter(statement -> !isResponse(statement)).toList());
    }

    private static boolean isAbout(Entry statement, Entry visit, @Nullable Entry report) {
        return statement.relations().stream().anyMatch(relation -> switch (relation.type()) {
            case CONCERNS -> relation.target().equals(visit.id());
            case RESPONSE_TO -> report != null && relation.target().equals(report.id());
            default -> false;
        });
    }

    static boolean isResponse(Entry statement) {
        return statement
                .fact("document-type")
                .filter(type -> type.values().contains(RESPONSE))
                .isPresent();
    }

    private static State state(Entry visit, @Nullable Entry report) {
        if (report != null) {
            return isPublished(report) ? State.PUBLISHED : State.WITHHELD;
        }
        return visit.terms(Facet.DOCUMENTATION.slug()).contains(COUNTED) ? State.COUNTED : State.UNTRACED;
    }

    /** The same reports, and only these visits. */
    VisitLedger withRows(List<Row> newRows) {
        return new VisitLedger(newRows, reports);
    }

    static LocalDate earliest(Entry visit) {
        var date = visit.date();
        var earliest = date == null ? null : date.earliest();
        return earliest == null ? LocalDate.MAX : earliest;
    }

    static boolean isPublished(Entry report) {
        return report.terms(Facet.STATUS.slug()).contains(PUBLISHED);
    }

    long published() {
        return reports.stream().filter(VisitLedger::isPublished).count();
    }

    long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** Reports that no source ties to a visit. */
    long untracedReports() {
        return reports.stream().filter(VisitLedger::isUntraced).count();
    }

    static boolean isUntraced(Entry report) {
        return report.terms(Facet.DOCUMENTATION.slug()).contains(COUNTED);
    }

    /** Visits that are known, and whose first or last day is not. */
    long withoutExactDays() {
        return rows.stream()
                .filter(row -> row.state() != State.COUNTED)
                .filter(row -> !hasBothDays(row.visit()))
                .count();
    }

    static boolean hasBothDays(Entry visit) {
        var date = visit.date();
        return date != null && hasBothDays(date);
    }

    static boolean hasBothDays(EntryDate date) {
        if (date.shape() == EntryDate.Shape.ONE_OF) {
            return false;
        }
        return isDay(date.from()) && isDay(date.to());
    }

    private static boolean isDay(EntryDate.@Nullable Point point) {
        return point != null && point.day() > 0 && !point.approximate() && !point.uncertain();
    }
}
