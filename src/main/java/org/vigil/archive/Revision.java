package org.vigil.archive;

import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;

/**
 * One state of an entry, and its place in the ledger.
 *
 * @param entry in a withdrawn or merged revision, the entry as it last stood
 */
public record Revision(LedgerRow row, Entry entry) {
    public EntryId id() {
        return row.entry();
    }

    public int number() {
        return row.number();
    }

    /** Whether the entry can be found after this revision; otherwise it is a tombstone. */
    public boolean isLive() {
        return row.change().leavesLive();
    }
}
