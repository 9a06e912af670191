package org.vigil.web;

import org.vigil.archive.Archive;
import org.vigil.archive.Change;
import org.vigil.archive.Revision;
import org.vigil.entry.Rights;

/**
 * Where an entry stands now.
 *
 * @param latest its own latest revision
 * @param end where its permalink leads: the latest revision of what it was merged into, in the end; otherwise the same
 */
record Standing(Revision latest, Revision end) {
    /** An entry is only ever merged into a live one, so the way from one tombstone to the next ends. */
    static Standing of(Archive archive, Revision latest) {
        var end = latest;
        while (end.row().change() == Change.MERGED && end.row().replacedBy() != null) {
            end = archive.expect(end.row().replacedBy());
        }
        return new Standing(latest, end);
    }

    boolean isMerged() {
        return !latest.id().equals(end.id());
    }

    /** What was merged stays readable in its revisions, until what it was merged into is withdrawn. */
    boolean hasReadableRevisions() {
        return end.isLive();
    }

    /** What may be shown of a text is settled by the entry as it stands now, and by what it was merged into. */
    Rights rights() {
        return end.entry().rights() == Rights.OPEN
                ? latest.entry().rights()
                : end.entry().rights();
    }
}
