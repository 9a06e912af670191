package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.SearchedArchive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Title;

class AllHitsTest {
    /** Two full batches and a bit. */
    private static final int MANY = 2 * AllHits.BATCH + 7;

    @TempDir
    static Path folder;

    private static SearchedArchive archive;

    @BeforeAll
    static void index() {
        archive = SearchedArchive.of(
                folder,
                "all-hits",
                IntStream.range(0, MANY).mapToObj(AllHitsTest::entry).toList());
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    /** Every third has no date, and many have the same. */
    private static Entry entry(int i) {
        var entry = Entry.builder(new EntryId("lamp-" + i), EntryKind.EVENT, Title.ours("Lamp " + i))
                .say("The lamp was lit" + " again".repeat(i % 5) + ".")
                .say("Somebody saw it.");
        return (i % 3 == 0 ? entry : entry.date(new EntryDate(Integer.toString(1990 + i % 30)))).build();
    }

    private static List<String> ids(Iterable<Hit> hits) {
        var ids = new ArrayList<String>();
        hits.forEach(hit -> ids.add(hit.id().value()));
        return ids;
    }

    @ParameterizedTest
    @EnumSource
    void batchesFollowEachOtherAsPagesDo(Sort sort) {
        var state = SearchState.EMPTY.withQ("lamp OR again").withSort(sort);
        try (var all = archive.catalog().all(state)) {
            assertThat(all.page().total()).isEqualTo(MANY);
            assertThat(all.page().pages()).isEqualTo(1);
            assertThat(all.page().hits()).hasSize(AllHits.BATCH);
            assertThat(ids(all))
                    .hasSize(MANY)
                    .doesNotHaveDuplicates()
                    .isEqualTo(ids(archive.catalog().search(state, MANY).hits()));
        }
    }

    @Test
    void pageThatWasAskedForMakesNoDifference() {
        try (var all = archive.catalog().all(SearchState.EMPTY.withPage(7))) {
            assertThat(ids(all)).hasSize(MANY);
            assertThat(all.page().state().page()).isEqualTo(1);
        }
    }

    @Test
    void hitNamesEveryPassageThatMatchesInReadingOrder() {
        try (var all = archive.catalog().all(SearchState.EMPTY.withQ("somebody OR lamp"))) {
            assertThat(all).allSatisfy(hit -> {
                assertThat(hit.matching()).containsExactly("a1", "a2");
                assertThat(hit.passageCount()).isEqualTo(2);
            });
        }
    }

    @Test
    void nothingFoundIsNoHitAndNoPage() {
        try (var all = archive.catalog().all(SearchState.EMPTY.withQ("zzz"))) {
            assertThat(all.page().pages()).isZero();
            assertThat(ids(all)).isEmpty();
        }
    }

    @Test
    void whatIsAddedMeanwhileNeitherRepeatsAHitNorHidesOne(@TempDir Path other) {
        var early = IntStream.range(0, AllHits.BATCH + 50)
                .mapToObj(AllHitsTest::entry)
                .toList();
        try (var growing = SearchedArchive.of(other, "growing-hits", early);
                var all = growing.catalog().all(SearchState.EMPTY.withSort(Sort.ADDED))) {
            growing.add(IntStream.range(400, 460).mapToObj(AllHitsTest::entry).toList());
            assertThat(new HashSet<>(ids(all))).hasSize(AllHits.BATCH + 50);
            assertThat(growing.catalog().search(SearchState.EMPTY).total()).isEqualTo(AllHits.BATCH + 110);
        }
    }
}
