package org.vigil.web;

import java.util.List;
import org.vigil.entry.Entry;
import org.vigil.entry.Rights;

/** What of an entry may leave the archive whole: not the source's own words, where they may only be quoted. */
final class ShownEntry {
    private ShownEntry() {}

    /** @param rights as they are now, whatever they were when the entry stood so */
    static Entry of(Entry entry, Rights rights) {
        boolean whole = entry.rights() == Rights.OPEN && rights == Rights.OPEN;
        return whole ? entry : entry.withSource(entry.rights(), List.of());
    }
}
