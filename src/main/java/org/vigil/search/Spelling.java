package org.vigil.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vigil.index.IndexFields;

/**
 * Finds words of a question that nothing in the archive has in any form, and the nearest words that it does have. A word that leads
 * to an entry, or that is a name in the thesaurus, is spelt right.
 *
 * @param text what was typed
 * @param words where in it the words stand that may be misspelt
 */
record Spelling(String text, List<QuestionParser.Span> words) {
    private static final String NEAREST = "nearest";
    private static final int MOST_WORDS = 8;
    /** The share of a word's letters that must agree: one slip in six letters, two in twelve. In shorter words a slip makes another. */
    private static final double NEAR_ENOUGH = 0.82;

    static Spelling of(String typed, Thesaurus thesaurus) {
        var parsed = QuestionParser.parse(typed);
        return new Spelling(
                parsed.text(),
                parsed.wanted().stream()
                        .filter(span -> span.in(parsed.text()).codePoints().allMatch(Character::isLetter))
                        .filter(span -> !thesaurus.has(span.in(parsed.text())))
                        .limit(MOST_WORDS)
                        .toList());
    }

    /** Counts the entries of each word, and asks for the words nearest to those that no entry has as it is written. */
    SearchRequest request(String alias) {
        return SearchRequest.of(s -> s.index(alias)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(counts())
                .suggest(g -> g.text(onlyWords())
                        .suggesters(
                                NEAREST,
                                n -> n.term(t -> t.field(IndexFields.WORDS)
                                        .suggestMode(SuggestMode.Missing)
                                        .size(1)
                                        .shardSize(10)))));
    }

    private Map<String, Aggregation> counts() {
        var counts = new LinkedHashMap<String, Aggregation>();
        for (var span : words) {
            var query = QuestionQueries.query(new Question.Word(span.in(text)));
            counts.put(key(span), Aggregation.of(a -> a.filter(query)));
        }
        return counts;
    }

    private static String key(QuestionParser.Span span) {
        return Integer.toString(span.from());
    }

    /** All else blank, so that places in it are places in the text. */
    private String onlyWords() {
        var blank = new StringBuilder(" ".repeat(text.length()));
        words.forEach(span -> blank.replace(span.from(), span.to(), span.in(text)));
        return blank.toString();
    }

    /** The question with its misspelt words put right; empty where none is, or nothing is near. */
    Optional<String> corrected(SearchResponse<?> response) {
        var nearest = nearest(response);
        var corrected = new StringBuilder(text);
        words.stream()
                .filter(span -> count(response, span) == 0)
                .filter(span -> nearest.containsKey(span.from()))
                .sorted(Comparator.comparing(QuestionParser.Span::from).reversed())
                .forEach(span -> corrected.replace(span.from(), span.to(), nearest.get(span.from())));
        return corrected.toString().equals(text) ? Optional.empty() : Optional.of(corrected.toString());
    }

    private static long count(SearchResponse<?> response, QuestionParser.Span span) {
        return Objects.requireNonNull(response.aggregations().get(key(span)))
                .filter()
                .docCount();
    }

    private static Map<Integer, String> nearest(SearchResponse<?> response) {
        var nearest = new LinkedHashMap<Integer, String>();
        for (var suggestion : response.suggest().getOrDefault(NEAREST, List.of())) {
            suggestion.term().options().stream()
                    .filter(option -> option.score() >= NEAR_ENOUGH)
                    .map(TermSuggestOption::text)
                    .findFirst()
                    .ifPresent(text -> nearest.put(suggestion.term().offset(), text));
        }
        return nearest;
    }
}
