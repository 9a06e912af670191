package org.vigil.web;

import java.util.List;
import org.vigil.archive.EntryJson;
import org.vigil.entry.Entry;
import org.vigil.entry.Passage;
import org.vigil.entry.Rights;

/** What of an entry may leave the archive whole: not the source's own words, where they may only be quoted. */
final class ShownEntry {
    private ShownEntry() {}

    /** @param rights as they are now, whatever they were when the entry stood so */
    static boolean isWhole(Entry entry, Rights rights) {
        return (entry.rights() == Rights.OPEN && rights == Rights.OPEN)
                || entry.passages(Passage.Origin.SOURCE).isEmpty();
    }

    /** @return the canonical form, or, where something is withheld, a form that says so */
    static String json(Entry entry, Rights rights) {
        return isWhole(entry, rights)
                ? EntryJson.write(entry)
                : EntryJson.writeWithheld(entry.withSource(entry.rights(), List.of()));
    }
}
