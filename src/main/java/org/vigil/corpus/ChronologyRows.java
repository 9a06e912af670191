package org.vigil.corpus;

import org.vigil.entry.Absence;
import org.vigil.entry.EntryBuilder;
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
        return event.term(Facet.STATUS, status)
                .fact(Fact.term("event-status", status).withNote(row.textOrNull("status_note")))
                .say(row.textOrNull("note"));
    }
}
