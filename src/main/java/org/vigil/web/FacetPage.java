package org.vigil.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigil.entry.Facet;
import org.vigil.link.Permalinks;
import org.vigil.search.FacetCounts;
import org.vigil.search.FacetList;
import org.vigil.search.SearchState;

/** The page of a facet as it is printed. */
final class FacetPage {
    /** Shorter lists are taken in at a glance, and stand without letters. */
    private static final int GLANCE = 24;

    private final Messages messages;
    private final Frames frames;
    private final ValueWords values;
    private final FacetItems items;
    private final Understanding understanding;
    private final Labels labels;

    FacetPage(Messages messages, Frames frames, ValueWords values, Understanding understanding) {
        this.messages = messages;
        this.frames = frames;
        this.values = values;
        this.items = new FacetItems(messages, values);
        this.understanding = understanding;
        this.labels = new Labels(messages.locale());
    }

    FacetPageView view(FacetListing listing, FacetList list) {
        var state = listing.state();
        var facet = listing.facet();
        var label = values.facet(facet);
        var groups = groups(listing, list.counts().items());
        return new FacetPageView(
                frames.frame(messages.text("list.title", label), null, "search", state.q(), List.of()),
                facet.slug(),
                label,
                messages.text("list.sum", found(list), list.among(), understanding.with(list.question())),
                understanding.constraints(state.without(facet)),
                notes(listing, list, groups),
                new Link(messages.text("list.back", list.total()), SearchPage.address(state)),
                asked(state).toList(),
                kept(listing),
                Permalinks.facet(facet, ""),
                listing.find(),
                orders(listing),
                letters(groups),
                groups);
    }

    private static long found(FacetList list) {
        return list.counts().items().stream().filter(item -> item.count() > 0).count();
    }

    private List<String> notes(FacetListing listing, FacetList list, List<FacetPageView.Group> groups) {
        var notes = new ArrayList<String>();
        long absent = list.counts().items().stream()
                .filter(FacetCounts.Item::isAbsent)
                .count();
        if (absent > 0) {
            notes.add(messages.text("list.absent", absent));
        }
        if (list.cut()) {
            notes.add(messages.text("list.cut", list.counts().items().size()));
        }
        if (!listing.find().isEmpty()) {
            long rows = groups.stream()
                    .flatMap(group -> group.items().stream())
                    .filter(item -> Labels.matches(item.label(), listing.find()))
                    .count();
            notes.add(messages.text("list.found", rows, listing.find()));
        }
        return notes;
    }

    private static Stream<SearchView.Kept> asked(SearchState state) {
        return state.parameters().stream()
                .filter(parameter -> !parameter.getKey().equals("q"))
                .map(parameter -> new SearchView.Kept(parameter.getKey(), parameter.getValue()));
    }

    /** All but the values chosen here, each of which has its check box. */
    private static List<SearchView.Kept> kept(FacetListing listing) {
        var kept = new ArrayList<SearchView.Kept>();
        if (!listing.state().q().isEmpty()) {
            kept.add(new SearchView.Kept("q", listing.state().q()));
        }
        asked(listing.state())
                .filter(parameter -> !parameter.name().equals(listing.facet().slug()))
                .forEach(kept::add);
        if (listing.order() != FacetOrder.COUNT) {
            kept.add(new SearchView.Kept(FacetListing.ORDER, listing.order().slug()));
        }
        return kept;
    }

    private List<SearchView.Choice> orders(FacetListing listing) {
        return Arrays.stream(FacetOrder.values())
                .map(order -> new SearchView.Choice(
                        messages.text(
                                order == FacetOrder.NAME && listing.facet() == Facet.YEAR
                                        ? "facet-order.time"
                                        : "facet-order." + order.slug()),
                        listing.withOrder(order).address(),
                        order == listing.order()))
                .toList();
    }

    /** What was chosen or ruled out, whatever is looked for; then what else there is. */
    private List<FacetPageView.Group> groups(FacetListing listing, List<FacetCounts.Item> all) {
        var groups = new ArrayList<FacetPageView.Group>();
        var asked = all.stream().filter(FacetCounts.Item::isAsked).toList();
        if (!asked.isEmpty()) {
            groups.add(new FacetPageView.Group("asked", messages.text("list.asked"), rows(listing, asked)));
        }
        var others = all.stream()
                .filter(item -> !item.isAsked())
                .filter(item -> Labels.matches(label(listing, item), listing.find()))
                .toList();
        if (listing.order() == FacetOrder.NAME) {
            var sorted = others.stream()
                    .sorted(Comparator.comparing(item -> label(listing, item), labels.order()))
                    .toList();
            if (sorted.size() > GLANCE) {
                groups.addAll(underLetters(listing, sorted));
                return groups;
            }
            others = sorted;
        }
        if (!others.isEmpty()) {
            groups.add(new FacetPageView.Group(
                    "others", asked.isEmpty() ? null : messages.text("list.others"), rows(listing, others)));
        }
        return groups;
    }

    private List<FacetPageView.Group> underLetters(FacetListing listing, List<FacetCounts.Item> sorted) {
        Function<FacetCounts.Item, String> letter = item -> letter(listing, item);
        var groups = new ArrayList<FacetPageView.Group>();
        sorted.stream()
                .collect(Collectors.groupingBy(letter, LinkedHashMap::new, Collectors.toList()))
                .forEach((heading, items) ->
                        groups.add(new FacetPageView.Group("from-" + groups.size(), heading, rows(listing, items))));
        return groups;
    }

    private String letter(FacetListing listing, FacetCounts.Item item) {
        if (listing.facet() == Facet.YEAR) {
            return YearStrips.isYear(item.value())
                    ? messages.text("years.decade", Integer.toString(Integer.parseInt(item.value()) / 10 * 10))
                    : messages.text("list.other");
        }
        var letter = labels.letter(label(listing, item));
        return letter.equals(Labels.NONE) ? messages.text("list.other") : letter;
    }

    private String label(FacetListing listing, FacetCounts.Item item) {
        return values.value(listing.facet(), item.value());
    }

    private List<FacetItem> rows(FacetListing listing, List<FacetCounts.Item> counts) {
        return counts.stream()
                .map(item -> items.item(listing.state(), listing.facet(), item, state -> listing.withState(state)
                        .address()))
                .toList();
    }

    private static List<Link> letters(List<FacetPageView.Group> groups) {
        var letters = groups.stream()
                .filter(group -> group.id().startsWith("from-"))
                .map(group -> new Link(String.valueOf(group.heading()), "#" + group.id()))
                .toList();
        return letters.size() > 5 ? letters : List.of();
    }
}
