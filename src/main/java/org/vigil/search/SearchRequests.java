package org.vigil.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.PointInTimeReference;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vigil.entry.EntryId;
import org.vigil.entry.Facet;
import org.vigil.index.IndexFields;

/** A reader's question as one request to Elasticsearch: finds, counts, highlights and facets at once. */
final class SearchRequests {
    /** Inside each facet's aggregation: the entries that have none of the values ruled out in it; in these, the values. */
    static final String KEPT = "kept";

    static final String VALUES = "values";
    /** Inside each facet's aggregation: the values ruled out in it, where there are such. */
    static final String RULED_OUT = "ruled-out";

    /** Beside the facets' aggregations: the values that the whole archive has, whatever was asked. */
    static final String ARCHIVE = "_archive";

    /** How many values of a facet are counted. */
    static final int MOST_VALUES = 1000;

    private final String alias;

    SearchRequests(String alias) {
        this.alias = alias;
    }

    SearchRequest page(SearchState state, Question question, int pageSize) {
        return SearchRequest.of(s -> hits(s, state, question)
                .index(alias)
                .aggregations(facets(state))
                .from((state.page() - 1) * pageSize)
                .size(pageSize)
                .trackTotalHits(t -> t.enabled(true)));
    }

    /** The first so many cards, and nothing about the rest. */
    SearchRequest cards(SearchState state, Question question, int size) {
        return SearchRequest.of(
                s -> found(s, state, question).index(alias).size(size).trackTotalHits(t -> t.enabled(false)));
    }

    /** The first hits in one state of the index, with the counts. */
    SearchRequest firstBatch(SearchState state, Question question, PointInTimeReference frozen, int size) {
        return SearchRequest.of(s -> hits(s, state, question)
                .pit(frozen)
                .aggregations(facets(state))
                .size(size)
                .trackTotalHits(t -> t.enabled(true)));
    }

    /** @param after where the last hit of the batch before stood in the order */
    SearchRequest nextBatch(
            SearchState state, Question question, PointInTimeReference frozen, int size, List<FieldValue> after) {
        return SearchRequest.of(s -> hits(s, state, question)
                .pit(frozen)
                .searchAfter(after)
                .size(size)
                .trackTotalHits(t -> t.enabled(false)));
    }

    /**
     * The first so many entries, best first, and nothing about the rest.
     *
     * @param but those that are known already
     */
    SearchRequest first(SearchState state, Question question, List<EntryId> but, int size) {
        var known = but.stream().map(EntryId::value).toList();
        return SearchRequest.of(s -> hits(s, state.withSort(Sort.RELEVANCE), question)
                .query(matching(
                        state,
                        Query.of(q -> q.bool(b ->
                                b.must(QuestionQueries.query(question)).mustNot(n -> n.ids(i -> i.values(known)))))))
                .index(alias)
                .size(size)
                .trackTotalHits(t -> t.enabled(false)));
    }

    /** How many entries there are, and nothing else. */
    SearchRequest count(SearchState state, Question question) {
        return SearchRequest.of(s -> s.index(alias)
                .query(matching(state, QuestionQueries.query(question)))
                .postFilter(narrowedBy(state, Arrays.asList(Facet.values())))
                .size(0)
                .trackTotalHits(t -> t.enabled(true)));
    }

    /** The values of one facet, and how many entries there are, without hits. */
    SearchRequest valuesOf(Facet facet, SearchState state, Question question) {
        return SearchRequest.of(s -> s.index(alias)
                .query(matching(state, QuestionQueries.query(question)))
                .postFilter(narrowedBy(state, Arrays.asList(Facet.values())))
                .aggregations(facet.slug(), underTheOthers(state, facet))
                .aggregations(ARCHIVE, archive(List.of(facet)))
                .size(0)
                .trackTotalHits(t -> t.enabled(true)));
    }

    private static SearchRequest.Builder hits(SearchRequest.Builder request, SearchState state, Question question) {
        return found(request, state, question).highlight(passages(question));
    }

    private static SearchRequest.Builder found(SearchRequest.Builder request, SearchState state, Question question) {
        return request.query(matching(state, ranked(state, question)))
                .postFilter(narrowedBy(state, Arrays.asList(Facet.values())))
                .source(source -> source.filter(f -> f.includes(IndexFields.CARD)))
                .sort(order(state.effectiveSort()));
    }

    private static Query ranked(SearchState state, Question question) {
        return state.effectiveSort() == Sort.RELEVANCE
                ? QuestionQueries.ranked(question)
                : QuestionQueries.query(question);
    }

    private static Query matching(SearchState state, Query query) {
        if (state.days().equals(DayRange.ALL)) {
            return query;
        }
        return Query.of(q -> q.bool(b -> b.must(query).filter(touching(state.days()))));
    }

    /**
     * An entry's time touches the range where it neither ends before it nor begins after it. Where one end is not known, the
     * other stands for both, as it does in the facet of years.
     */
    private static List<Query> touching(DayRange days) {
        var filters = new ArrayList<Query>();
        var last = days.last();
        var first = days.first();
        if (last != null) {
            filters.add(knownOrElse(
                    IndexFields.EARLIEST,
                    IndexFields.LATEST,
                    field -> Query.of(
                            q -> q.range(r -> r.date(d -> d.field(field).lte(last.toString()))))));
        }
        if (first != null) {
            filters.add(knownOrElse(
                    IndexFields.LATEST,
                    IndexFields.EARLIEST,
                    field -> Query.of(
                            q -> q.range(r -> r.date(d -> d.field(field).gte(first.toString()))))));
        }
        return filters;
    }

    /** A condition on one field, or on another where the document has not the one. */
    private static Query knownOrElse(String field, String other, Function<String, Query> condition) {
        return Query.of(q -> q.bool(b -> b.minimumShouldMatch("1")
                .should(condition.apply(field))
                .should(s -> s.bool(unknown ->
                        unknown.mustNot(n -> n.exists(e -> e.field(field))).filter(condition.apply(other))))));
    }

    /** What is chosen in these facets: any of the values of one facet, in every facet; none of those ruled out. */
    private static Query narrowedBy(SearchState state, List<Facet> facets) {
        var bool = new BoolQuery.Builder();
        for (var facet : facets) {
            var wanted = values(state, facet, false);
            if (!wanted.isEmpty()) {
                bool.filter(terms(facet, wanted));
            }
            var unwanted = values(state, facet, true);
            if (!unwanted.isEmpty()) {
                bool.mustNot(terms(facet, unwanted));
            }
        }
        return Query.of(q -> q.bool(bool.build()));
    }

    private static List<FieldValue> values(SearchState state, Facet facet, boolean exclude) {
        return state.filters(facet).stream()
                .filter(filter -> filter.exclude() == exclude)
                .map(filter -> FieldValue.of(filter.value()))
                .toList();
    }

    private static Query terms(Facet facet, List<FieldValue> values) {
        return Query.of(q -> q.terms(t -> t.field(IndexFields.facet(facet)).terms(f -> f.value(values))));
    }

    private static Map<String, Aggregation> facets(SearchState state) {
        var aggregations = new LinkedHashMap<String, Aggregation>();
        for (var facet : Facet.values()) {
            aggregations.put(facet.slug(), underTheOthers(state, facet));
        }
        aggregations.put(
                ARCHIVE,
                archive(Arrays.stream(Facet.values())
                        .filter(facet -> facet.wording() == Facet.Wording.VOCABULARY)
                        .toList()));
        return aggregations;
    }

    /**
     * A facet counts under what is chosen in all the others, so that its own values can be added to, and under what is ruled out
     * in itself too. What is ruled out is counted as if it were not.
     */
    private static Aggregation underTheOthers(SearchState state, Facet facet) {
        var others =
                Arrays.stream(Facet.values()).filter(other -> other != facet).toList();
        var unwanted = values(state, facet, true);
        var kept = Query.of(q -> q.bool(b -> unwanted.isEmpty() ? b : b.mustNot(terms(facet, unwanted))));
        return Aggregation.of(a -> {
            var counted = a.filter(narrowedBy(state, others))
                    .aggregations(KEPT, k -> k.filter(kept).aggregations(VALUES, values(facet)));
            var names = unwanted.stream().map(FieldValue::stringValue).toList();
            return names.isEmpty()
                    ? counted
                    : counted.aggregations(
                            RULED_OUT,
                            r -> r.terms(t -> t.field(IndexFields.facet(facet))
                                    .size(names.size())
                                    .include(i -> i.terms(names))));
        });
    }

    /** Counted over all entries: {@code min_doc_count: 0} would also name values of entries that were withdrawn. */
    private static Aggregation archive(List<Facet> facets) {
        return Aggregation.of(a -> {
            var global = a.global(g -> g);
            facets.forEach(facet -> global.aggregations(facet.slug(), values(facet)));
            return global;
        });
    }

    private static Aggregation values(Facet facet) {
        return Aggregation.of(a -> a.terms(t -> t.field(IndexFields.facet(facet))
                .size(MOST_VALUES)
                .order(List.of(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc)))));
    }

    /** Whole passages (no fragments), best first, marked by the stemmed field and its twins alike. */
    static Highlight passages(Question question) {
        return Highlight.of(h -> {
            // Not the ranked query, which would mark all that stands between two words.
            h.highlightQuery(QuestionQueries.query(question))
                    .preTags(MarkedText.BEGIN)
                    .postTags(MarkedText.END)
                    .numberOfFragments(0)
                    .order(HighlighterOrder.Score);
            var fields = new ArrayList<String>(IndexFields.texts());
            fields.addAll(IndexFields.titles());
            for (var field : fields) {
                h.fields(field, f -> f.matchedFields(field, IndexFields.exact(field), IndexFields.latin(field)));
            }
            return h;
        });
    }

    private static List<SortOptions> order(Sort sort) {
        return sort.keys().stream().map(SearchRequests::order).toList();
    }

    private static SortOptions order(Sort.Key key) {
        var order = key.isFalling() ? SortOrder.Desc : SortOrder.Asc;
        return key.field().equals(Sort.Key.SCORE)
                ? SortOptions.of(s -> s.score(c -> c.order(order)))
                : SortOptions.of(
                        s -> s.field(f -> f.field(key.field()).order(order).missing("_last")));
    }
}
