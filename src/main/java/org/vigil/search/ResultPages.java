package org.vigil.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    static ResultPage page(SearchState state, QuestionParser.Parsed parsed, SearchResponse<Found> response) {
        long total = Objects.requireNonNull(response.hits().total(), "total").value();
        var repairs = new ArrayList<>(parsed.repairs());
        repairs.addAll(state.repairs());
        var hits = hits(response);
        int pages = (int) Math.min((total + SearchState.PAGE_SIZE - 1) / SearchState.PAGE_SIZE, SearchState.LAST_PAGE);
        return new ResultPage(
                state, parsed.question(), repairs, total, pages, hits, facets(state, response.aggregations()));
    }

    static List<Hit> hits(SearchResponse<Found> response) {
        return response.hits().hits().stream()
                .map(hit -> hit(Objects.requireNonNull(hit.source(), "source").card(), hit.highlight()))
                .toList();
    }

    private static Hit hit(Card card, Map<String, List<String>> highlight) {
        var passages = passages(highlight);
        var matching = passages.stream()
                .sorted(MarkedPassage.READING_ORDER)
                .map(MarkedPassage::anchor)
                .toList();
        return new Hit(card, title(card, highlight), matching, shown(card, passages));
    }

    private static List<MarkedPassage> shown(Card card, List<MarkedPassage> passages) {
        return card.rights().equals(Rights.EXCERPTS.slug())
                ? Quotation.of(passages, card.sourceLength(), PASSAGES_SHOWN)
                : passages.stream().limit(PASSAGES_SHOWN).toList();
    }

    private static MarkedText title(Card card, Map<String, List<String>> highlight) {
        var marked = highlight.getOrDefault(IndexFields.title(TextLanguage.of(card.titleLanguage())), List.of());
        return marked.isEmpty() ? MarkedText.plain(card.title()) : MarkedText.read(marked.get(0));
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
                .map(facet -> new FacetCounts(facet, items(state, facet, buckets(facet, aggregations))))
                .toList();
    }

    private static List<StringTermsBucket> buckets(Facet facet, Map<String, Aggregate> aggregations) {
        var counted = Objects.requireNonNull(aggregations.get(facet.slug()), facet.slug());
        var values = Objects.requireNonNull(counted.filter().aggregations().get(SearchRequests.VALUES), facet.slug());
        return values.sterms().buckets().array();
    }

    private static List<FacetCounts.Item> items(SearchState state, Facet facet, List<StringTermsBucket> buckets) {
        var items = new ArrayList<FacetCounts.Item>();
        for (var bucket : buckets) {
            items.add(item(state, facet, bucket.key().stringValue(), bucket.docCount()));
        }
        for (var filter : state.filters(facet)) {
            if (items.stream().noneMatch(item -> item.value().equals(filter.value()))) {
                items.add(item(state, facet, filter.value(), 0));
            }
        }
        items.sort(Comparator.comparing((FacetCounts.Item item) -> !(item.selected() || item.excluded())));
        return items;
    }

    private static FacetCounts.Item item(SearchState state, Facet facet, String value, long count) {
        return new FacetCounts.Item(
                value,
                count,
                state.filters().contains(new Filter(facet, value, false)),
                state.filters().contains(new Filter(facet, value, true)));
    }
}
