package org.vigil.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Facet;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.index.Card;
import org.vigil.index.IndexFields;
import org.vigil.index.PassageMark;

/** What Elasticsearch answered, as a page of hits. */
final class ResultPages {
    /** How many passages a hit shows. */
    static final int PASSAGES_SHOWN = 3;

    private ResultPages() {}

    /** The part of a document that is read back. */
    record Found(Card card) {}

    static ResultPage page(SearchState state, Understood understood, SearchResponse<Found> response) {
        long total = total(response);
        var hits = hits(response);
        int pages = (int) Math.min((total + SearchState.PAGE_SIZE - 1) / SearchState.PAGE_SIZE, SearchState.LAST_PAGE);
        return new ResultPage(
                state,
                understood.question(),
                understood.names(),
                understood.repairs(),
                total,
                pages,
                hits,
                facets(state, response.aggregations()),
                List.of(),
                null);
    }

    static List<Hit> hits(SearchResponse<Found> response) {
        return response.hits().hits().stream()
                .map(hit -> hit(Objects.requireNonNull(hit.source(), "source").card(), hit.highlight()))
                .toList();
    }

    static List<Card> cards(SearchResponse<Found> response) {
        return response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source(), "source").card())
                .toList();
    }

    static long total(SearchResponse<Found> response) {
        return Objects.requireNonNull(response.hits().total(), "total").value();
    }

    private static Hit hit(Card card, Map<String, List<String>> highlight) {
        var passages = passages(highlight);
        var matching = passages.stream()
                .sorted(MarkedPassage.READING_ORDER)
                .map(MarkedPassage::anchor)
                .toList();
        var titles = new HashMap<String, MarkedText>();
        card.titles().forEach((tag, title) -> titles.put(tag, title(tag, title, highlight)));
        return new Hit(
                card, title(card.titleLanguage(), card.title(), highlight), titles, matching, shown(card, passages));
    }

    private static List<MarkedPassage> shown(Card card, List<MarkedPassage> passages) {
        return card.rights().equals(Rights.EXCERPTS.slug())
                ? Quotation.of(passages, card.sourceLength(), PASSAGES_SHOWN)
                : passages.stream().limit(PASSAGES_SHOWN).toList();
    }

    private static MarkedText title(String language, String title, Map<String, List<String>> highlight) {
        var marked = highlight.getOrDefault(IndexFields.title(TextLanguage.of(language)), List.of());
        return marked.isEmpty() ? MarkedText.plain(title) : MarkedText.read(marked.get(0));
    }

    /** Best first within a language; the language with the most matches first, as their scores cannot be compared. */
    static List<MarkedPassage> passages(Map<String, List<String>> highlight) {
        return Arrays.stream(TextLanguage.values())
                .map(language -> highlight.getOrDefault(IndexFields.text(language), List.of()).stream()
                        .map(value -> passage(language, value))
                        .toList())
                .sorted(Comparator.comparing(List<MarkedPassage>::size).reversed())
                .flatMap(List::stream)
                .toList();
    }

    private static MarkedPassage passage(TextLanguage language, String highlighted) {
        var read = PassageMark.read(highlighted);
        return new MarkedPassage(read.origin(), read.number(), language, MarkedText.read(read.text()));
    }

    private static List<FacetCounts> facets(SearchState state, Map<String, Aggregate> aggregations) {
        return Arrays.stream(Facet.values())
                .map(facet -> counts(state, facet, aggregations))
                .toList();
    }

    private static FacetCounts counts(SearchState state, Facet facet, Map<String, Aggregate> aggregations) {
        var known = archive(aggregations).get(facet.slug());
        var counted = values(kept(facet, aggregations).aggregations().get(SearchRequests.VALUES));
        var ruledOut = counted(facet, aggregations).aggregations().get(SearchRequests.RULED_OUT);
        if (ruledOut != null) {
            counted.putAll(values(ruledOut));
        }
        return new FacetCounts(
                facet,
                items(
                        state,
                        facet,
                        counted,
                        known == null ? Set.of() : values(known).keySet()));
    }

    static FacetList list(Facet facet, SearchState state, Understood understood, SearchResponse<Found> response) {
        var aggregations = response.aggregations();
        var known = Objects.requireNonNull(archive(aggregations).get(facet.slug()), facet.slug());
        var items = counts(state, facet, aggregations).items();
        return new FacetList(
                state,
                understood.question(),
                Objects.requireNonNull(response.hits().total(), "total").value(),
                kept(facet, aggregations).docCount(),
                new FacetCounts(facet, items.subList(0, Math.min(items.size(), SearchRequests.MOST_VALUES))),
                Objects.requireNonNullElse(known.sterms().sumOtherDocCount(), 0L) > 0);
    }

    private static FilterAggregate counted(Facet facet, Map<String, Aggregate> aggregations) {
        return Objects.requireNonNull(aggregations.get(facet.slug()), facet.slug())
                .filter();
    }

    private static FilterAggregate kept(Facet facet, Map<String, Aggregate> aggregations) {
        return Objects.requireNonNull(
                        counted(facet, aggregations).aggregations().get(SearchRequests.KEPT))
                .filter();
    }

    private static Map<String, Aggregate> archive(Map<String, Aggregate> aggregations) {
        return Objects.requireNonNull(aggregations.get(SearchRequests.ARCHIVE), SearchRequests.ARCHIVE)
                .global()
                .aggregations();
    }

    private static Map<String, Long> values(@Nullable Aggregate values) {
        var counts = new LinkedHashMap<String, Long>();
        for (var bucket : Objects.requireNonNull(values, SearchRequests.VALUES)
                .sterms()
                .buckets()
                .array()) {
            counts.put(bucket.key().stringValue(), bucket.docCount());
        }
        return counts;
    }

    /** What was counted, then what else the archive has, then what else was asked for; first what is chosen, then what is excluded. */
    private static List<FacetCounts.Item> items(
            SearchState state, Facet facet, Map<String, Long> counted, Set<String> known) {
        var counts = new LinkedHashMap<>(counted);
        known.forEach(value -> counts.putIfAbsent(value, 0L));
        state.filters(facet).forEach(filter -> counts.putIfAbsent(filter.value(), 0L));
        return counts.entrySet().stream()
                .map(count -> item(state, facet, count.getKey(), count.getValue()))
                .sorted(Comparator.comparing((FacetCounts.Item item) -> !item.selected())
                        .thenComparing(item -> !item.excluded()))
                .toList();
    }

    private static FacetCounts.Item item(SearchState state, Facet facet, String value, long count) {
        return new FacetCounts.Item(
                value,
                count,
                state.filters().contains(new Filter(facet, value, false)),
                state.filters().contains(new Filter(facet, value, true)));
    }
}
