package org.vigil.web;

import java.util.List;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryKind;

/** The visit ledger as the archive has it now; made anew only when the archive has grown. */
final class VisitLedgers {
    private final Archive archive;
    private volatile Held held = new Held(-1, new VisitLedger(List.of(), List.of()));

    private record Held(long seq, VisitLedger ledger) {}

    VisitLedgers(Archive archive) {
        this.archive = archive;
    }

    VisitLedger current() {
        long seq = archive.head().seq();
        var now = held;
        if (now.seq() != seq) {
            now = new Held(
                    seq, VisitLedger.of(live(EntryKind.VISIT), live(EntryKind.REPORT), live(EntryKind.STATEMENT)));
            held = now;
        }
        return now.ledger();
    }

    private List<Entry> live(EntryKind kind) {
        return archive.live(kind).stream().map(Revision::entry).toList();
    }
}
