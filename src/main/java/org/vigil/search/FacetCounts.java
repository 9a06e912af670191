package org.vigil.search;

import java.util.List;
import org.vigil.entry.Facet;

/**
 * A facet with the values that the entries found have, each with its exact count. Where the values are the archive's own
 * vocabulary, those that it has and the entries found have not are there too, with a count of zero.
 *
 * @param items chosen values first, then excluded ones, then by falling count, then by value
 */
public record FacetCounts(Facet facet, List<Item> items) {
    /**
     * How many entries would be found with this value, were no other of this facet chosen; a value that is ruled out counts as if
     * it were not.
     *
     * @param selected the question asks for this value
     * @param excluded the question rules this value out
     */
    public record Item(String value, long count, boolean selected, boolean excluded) {
        /** The question names this value. */
        public boolean isAsked() {
            return selected || excluded;
        }

        /** No entry found has the value, and the question does not name it. */
        public boolean isAbsent() {
            return count == 0 && !isAsked();
        }
    }

    public FacetCounts {
        items = List.copyOf(items);
    }
}
