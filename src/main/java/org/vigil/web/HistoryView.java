package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of an entry.
 *
 * @param sentence in place of a list where there is only one; empty otherwise
 * @param rows the newest first; none where there is only one
 */
record HistoryView(String sentence, List<Row> rows) {
    /**
     * One revision.
     *
     * @param diff what changed since the one before; absent where nothing did
     * @param shown it is the one on this page
     */
    record Row(
            Link revision,
            String day,
            String instant,
            String change,
            @Nullable String reason,
            @Nullable Link diff,
            boolean shown) {
        Row withoutDiff() {
            return new Row(revision, day, instant, change, reason, null, shown);
        }
    }
}
