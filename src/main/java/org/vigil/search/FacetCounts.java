package org.vigil.search;

import java.util.List;
import org.vigil.entry.Facet;

/**
 * A facet with the values that the entries found have, each with its exact count.
 *
 * @param items chosen values first, then by falling count, then by value
 */
public record FacetCounts(Facet facet, List<Item> items) {
    /**
     * How many entries would be found with this value, were nothing else of this facet chosen.
     *
     * @param selected the question asks for this value
     * @param excluded the question rules this value out
     */
    public record Item(String value, long count, boolean selected, boolean excluded) {}

    public FacetCounts {
        items = List.copyOf(items);
    }
}
