package org.vigil.corpus;

import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Basis;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Relation;
import org.vigil.entry.Slugged;
import org.vigil.entry.WebAddress;

/** The reports of the CPT. */
final class ReportRows {
    /** Who may read it. */
    enum Status implements Slugged {
        PUBLISHED,
        CONFIDENTIAL
    }

    static final String COMMITTEE = "European Committee for the Prevention of Torture";

    private ReportRows() {}

    static EntryBuilder read(Row row) {
        var report = EntryRow.described(row, EntryKind.REPORT, "title").author(COMMITTEE);
        var status = row.term("status", Status.class);
        report.term(Facet.STATUS, status.slug()).fact(Fact.term("status", status.slug()));
        visit(row, report);
        report.fact(row.fact("reference", "reference", Absence.NOT_ESTABLISHED))
                .fact(row.fact("internal-reference", "internal_reference", Absence.NOT_ESTABLISHED));
        dates(row, report, status);
        if (status == Status.CONFIDENTIAL) {
            report.fact(Fact.absent("government-response", Absence.NOT_ESTABLISHED));
        }
        VisitRows.documentation(row, report);
        return report.url(row.asOrNull("url", WebAddress::parse))
                .say(row.textOrNull("description"))
                .say(row.textOrNull("note"));
    }

    /** A basis says that the visit is a conclusion, and what from. */
    private static void visit(Row row, EntryBuilder report) {
        var basis = row.textOrNull("visit_basis");
        if (basis != null) {
            report.fact(Fact.term("visit-basis", Basis.DEDUCED.slug()).withNote(Basis.DEDUCED.note(basis)));
        }
        row.mentionOrNone("visit")
                .ifPresentOrElse(
                        visit -> report.relation(Relation.Type.REPORT_OF, visit),
                        () -> report.fact(Fact.absent("visit", Absence.NOT_ESTABLISHED)));
    }

    /** The date of a report is the day it became public, else the time it was adopted. */
    private static void dates(Row row, EntryBuilder report, Status status) {
        var adopted = row.asOrNull("adopted_on", EntryDate::new);
        var note = row.textOrNull("adopted_note");
        var published = row.asOrNull("published_on", EntryDate::new);
        if ((published != null) != (status == Status.PUBLISHED)) {
            row.problem(row.lineOf("published_on"), "\"published_on\" is for published reports, and for all of them");
        }
        report.date(published == null ? adopted : published)
                .fact(dateFact("adopted-on", adopted, Absence.NOT_ESTABLISHED).withNote(note))
                .fact(dateFact("published-on", published, Absence.NOT_PUBLISHED));
    }

    private static Fact dateFact(String name, @Nullable EntryDate date, Absence ifNone) {
        return date == null ? Fact.absent(name, ifNone) : Fact.date(name, date.edtf());
    }
}
