package org.vigil.corpus;

import org.vigil.entry.Absence;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;
import org.vigil.entry.Relation;
import org.vigil.entry.Slugged;

/** What was said on the visits and reports: by the CPT in public, and by the Government in answer. */
final class DocumentRows {
    /** What it is. */
    enum DocumentType implements Slugged {
        GOVERNMENT_RESPONSE,
        PUBLIC_STATEMENT,
        PRELIMINARY_OBSERVATIONS,
        OTHER_STATEMENT
    }

    private DocumentRows() {}

    static EntryBuilder read(Row row) {
        var type = row.term("type", DocumentType.class);
        var statement = EntryRow.described(row, EntryKind.STATEMENT, "title").author(row.text("author"));
        EntryRow.date(row, statement, Absence.NOT_ESTABLISHED);
        EntryRow.address(row, statement, Absence.NOT_ESTABLISHED);
        statement
                .fact(Fact.term("document-type", type.slug()))
                .fact(row.fact("reference", "reference", Absence.NOT_ESTABLISHED));
        var dateText = row.textOrNull("date_text");
        if (dateText != null) {
            statement.fact(Fact.text("date-as-established", dateText));
        }
        row.mentionOrNone("response_to").ifPresent(report -> statement.relation(Relation.Type.RESPONSE_TO, report));
        row.relateAll("concerns", statement, Relation.Type.CONCERNS);
        return statement.say(row.text("description")).say(row.textOrNull("note"));
    }
}
