package org.vigil.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of the answer to a question.
 *
 * @param question what was understood
 * @param names the parts of the question that have other names or spellings, whether or not these were searched for
 * @param repairs everything that was put right to understand it
 * @param total exact count of the entries that match
 * @param pages how many pages there are, at most {@link SearchState#LAST_PAGE}; 0 where nothing was found
 * @param near where fewer than a page were found: further entries that have some of the words, best first; not counted
 * @param suggestion the question with misspelt words put right, which would find more; absent where nothing is misspelt
 */
public record ResultPage(
        SearchState state,
        Question question,
        List<Question> names,
        List<Repair> repairs,
        long total,
        int pages,
        List<Hit> hits,
        List<FacetCounts> facets,
        List<Hit> near,
        @Nullable String suggestion) {
    public ResultPage {
        names = List.copyOf(names);
        repairs = List.copyOf(repairs);
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        near = List.copyOf(near);
    }

    ResultPage with(List<Hit> nearHits, Optional<String> betterSpelt) {
        return new ResultPage(
                state, question, names, repairs, total, pages, hits, facets, nearHits, betterSpelt.orElse(null));
    }

    /** The page asked for lies behind the last one. */
    public boolean isBeyondTheLast() {
        return total > 0 && state.page() > pages;
    }
}
