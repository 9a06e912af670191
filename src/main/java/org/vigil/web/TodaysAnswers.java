package org.vigil.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.vigil.archive.Archive;
import org.vigil.archive.FrozenSearch;
import org.vigil.search.SearchState;

/** What frozen questions find today. An answer holds until the ledger grows, so it is asked for once. */
final class TodaysAnswers {
    private static final int KEPT = 50;

    private final Archive archive;
    private final Freezing freezing;
    private final Cache<Asked, FrozenSearch> answers =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Asked(String question, long seq) {}

    /** @param freezing does not wait long for Elasticsearch, as a frozen page can do without */
    TodaysAnswers(Archive archive, Freezing freezing) {
        this.archive = archive;
        this.freezing = freezing;
    }

    /**
     * @param question string of the question
     * @throws Freezing.TooMany as {@link Freezing#answer}, with the other two
     */
    FrozenSearch to(String question) {
        var asked = new Asked(question, archive.head().seq());
        return answers.get(asked, missing -> freezing.answer(SearchState.parse(question)));
    }
}
