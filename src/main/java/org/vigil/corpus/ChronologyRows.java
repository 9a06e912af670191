package org.vigil.corpus;

import org.vigil.entry.Absence;
import org.vigil.entry.ConventionArticle;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Slugged;

/** What happened between Russia and the treaty. */
final class ChronologyRows {
    /** How an event is known. */
    enum EventStatus implements Slugged {
        CONFIRMED,
        PARTLY_CONFIRMED,
        DERIVED,
        DEDUCED,
        NOT_FOUND
    }

    private ChronologyRows() {}

    static EntryBuilder read(Row row) {
        var event = EntryRow.described(row, EntryKind.EVENT, "title");
        EntryRow.date(row, event, Absence.NOT_FOUND);
        var status = row.term("status", EventStatus.class).slug();
        bounds(row, event);
        return event.term(Facet.STATUS, status)
                .fact(Fact.term("event-status", status).withNote(row.textOrNull("status_note")))
                .fact(governedBy(row))
                .say(row.textOrNull("note"));
    }

    /** An empty list says that no article of the Convention governs it; none at all, that this is not established. */
    private static Fact governedBy(Row row) {
        var articles = row.termsOrNull("governed_by", ConventionArticle.class);
        if (articles == null) {
            return Fact.absent(ConventionArticle.FACT, Absence.NOT_ESTABLISHED);
        }
        return articles.isEmpty()
                ? Fact.absent(ConventionArticle.FACT, Absence.NONE)
                : Fact.terms(
                        ConventionArticle.FACT,
                        articles.stream().map(ConventionArticle::slug).toList());
    }

    /** What is known of the time of an event whose date is not. */
    private static void bounds(Row row, EntryBuilder event) {
        var bounds = row.asOrNull("bounds", EntryDate::new);
        var note = row.textOrNull("bounds_note");
        if ((bounds == null) != (note == null)) {
            row.problem(row.lineOf("bounds"), "\"bounds\" need \"bounds_note\", which says how they follow");
        } else if (bounds != null && row.textOrNull("date") != null) {
            row.problem(row.lineOf("bounds"), "\"bounds\" are for events without a date");
        } else if (bounds != null) {
            event.fact(Fact.date("bounds", bounds.edtf()).withNote(note));
        }
    }
}
