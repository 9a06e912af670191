package org.vigil.web;

import com.ibm.icu.text.NumberFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Facet;
import org.vigil.search.FacetCounts;
import org.vigil.search.Filter;
import org.vigil.search.SearchState;

/** Makes rows of the values of facets. */
final class FacetItems {
    private final Messages messages;
    private final ValueWords values;

    FacetItems(Messages messages, ValueWords values) {
        this.messages = messages;
        this.values = values;
    }

    /** @param address of the page that a changed question leads to */
    FacetItem item(SearchState state, Facet facet, FacetCounts.Item item, Function<SearchState, String> address) {
        var standing = standing(item);
        return new FacetItem(
                item.value(),
                values.value(facet, item.value()),
                values.languageOf(facet, item.value()),
                NumberFormat.getIntegerInstance(messages.locale()).format(item.count()),
                messages.text("item.entries", item.count()),
                standing,
                link(state, facet, item.value(), standing, address));
    }

    private static FacetItem.Standing standing(FacetCounts.Item item) {
        return item.isAbsent()
                ? FacetItem.Standing.ABSENT
                : item.selected()
                        ? FacetItem.Standing.CHOSEN
                        : item.excluded() ? FacetItem.Standing.EXCLUDED : FacetItem.Standing.OPEN;
    }

    private @Nullable Link link(
            SearchState state,
            Facet facet,
            String value,
            FacetItem.Standing standing,
            Function<SearchState, String> address) {
        var label = values.facet(facet);
        var words = values.value(facet, value);
        var excluded = new Filter(facet, value, true);
        return switch (standing) {
            case ABSENT -> null;
            case EXCLUDED -> new Link(messages.text("item.undo", label, words), address.apply(state.without(excluded)));
            case OPEN, CHOSEN ->
                new Link(
                        messages.text("item.exclude", label, words),
                        address.apply(
                                state.without(new Filter(facet, value, false)).with(excluded)));
        };
    }
}
