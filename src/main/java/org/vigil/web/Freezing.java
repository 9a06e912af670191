package org.vigil.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vigil.archive.Archive;
import org.vigil.archive.FrozenSearch;
import org.vigil.archive.FrozenSearch.CountsOf;
import org.vigil.archive.Head;
import org.vigil.entry.Facet;
import org.vigil.search.AllHits;
import org.vigil.search.Catalog;
import org.vigil.search.FacetCounts;
import org.vigil.search.SearchState;

/** Asks a question so that its whole answer can be kept. */
final class Freezing {
    private final Archive archive;
    private final Catalog catalog;
    private final Understanding understanding;
    private final Clock clock;

    Freezing(Archive archive, Catalog catalog, Understanding understanding, Clock clock) {
        this.archive = archive;
        this.catalog = catalog;
        this.understanding = understanding;
        this.clock = clock;
    }

    /** The same, for a page that can do without an answer. */
    Freezing hurried() {
        return new Freezing(archive, catalog.hurried(), understanding, clock);
    }

    /** More was found than can be kept. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final long total;

        TooMany(long total) {
            this.total = total;
        }

        long total() {
            return total;
        }
    }

    /** The ledger has grown, and the index has not caught up with it. */
    static final class Unsettled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The answer as it is now, with counts of the entries that it has. */
    FrozenSearch answer(SearchState state) {
        return answer(state, CountsOf.ENTRIES);
    }

    /**
     * The answer as it is now.
     *
     * @throws TooMany where it is longer than {@link FrozenSearch#MOST}
     * @throws Unsettled where it cannot be said for which state of the ledger it is the answer
     * @throws org.vigil.search.SearchUnavailable when Elasticsearch does not answer
     */
    FrozenSearch answer(SearchState state, CountsOf countsOf) {
        var head = archive.head();
        expectFollowed(head);
        var answer = answer(state, countsOf, head);
        expectFollowed(head);
        if (!archive.head().equals(head)) {
            throw new Unsettled();
        }
        return answer;
    }

    private void expectFollowed(Head head) {
        if (catalog.followed() != head.seq()) {
            throw new Unsettled();
        }
    }

    private FrozenSearch answer(SearchState state, CountsOf countsOf, Head head) {
        try (var all = catalog.all(state)) {
            var page = all.page();
            if (page.total() > FrozenSearch.MOST) {
                throw new TooMany(page.total());
            }
            var found = found(all);
            return new FrozenSearch(
                    page.state().toQueryString(),
                    understanding.whole(page.question(), page.state()),
                    page.state().effectiveSort().slug(),
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                    head,
                    countsOf,
                    countsOf == CountsOf.ENTRIES ? counted(found) : counts(page.facets()),
                    found);
        }
    }

    /** Counted in the ledger, so that whoever holds it can count again. */
    private SortedMap<String, SortedMap<String, Long>> counted(List<FrozenSearch.Found> found) {
        var counts = new TreeMap<String, SortedMap<String, Long>>();
        for (var revision : archive.findAll(found)) {
            for (var facet : Facet.values()) {
                // An entry counts once for a value, however often it has it.
                for (var value : Set.copyOf(facet.valuesOf(revision.entry()))) {
                    counts.computeIfAbsent(facet.slug(), k -> new TreeMap<>()).merge(value, 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private static SortedMap<String, SortedMap<String, Long>> counts(List<FacetCounts> facets) {
        var counts = new TreeMap<String, SortedMap<String, Long>>();
        for (var facet : facets) {
            var values = new TreeMap<String, Long>();
            facet.items().stream()
                    .filter(item -> item.count() > 0)
                    .forEach(item -> values.put(item.value(), item.count()));
            if (!values.isEmpty()) {
                counts.put(facet.facet().slug(), values);
            }
        }
        return counts;
    }

    private static List<FrozenSearch.Found> found(AllHits all) {
        var found = new ArrayList<FrozenSearch.Found>();
        for (var hit : all) {
            found.add(new FrozenSearch.Found(hit.id(), hit.card().revision(), hit.matching()));
        }
        return found;
    }
}
