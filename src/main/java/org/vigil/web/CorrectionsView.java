package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was changed after it was added, a page of it.
 *
 * @param heading with the number of all changes
 * @param pages to the newer and the older ones
 * @param feeds the same, to follow
 */
record CorrectionsView(Frame frame, String heading, List<Row> rows, List<Link> pages, List<Link> feeds) {
    /**
     * One change.
     *
     * @param href of the entry; absent where it can be read no more
     * @param what it changed, in words; absent where the entry says what it said
     * @param reason absent where none was given
     * @param links to what changed, and to what came of it
     */
    record Row(
            String day,
            String instant,
            String title,
            String language,
            @Nullable String href,
            String change,
            @Nullable String what,
            @Nullable String reason,
            List<Link> links) {}
}
