package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Facet;
import org.vigil.link.Permalinks;
import org.vigil.search.DayRange;
import org.vigil.search.FacetCounts;
import org.vigil.search.SearchState;

/** Facets as groups of check boxes and as a drawing of years, and what was chosen in them as links that take it away. */
final class FacetViews {
    /** The facets whose values are shown without a click. */
    private static final Set<Facet> OPEN = Set.of(Facet.KIND, Facet.YEAR, Facet.STATUS, Facet.PLACE);

    private static final int SHOWN = 8;

    private final Messages messages;
    private final ValueWords values;
    private final DateWords dates;
    private final FacetItems items;
    private final YearStrips years;

    FacetViews(Messages messages, ValueWords values, DateWords dates) {
        this.messages = messages;
        this.values = values;
        this.dates = dates;
        this.items = new FacetItems(messages, values);
        this.years = new YearStrips(messages);
    }

    /** Facets that have something to choose, each with what is chosen and ruled out first. */
    List<SearchView.FacetView> views(SearchState state, List<FacetCounts> counts) {
        return counts.stream()
                .filter(facet -> !facet.items().stream().allMatch(FacetCounts.Item::isAbsent))
                .map(facet -> view(state, facet))
                .toList();
    }

    private SearchView.FacetView view(SearchState state, FacetCounts counts) {
        var facet = counts.facet();
        var drawn = facet == Facet.YEAR ? years.strip(state, counts.items()) : null;
        var listed = drawn == null
                ? counts.items()
                : counts.items().stream()
                        .filter(item -> item.isAsked() || !YearStrips.isYear(item.value()))
                        .toList();
        int asked = (int) listed.stream().filter(FacetCounts.Item::isAsked).count();
        var shown = listed.stream()
                .limit(Math.max(asked, SHOWN))
                .map(item -> items.item(state, facet, item, SearchPage::address))
                .toList();
        return new SearchView.FacetView(
                facet.slug(),
                values.facet(facet),
                asked > 0 || OPEN.contains(facet),
                drawn,
                shown,
                shown.size() == counts.items().size() ? null : all(state, counts));
    }

    private Link all(SearchState state, FacetCounts counts) {
        var text = counts.facet() == Facet.YEAR ? "facets.years" : "facets.all";
        return new Link(
                messages.text(text, counts.items().size(), values.facet(counts.facet())),
                Permalinks.facet(counts.facet(), state.withPage(1).toQueryString()));
    }

    List<SearchView.Chip> chips(SearchState state) {
        var chips = new ArrayList<SearchView.Chip>();
        for (var filter : state.filters()) {
            var label = values.facet(filter.facet());
            chips.add(chip(
                    filter.exclude() ? messages.text("chip.not", label) : label,
                    values.value(filter.facet(), filter.value()),
                    values.languageOf(filter.facet(), filter.value()),
                    state.without(filter)));
        }
        var from = state.days().from();
        var to = state.days().to();
        if (from != null) {
            chips.add(
                    chip(messages.text("chip.from"), dates.words(from), null, state.withDays(new DayRange(null, to))));
        }
        if (to != null) {
            chips.add(chip(messages.text("chip.to"), dates.words(to), null, state.withDays(new DayRange(from, null))));
        }
        return chips;
    }

    private SearchView.Chip chip(String label, String value, @Nullable String language, SearchState without) {
        return new SearchView.Chip(
                label, value, language, SearchPage.address(without), messages.text("chip.remove", label, value));
    }

    /** What the form would lose: the order, values ruled out, and chosen values that have no check box. */
    static List<SearchView.Kept> kept(SearchState state, List<SearchView.FacetView> views) {
        var boxes = new TreeSet<String>();
        for (var view : views) {
            view.items().stream().filter(FacetItem::isBox).forEach(item -> boxes.add(view.name() + "=" + item.value()));
        }
        return state.withDays(DayRange.ALL).withQ("").parameters().stream()
                .filter(parameter -> !boxes.contains(parameter.getKey() + "=" + parameter.getValue()))
                .map(parameter -> new SearchView.Kept(parameter.getKey(), parameter.getValue()))
                .toList();
    }
}
