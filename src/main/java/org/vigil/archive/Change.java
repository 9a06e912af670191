package org.vigil.archive;

import org.vigil.entry.Slugged;

/** What a revision did to its entry. */
public enum Change implements Slugged {
    ADDED,
    CORRECTED,
    /** Taken back; a tombstone stands in its place. */
    WITHDRAWN,
    /** It turned out to be the same as another entry, which its permalink now leads to. */
    MERGED,
    /** Brought back after it was withdrawn or merged. */
    RESTORED;

    /** Whether the entry can be found after this change. */
    public boolean leavesLive() {
        return this != WITHDRAWN && this != MERGED;
    }
}
