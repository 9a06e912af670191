package org.vigil.search;

import org.vigil.entry.Facet;

/** One value of a facet that entries must have, or must not have. */
public record Filter(Facet facet, String value, boolean exclude) {
    /** The parameter it is in an address. */
    String parameter() {
        return (exclude ? SearchState.NOT : "") + facet.slug();
    }
}
