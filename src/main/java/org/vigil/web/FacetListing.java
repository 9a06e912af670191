package org.vigil.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.vigil.entry.Facet;
import org.vigil.entry.Slugged;
import org.vigil.link.Permalinks;
import org.vigil.search.SearchState;

/**
 * The page of a facet as it stands in the address: the question, and how its values are listed.
 *
 * @param find what a label has to contain; empty for all
 */
record FacetListing(Facet facet, SearchState state, FacetOrder order, String find) {
    static final String ORDER = "order";
    static final String FIND = "find";
    private static final int LONGEST = 100;

    /** Never fails, as {@link SearchState#parse} does not. */
    static FacetListing parse(Facet facet, Map<String, List<String>> parameters) {
        var find = first(parameters, FIND).strip();
        return new FacetListing(
                facet,
                SearchState.parse(parameters).withPage(1),
                Slugged.find(FacetOrder.class, first(parameters, ORDER)).orElse(FacetOrder.COUNT),
                find.length() <= LONGEST ? find : "");
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    FacetListing withState(SearchState other) {
        return new FacetListing(facet, other, order, find);
    }

    FacetListing withOrder(FacetOrder other) {
        return new FacetListing(facet, state, other, find);
    }

    FacetListing withFind(String other) {
        return new FacetListing(facet, state, order, other);
    }

    String address() {
        var query = new StringBuilder(state.toQueryString());
        if (order != FacetOrder.COUNT) {
            add(query, ORDER, order.slug());
        }
        if (!find.isEmpty()) {
            add(query, FIND, find);
        }
        return Permalinks.facet(facet, query.toString());
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "" : "&").append(name).append('=');
        query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
