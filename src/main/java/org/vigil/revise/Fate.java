package org.vigil.revise;

import org.vigil.entry.Passage;
import org.vigil.entry.Slugged;

/** What became of a passage between two states. */
public enum Fate implements Slugged {
    ADDED,
    REMOVED,
    REWORDED,
    /** The same words under another number. */
    MOVED,
    UNCHANGED;

    public static Fate of(Pair<Passage> pair) {
        var before = pair.before();
        var after = pair.after();
        if (before == null || after == null) {
            return before == null ? ADDED : REMOVED;
        }
        if (!before.text().equals(after.text())) {
            return REWORDED;
        }
        return before.number() == after.number() ? UNCHANGED : MOVED;
    }
}
