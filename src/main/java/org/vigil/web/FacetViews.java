package org.vigil.web;

import com.ibm.icu.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vigil.entry.Facet;
import org.vigil.search.DayRange;
import org.vigil.search.FacetCounts;
import org.vigil.search.SearchState;

/** Facets as groups of check boxes, and what was chosen in them as links that take it away. */
final class FacetViews {
    /** The facets whose values are shown without a click. */
    private static final Set<Facet> OPEN = Set.of(Facet.KIND, Facet.STATUS, Facet.PLACE);

    private static final int SHOWN = 8;
    private static final int MOST = 40;

    private final Messages messages;
    private final ValueWords values;
    private final DateWords dates;

    FacetViews(Messages messages, ValueWords values, DateWords dates) {
        this.messages = messages;
        this.values = values;
        this.dates = dates;
    }

    /** Facets that have something to choose, each with its chosen values first. */
    List<SearchView.FacetView> views(List<FacetCounts> counts) {
        return counts.stream()
                .filter(facet -> !facet.items().isEmpty())
                .map(this::view)
                .toList();
    }

    private SearchView.FacetView view(FacetCounts counts) {
        var items = ordered(counts).stream()
                .limit(MOST)
                .map(item -> item(counts.facet(), item))
                .toList();
        boolean chosen = counts.items().stream().anyMatch(item -> item.selected() || item.excluded());
        int cut = Math.min(SHOWN, items.size());
        return new SearchView.FacetView(
                counts.facet().slug(),
                values.facet(counts.facet()),
                chosen || OPEN.contains(counts.facet()),
                items.subList(0, cut),
                items.subList(cut, items.size()));
    }

    /** Years are read in order of time; everything else by count. What is chosen stands first. */
    private static List<FacetCounts.Item> ordered(FacetCounts counts) {
        var items = new ArrayList<>(
                counts.items().stream().filter(item -> !item.excluded()).toList());
        if (counts.facet() == Facet.YEAR) {
            items.sort(Comparator.comparing((FacetCounts.Item item) -> !item.selected())
                    .thenComparing(item -> item.value().equals(Facet.NOT_ESTABLISHED))
                    .thenComparing(FacetCounts.Item::value, Comparator.reverseOrder()));
        }
        return items;
    }

    private SearchView.ItemView item(Facet facet, FacetCounts.Item item) {
        return new SearchView.ItemView(
                item.value(), values.value(facet, item.value()), number(item.count()), item.selected());
    }

    private String number(long count) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(count);
    }

    List<SearchView.Chip> chips(SearchState state) {
        var chips = new ArrayList<SearchView.Chip>();
        for (var filter : state.filters()) {
            var label = values.facet(filter.facet());
            chips.add(chip(
                    filter.exclude() ? messages.text("chip.not", label) : label,
                    values.value(filter.facet(), filter.value()),
                    state.without(filter)));
        }
        var from = state.days().from();
        var to = state.days().to();
        if (from != null) {
            chips.add(chip(messages.text("chip.from"), dates.words(from), state.withDays(new DayRange(null, to))));
        }
        if (to != null) {
            chips.add(chip(messages.text("chip.to"), dates.words(to), state.withDays(new DayRange(from, null))));
        }
        return chips;
    }

    private SearchView.Chip chip(String label, String value, SearchState without) {
        return new SearchView.Chip(
                label, value, SearchPage.address(without), messages.text("chip.remove", label, value));
    }

    /** What the form would lose: the order, values ruled out, and chosen values that have no check box. */
    List<SearchView.Kept> kept(SearchState state, List<FacetCounts> counts) {
        var shown = new TreeSet<String>();
        for (var view : views(counts)) {
            view.items().forEach(item -> shown.add(view.name() + "=" + item.value()));
            view.more().forEach(item -> shown.add(view.name() + "=" + item.value()));
        }
        return state.withDays(DayRange.ALL).withQ("").parameters().stream()
                .filter(parameter -> !shown.contains(parameter.getKey() + "=" + parameter.getValue()))
                .map(parameter -> new SearchView.Kept(parameter.getKey(), parameter.getValue()))
                .toList();
    }
}
