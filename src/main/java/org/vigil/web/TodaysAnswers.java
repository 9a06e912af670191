package org.vigil.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.vigil.archive.Archive;
import org.vigil.archive.FrozenSearch;
import org.vigil.archive.FrozenSearch.CountsOf;
import org.vigil.search.SearchState;

/** What frozen questions find today. An answer holds until the ledger grows, so it is asked for once. */
final class TodaysAnswers {
    private static final int KEPT = 50;

    private final Archive archive;
    private final Freezing freezing;
    private final Cache<Asked, FrozenSearch> answers =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Asked(String question, CountsOf countsOf, long seq) {}

    /** @param freezing does not wait long for Elasticsearch, as a frozen page can do without */
    TodaysAnswers(Archive archive, Freezing freezing) {
        this.archive = archive;
        this.freezing = freezing;
    }

    /**
     * The question of a frozen search, asked again; its counts are of the same entries as those that were frozen.
     *
     * @throws Freezing.TooMany as {@link Freezing#answer}, with the other two
     */
    FrozenSearch to(FrozenSearch then) {
        var asked = new Asked(then.question(), then.countsOf(), archive.head().seq());
        return answers.get(
                asked, missing -> freezing.answer(SearchState.parse(missing.question()), missing.countsOf()));
    }
}
