package org.vigil.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;

/**
 * What the ledger says of a visit. The table prints these, and so do its forms for programs, where they bear the names of
 * these constants in small letters. To add one, add a constant, and a line in {@code README.md}.
 */
enum LedgerField {
    NUMBER(row -> Datum.of(row.visit(), "ordinal-overall", Support.NUMBER)),
    DATE(row -> date(row.visit())),
    KIND(row -> Datum.of(row.visit(), "visit-kind", Support.KIND)),
    REGIONS(row -> Datum.of(row.visit(), "regions", Support.REGIONS)),
    ESTABLISHMENTS(row -> establishments(row.visit())),
    ESTABLISHMENT_LIST(row -> Datum.of(row.visit(), "establishment-list", Support.ESTABLISHMENTS)),
    DELEGATION_HEAD(row -> Datum.of(row.visit(), "delegation-head", Support.DELEGATION)),
    DELEGATION(row -> Datum.of(row.visit(), "delegation", Support.DELEGATION)),
    REPORT(row -> id(row, row.report(), Support.REPORT)),
    REPORT_STATUS(row -> ofReport(row, "status", Support.REPORT)),
    REFERENCE(row -> ofReport(row, "reference", Support.REFERENCE)),
    INTERNAL_REFERENCE(row -> ofReport(row, "internal-reference", Support.REFERENCE)),
    ADOPTED_ON(row -> ofReport(row, "adopted-on", Support.ADOPTION)),
    PUBLISHED_ON(row -> ofReport(row, "published-on", Support.PUBLICATION)),
    LAG_DAYS(LedgerField::lag),
    RESPONSE(row -> response(row, Support.REPORT)),
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
                : Datum.of(edtf, visit, Support.DATE);
    }

    private static Datum establishments(Entry visit) {
        var named = Establishments.of(visit).stream()
                .map(one -> one.place() + ": " + one.name() + (one.type() == null ? "" : " [" + one.type() + "]"))
                .toList();
        return Datum.of(named, visit, Support.ESTABLISHMENTS);
    }

    private static Datum ofReport(VisitLedger.Row row, String fact, Support support) {
        var report = row.report();
        return report == null ? Datum.absent(row.withoutReport()) : Datum.of(report, fact, support);
    }

    private static Datum id(VisitLedger.Row row, @Nullable Entry entry, Support support) {
        return entry == null
                ? Datum.absent(row.withoutReport())
                : Datum.of(List.of(entry.id().value()), entry, support);
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
    private static Datum response(VisitLedger.Row row, Support support) {
        return row.response() == null
                ? ofReport(row, "government-response", support)
                : id(row, row.response(), support);
    }

    /** That none is tied to a visit does not say that none rests on it. */
    private static Datum statements(VisitLedger.Row row) {
        return row.statements().isEmpty()
                ? Datum.absent(Absence.NOT_ESTABLISHED)
                : new Datum(
                        row.statements().stream()
                                .map(statement -> statement.id().value())
                                .toList(),
                        null,
                        row.statements().get(0),
                        List.of(),
                        false,
                        null);
    }
}
