package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frozen search as it is printed.
 *
 * @param heading what was asked
 * @param colophon when, in what state of the archive, and at what address
 * @param today how the answer differs today, or that it does not, or that this cannot be said now
 * @param differences the entries that make the difference
 * @param found how many entries there were, in words
 * @param entries the answer as it was
 * @param counts of the facets as they were; absent where nothing was counted
 * @param citation how to name this page in a text
 * @param command that checks the address
 */
record FrozenView(
        Frame frame,
        Heading heading,
        List<PrintView.Witness> colophon,
        List<String> today,
        List<Difference> differences,
        String found,
        List<Listed> entries,
        @Nullable Counts counts,
        Heading citation,
        String command,
        List<Link> links) {

    /** @param question in the words that were frozen, which are the same in every language of the interface */
    record Heading(String before, String question, String after) {}

    /** @param of says which entries are counted */
    record Counts(String of, List<Table> tables) {}

    /**
     * The counts of one facet.
     *
     * @param summary the label with the number of values
     * @param open whether it is short enough to be shown at once
     */
    record Table(String label, String summary, boolean open, List<Row> rows) {}

    /** @param language of the value where it is not that of the page */
    record Row(String value, @Nullable String language, long entries) {}

    record Difference(String heading, List<Listed> entries) {}

    /**
     * @param passages those that matched, in the revision that was found
     * @param since what has become of the entry; empty where it stands as it did
     */
    record Listed(EntryLine entry, List<Link> passages, String since) {}
}
