package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions of an entry.
 *
 * @param from the former of the two
 * @param rows what was done between them, the newest first
 * @param sentence in place of differences where there are none to be shown; empty otherwise
 */
record DiffView(
        Frame frame,
        EntryLine entry,
        Link from,
        Link to,
        List<HistoryView.Row> rows,
        String sentence,
        List<Part> parts,
        List<Passages> passages) {

    /**
     * @param content the lines are not in the words of the interface
     * @param lines each a value or a text
     */
    record Part(String label, boolean content, List<List<Run>> lines) {}

    /** @param mark kept, removed or added */
    record Run(String mark, String text) {}

    /**
     * The passages of one origin.
     *
     * @param note how many are what, and why their words are not shown where they are not
     */
    record Passages(String heading, String note, List<Item> items) {}

    /**
     * One passage, or several that follow each other and of which the same is said.
     *
     * @param link to the passage; absent where it is several
     * @param language BCP 47 tag
     * @param runs empty where the words are not shown
     */
    record Item(String text, @Nullable String link, String language, List<Run> runs) {}
}
