package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.SearchedArchive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Title;

/** All values of a facet, held against the entries that ship. */
class CatalogFacetTest {
    @TempDir
    static Path folder;

    private static SearchedArchive archive;
    private static List<Entry> entries;

    @BeforeAll
    static void index() {
        entries = SearchedArchive.corpus();
        archive = SearchedArchive.of(folder, "facet-corpus", entries);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static FacetList values(Facet facet, Filter... filters) {
        var state = SearchState.EMPTY;
        for (var filter : filters) {
            state = state.with(filter);
        }
        return archive.catalog().values(facet, state);
    }

    private static Map<String, Long> counts(FacetList list) {
        return list.counts().items().stream()
                .collect(Collectors.toMap(
                        FacetCounts.Item::value, FacetCounts.Item::count, (one, other) -> one, TreeMap::new));
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryValueOfTheArchiveAndCountsItAmongTheEntriesFound(Facet facet) {
        var expected = new TreeMap<String, Long>();
        for (var entry : entries) {
            facet.valuesOf(entry).stream().distinct().forEach(value -> expected.merge(value, 0L, Long::sum));
            if (facet == Facet.KIND || entry.kind() == EntryKind.EVENT) {
                facet.valuesOf(entry).stream().distinct().forEach(value -> expected.merge(value, 1L, Long::sum));
            }
        }

        assertThat(counts(values(facet, new Filter(Facet.KIND, "event", false))))
                .isEqualTo(expected);
    }

    @Test
    void countsTheEntriesWithAndWithoutWhatIsChosenInTheFacet() {
        var list = values(
                Facet.STATUS, new Filter(Facet.KIND, "report", false), new Filter(Facet.STATUS, "published", false));

        assertThat(list.total()).isEqualTo(4);
        assertThat(list.among()).isEqualTo(27);
        assertThat(list.cut()).isFalse();
        assertThat(counts(list))
                .containsEntry("published", 4L)
                .containsEntry("confidential", 23L)
                .containsEntry("agree", 0L);
    }

    @Test
    void putsFirstWhatIsChosenAndExcludedThenByCount() {
        var list =
                values(Facet.KIND, new Filter(Facet.KIND, "statement", true), new Filter(Facet.KIND, "article", false));

        assertThat(list.counts().items())
                .extracting(FacetCounts.Item::value)
                .containsExactly("article", "statement", "claim", "event", "visit", "report");
    }

    @Test
    void resultNamesTheWholeVocabularyAndOfOtherValuesOnlyWhatItHas() {
        var page = archive.catalog().search(SearchState.EMPTY.with(new Filter(Facet.KIND, "visit", false)));
        var byFacet = page.facets().stream()
                .collect(Collectors.toMap(FacetCounts::facet, facet -> facet.items().stream()
                        .filter(FacetCounts.Item::isAbsent)
                        .map(FacetCounts.Item::value)
                        .toList()));

        assertThat(byFacet.get(Facet.LANGUAGE)).containsExactly("en", "ru");
        assertThat(byFacet.get(Facet.STATUS)).contains("agree", "published");
        assertThat(Arrays.stream(Facet.values())
                        .filter(facet -> facet.wording() == Facet.Wording.AS_WRITTEN)
                        .flatMap(facet -> byFacet.getOrDefault(facet, List.of()).stream()))
                .isEmpty();
    }

    /** The index keeps words of deleted documents for a while. */
    @Test
    void doesNotNameAValueThatOnlyAWithdrawnEntryHad(@TempDir Path other) {
        try (var small = SearchedArchive.of(
                other, "facet-withdrawn", List.of(statement("one", "Here"), statement("two", "Gone")))) {
            small.archive().withdraw(new EntryId("two"), "It was not one.", null);
            small.indexer().catchUp(seq -> {});

            assertThat(counts(small.catalog().values(Facet.PLACE, SearchState.EMPTY.withQ("zzz"))))
                    .isEqualTo(Map.of("Here", 0L));
        }
    }

    private static Entry statement(String id, String place) {
        return Entry.builder(new EntryId(id), EntryKind.STATEMENT, Title.ours("A statement"))
                .term(Facet.PLACE, place)
                .build();
    }
}
