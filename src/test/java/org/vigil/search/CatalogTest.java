package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.SearchedArchive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.Facet;

/** The corpus that ships, searched; what is found and counted is held against the entries themselves. */
class CatalogTest {
    private static final int ALL = 1000;

    @TempDir
    static Path folder;

    private static SearchedArchive archive;
    private static Map<EntryId, Entry> entries;

    @BeforeAll
    static void index() {
        entries = SearchedArchive.corpus().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        archive = SearchedArchive.of(folder, "catalog-corpus", List.copyOf(entries.values()));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void countsEveryKind() {
        assertThat(counts(search(""), Facet.KIND))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "article", 30L, "visit", 30L, "report", 27L, "statement", 11L, "event", 41L, "claim", 50L));
    }

    @Test
    void countsFourPublishedReports() {
        assertThat(counts(search(""), Facet.STATUS)).containsEntry("published", 4L);
        assertThat(search("status=published").total()).isEqualTo(4);
    }

    @Test
    void findsAnyValueOfAFacetAndKeepsTheCountsOfItsSiblings() {
        var page = search("kind=visit&kind=report");

        assertThat(page.total()).isEqualTo(57);
        assertThat(counts(page, Facet.KIND)).containsEntry("article", 30L).containsEntry("visit", 30L);
        assertThat(counts(page, Facet.STATUS)).containsEntry("published", 4L);
        assertThat(items(page, Facet.KIND).stream().filter(FacetCounts.Item::selected))
                .extracting(FacetCounts.Item::value)
                .containsExactly("visit", "report");
    }

    @Test
    void leavesOutWhatIsExcluded() {
        var page = search("not.kind=claim&not.kind=event");

        assertThat(page.total()).isEqualTo(98);
        assertThat(items(page, Facet.KIND).stream().filter(FacetCounts.Item::excluded))
                .extracting(FacetCounts.Item::value, FacetCounts.Item::count)
                .containsExactly(tuple("claim", 50L), tuple("event", 41L));
    }

    @Test
    void showsAChosenValueThatNothingHas() {
        var page = search("place=Atlantis");

        assertThat(page.total()).isZero();
        assertThat(items(page, Facet.PLACE).get(0)).isEqualTo(new FacetCounts.Item("Atlantis", 0, true, false));
    }

    /** Two hundred questions, each held against a count over the entries that its words alone find. */
    @Test
    void countsEveryFacetExactlyUnderAnyFilters() {
        var random = new Random(7);
        var questions = List.of("", "torture", "Chechen OR Dagestan", "\"public statement\"", "-visit");
        var found = questions.stream().collect(Collectors.toMap(q -> q, CatalogTest::entriesFor));
        var values = Arrays.stream(Facet.values())
                .flatMap(facet -> entries.values().stream()
                        .flatMap(entry -> facet.valuesOf(entry).stream())
                        .distinct()
                        .sorted()
                        .map(value -> new Filter(facet, value, false)))
                .toList();
        for (int run = 0; run < 200; run++) {
            var q = questions.get(run % questions.size());
            var state = SearchState.EMPTY.withQ(q);
            for (int filters = random.nextInt(5); filters > 0; filters--) {
                var value = values.get(random.nextInt(values.size()));
                // Few values are common; without these two most questions would find nothing.
                var facet = random.nextInt(2) == 0 ? value.facet() : Facet.KIND;
                var chosen = facet == value.facet()
                        ? value.value()
                        : List.of("visit", "event", "claim").get(random.nextInt(3));
                state = state.with(new Filter(facet, chosen, random.nextInt(4) == 0));
            }
            assertCountsAsByHand(state, found.getOrDefault(q, List.of()));
        }
    }

    private static void assertCountsAsByHand(SearchState state, List<Entry> found) {
        var page = archive.catalog().search(state);
        assertThat(page.total())
                .as(state.toQueryString())
                .isEqualTo(found.stream()
                        .filter(entry -> passes(entry, state, null))
                        .count());
        for (var facet : Facet.values()) {
            var expected = new TreeMap<String, Long>();
            var ruledOut = state.filters(facet).stream()
                    .filter(Filter::exclude)
                    .map(Filter::value)
                    .toList();
            found.stream()
                    .filter(entry -> passes(entry, state, facet))
                    .map(entry -> List.copyOf(new TreeSet<>(facet.valuesOf(entry))))
                    .forEach(valuesOf -> valuesOf.stream()
                            .filter(value -> ruledOut.contains(value)
                                    || valuesOf.stream().noneMatch(ruledOut::contains))
                            .forEach(value -> expected.merge(value, 1L, Long::sum)));
            var counted = new TreeMap<>(counts(page, facet));
            counted.values().removeIf(count -> count == 0);
            assertThat(counted).as("%s of %s", facet, state.toQueryString()).isEqualTo(expected);
        }
    }

    private static boolean passes(Entry entry, SearchState state, @Nullable Facet except) {
        for (var facet : Facet.values()) {
            var values = facet.valuesOf(entry);
            var wanted = state.filters(facet).stream().filter(f -> !f.exclude()).toList();
            boolean has = wanted.isEmpty() || wanted.stream().anyMatch(f -> values.contains(f.value()));
            boolean ruledOut = state.filters(facet).stream().anyMatch(f -> f.exclude() && values.contains(f.value()));
            if (facet != except && (!has || ruledOut)) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryEntryOnceOverAllPages(Sort sort) {
        var ids = new ArrayList<EntryId>();
        var state = SearchState.EMPTY.withQ("-xyzzy").withSort(sort);
        for (int number = 1; number <= archive.catalog().search(state).pages(); number++) {
            archive.catalog().search(state.withPage(number)).hits().forEach(hit -> ids.add(hit.id()));
        }
        assertThat(ids).containsExactlyInAnyOrderElementsOf(entries.keySet());
    }

    @Test
    void listsByTheBeginningOfEachTimeWithWhatIsUndatedLast() {
        assertThat(datesOf("sort=oldest")).isSorted();
        assertThat(datesOf("sort=newest")).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(archive.catalog().search(SearchState.EMPTY.withSort(Sort.NEWEST), ALL).hits().stream()
                        .map(hit -> entry(hit).date() == null)
                        .toList())
                .isSorted();
    }

    private static List<String> datesOf(String query) {
        return archive.catalog().search(state(query), ALL).hits().stream()
                .map(hit -> entry(hit).date())
                .filter(date -> date != null && date.earliest() != null)
                .map(date -> String.valueOf(date.earliest()))
                .toList();
    }

    @Test
    void listsTheNewestFirstWhereNoWordCanBeRelevant() {
        var newest = ids(search("sort=newest"));

        assertThat(ids(search(""))).isEqualTo(newest);
        assertThat(ids(archive.catalog().search(SearchState.EMPTY.withQ("\"")))).isEqualTo(newest);
        assertThat(ids(archive.catalog().search(SearchState.EMPTY.withQ("-xyzzy"))))
                .isEqualTo(newest);
    }

    /** What a reader most likely looks for stands first. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    Navalny                        => claim-navalny-death
                    Chernokozovo                   => public-statement-2001-07-10
                    30 visits                      => claim-cpt-visits
                    Mark Kelly                     => visit-2019-10-07
                    psychiatric hospital           => visit-2018-10-19
                    Mishustin decree               => claim-decree-signed-date
                    CPT/Inf (2013) 1               => event-2013-01-24
                    fifth public statement         => event-2024-11-18
                    Mitchell                       => statement-2022-03
                    visit-2006-09-04               => visit-2006-09-04
                    """)
    void putsFirstWhatAReaderMostLikelyWants(String typed, String first) {
        assertThat(ids(archive.catalog().search(SearchState.EMPTY.withQ(typed))))
                .first()
                .isEqualTo(new EntryId(first));
    }

    private static List<Entry> entriesFor(String q) {
        return archive.catalog().search(SearchState.EMPTY.withQ(q), ALL).hits().stream()
                .map(hit -> entry(hit))
                .toList();
    }

    private static Entry entry(Hit hit) {
        return Objects.requireNonNull(entries.get(hit.id()), "found, and not in the corpus");
    }

    private static ResultPage search(String query) {
        return archive.catalog().search(state(query));
    }

    private static SearchState state(String query) {
        return SearchState.parse(Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList()))));
    }

    private static List<EntryId> ids(ResultPage page) {
        return page.hits().stream().map(Hit::id).toList();
    }

    private static List<FacetCounts.Item> items(ResultPage page, Facet facet) {
        return page.facets().stream()
                .filter(counts -> counts.facet() == facet)
                .findFirst()
                .orElseThrow()
                .items();
    }

    private static Map<String, Long> counts(ResultPage page, Facet facet) {
        return items(page, facet).stream().collect(Collectors.toMap(FacetCounts.Item::value, FacetCounts.Item::count));
    }
}
