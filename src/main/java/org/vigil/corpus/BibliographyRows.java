package org.vigil.corpus;

import org.vigil.entry.Absence;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.Fact;

/** Pages on the subject of which the archive has the address and the title only. */
final class BibliographyRows {
    private BibliographyRows() {}

    static EntryBuilder read(Row row) {
        var article = EntryRow.article(row);
        EntryRow.date(row, article, Absence.NOT_ESTABLISHED);
        EntryRow.address(row, article, Absence.NOT_ESTABLISHED);
        var upstream = row.textOrNull("upstream");
        if (upstream != null) {
            article.fact(Fact.text("upstream", upstream));
        }
        return article.fact(Fact.absent("digest", Absence.NONE));
    }
}
