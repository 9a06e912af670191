package org.vigil.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vigil.entry.Facet;

/**
 * The names in the archive that begin like what is being typed, or hold a word that does. They are the values of the facets, in
 * each language that the thesaurus has for them, so that each of them leads to an entry.
 */
public final class Suggestions {
    static final int MOST = 8;
    /** How long a name that has just come into the archive may not be suggested yet. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final int LONGEST = 100;

    private final LoadingCache<Boolean, List<Candidate>> candidates;

    Suggestions(Catalog catalog, Thesaurus thesaurus) {
        this.candidates = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .build(all -> candidates(catalog.search(SearchState.EMPTY, 0).facets(), thesaurus));
    }

    /**
     * Listed by falling count, the usual names of a value first.
     *
     * @param words what a typed beginning is compared with: the name, and each end of it that begins with a word
     */
    private record Candidate(Suggestion suggestion, List<String> words) {
        boolean beginsWith(String typed) {
            return words.stream().anyMatch(word -> word.startsWith(typed));
        }

        boolean isValue() {
            return suggestion.text().equals(suggestion.value());
        }

        boolean isWhole(String typed) {
            return words.get(0).startsWith(typed);
        }
    }

    private static List<Candidate> candidates(List<FacetCounts> facets, Thesaurus thesaurus) {
        var candidates = new ArrayList<Candidate>();
        for (var facet : facets) {
            if (facet.facet().wording() == Facet.Wording.AS_WRITTEN && facet.facet() != Facet.YEAR) {
                for (var item : facet.items()) {
                    names(item.value(), thesaurus)
                            .forEach(name -> candidates.add(new Candidate(
                                    new Suggestion(name, facet.facet(), item.value(), item.count()), words(name))));
                }
            }
        }
        return candidates;
    }

    private static Set<String> names(String value, Thesaurus thesaurus) {
        var names = new LinkedHashSet<String>();
        names.add(value);
        names.addAll(thesaurus.otherNames(value));
        return names;
    }

    private static List<String> words(String name) {
        var folded = Folded.of(name);
        var words = new ArrayList<String>();
        words.add(folded);
        for (int at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
            words.add(folded.substring(at + 1));
        }
        return words;
    }

    /**
     * The names most often found first, those that begin so before those that only hold such a word; one name of each value.
     *
     * @throws SearchUnavailable when Elasticsearch has never answered
     */
    public List<Suggestion> of(String typed) {
        var folded = Folded.of(typed);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return List.of();
        }
        var shown = new HashSet<String>();
        return Objects.requireNonNull(candidates.get(true)).stream()
                .filter(candidate -> candidate.beginsWith(folded))
                .sorted(Comparator.comparing((Candidate candidate) -> !candidate.isWhole(folded))
                        .thenComparing(candidate -> candidate.suggestion().count(), Comparator.reverseOrder())
                        .thenComparing(candidate -> !candidate.isValue()))
                .map(Candidate::suggestion)
                .filter(suggestion -> shown.add(suggestion.value()) && shown.add("\0" + Folded.of(suggestion.text())))
                .limit(MOST)
                .toList();
    }
}
