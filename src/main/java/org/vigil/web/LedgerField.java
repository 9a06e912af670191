package org.vigil.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.Relation;

/**
 * What the ledger says of a visit. The table prints these, and so do its forms for programs, where they bear the names of
 * these constants in small letters. To add one, add a constant, and a line in {@code README.md}.
 */
enum LedgerField {
    NUMBER(row -> Datum.of(row.visit(), "ordinal-overall")),
    DATE(row -> date(row.visit())),
    KIND(row -> Datum.of(row.visit(), "visit-kind")),
    REGIONS(row -> Datum.of(row.visit(), "regions")),
    ESTABLISHMENTS(row -> establishments(row.visit())),
    ESTABLISHMENT_LIST(row -> Datum.of(row.visit(), "establishment-list")),
    DELEGATION_HEAD(row -> Datum.of(row.visit(), "delegation-head")),
    DELEGATION(row -> Datum.of(row.visit(), "delegation")),
    REPORT(LedgerField::report),
    REPORT_STATUS(row -> ofReport(row, "status")),
    REFERENCE(row -> ofReport(row, "reference")),
    INTERNAL_REFERENCE(row -> ofReport(row, "internal-reference")),
    ADOPTED_ON(row -> ofReport(row, "adopted-on")),
    PUBLISHED_ON(row -> ofReport(row, "published-on")),
    LAG_DAYS(LedgerField::lag),
    RESPONSE(LedgerField::response),
    STATEMENTS(LedgerField::statements);

    private final Function<VisitLedger.Row, Datum> datum;

    LedgerField(Function<VisitLedger.Row, Datum> datum) {
        this.datum = datum;
    }

    Datum of(VisitLedger.Row row) {
        return datum.apply(row);
    }

    /** In JSON, and at the head of a column of CSV. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That a visit fell between two days follows from all of its sources together. */
    private static Datum date(Entry visit) {
        var date = visit.date();
        if (date == null) {
            return Datum.absent(Absence.NOT_ESTABLISHED);
        }
        var edtf = List.of(date.edtf());
        return date.shape() == EntryDate.Shape.ONE_OF
                ? new Datum(edtf, null, visit, List.of(), true, null)
                : Datum.of(edtf, visit, "date");
    }

    private static Datum establishments(Entry visit) {
        var named = Establishments.of(visit).stream()
                .map(one -> one.place() + ": " + one.name() + (one.type() == null ? "" : " [" + one.type() + "]"))
                .toList();
        return Datum.of(named, visit, Establishments.FACT);
    }

    private static Datum ofReport(VisitLedger.Row row, String fact) {
        var report = row.report();
        return report == null ? Datum.absent(row.withoutReport()) : Datum.of(report, fact);
    }

    /** That a report is the report of a visit may be a conclusion of the archive. */
    private static Datum report(VisitLedger.Row row) {
        var report = row.report();
        if (report == null) {
            return Datum.absent(row.withoutReport());
        }
        var id = Datum.of(List.of(report.id().value()), report, Relation.Type.REPORT_OF.slug());
        var basis = Datum.of(report, "visit-basis");
        return basis.isAbsent() ? id : id.concluded(basis.note());
    }

    private static Datum lag(VisitLedger.Row row) {
        var published = PUBLISHED_ON.of(row);
        if (published.isAbsent()) {
            return published;
        }
        return Lag.of(row)
                .map(lag -> lag.isExact() ? Long.toString(lag.least()) : lag.least() + "/" + lag.most())
                .map(days -> new Datum(List.of(days), null, published.from(), published.sources(), true, null))
                .orElse(Datum.absent(Absence.NOT_ESTABLISHED));
    }

    /** Of a report that is kept from readers its entry says what is known of a response. */
    private static Datum response(VisitLedger.Row row) {
        var response = row.response();
        return response == null
                ? ofReport(row, "government-response")
                : Datum.of(List.of(response.id().value()), response, Relation.Type.RESPONSE_TO.slug());
    }

    /** That none is tied to a visit does not say that none rests on it. */
    private static Datum statements(VisitLedger.Row row) {
        var statements = row.statements();
        var ids = statements.stream().map(statement -> statement.id().value()).toList();
        return ids.isEmpty()
                ? Datum.absent(Absence.NOT_ESTABLISHED)
                : Datum.of(ids, statements.get(0), Relation.Type.CONCERNS.slug());
    }
}
