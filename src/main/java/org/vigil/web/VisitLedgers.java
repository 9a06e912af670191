package org.vigil.web;

import java.util.List;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryKind;

/** The visit ledger as the archive has it now; made anew only when the archive has grown. */
final class VisitLedgers {
    private final Archive archive;
    private final UntilGrown<VisitLedger> ledger;

    VisitLedgers(Archive archive) {
        this.archive = archive;
        this.ledger = new UntilGrown<>(archive, this::made);
    }

    VisitLedger current() {
        return ledger.current();
    }

    private VisitLedger made() {
        return VisitLedger.of(live(EntryKind.VISIT), live(EntryKind.REPORT), live(EntryKind.STATEMENT));
    }

    private List<Entry> live(EntryKind kind) {
        return archive.live(kind).stream().map(Revision::entry).toList();
    }
}
