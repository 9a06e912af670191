package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vigil.archive.Archive;
import org.vigil.archive.FrozenSearch;
import org.vigil.archive.FrozenSearch.CountsOf;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Sha256;
import org.vigil.entry.Title;

/** What a frozen search counts, and what it says of that. */
class SiteFrozenCountsTest {
    private static Archive kinds() {
        var archive = RunningSite.emptyArchive(Clock.systemUTC());
        archive.put(lamp("first", EntryKind.STATEMENT, "Moscow"), null, null);
        archive.put(lamp("second", EntryKind.STATEMENT, "Grozny"), null, null);
        archive.put(lamp("fourth", EntryKind.ARTICLE, "Grozny", "Moscow"), null, null);
        archive.put(lamp("fifth", EntryKind.ARTICLE, "Moscow"), null, null);
        return archive;
    }

    private static Entry lamp(String id, EntryKind kind, String... places) {
        var builder = Entry.builder(new EntryId(id), kind, Title.ours("The " + id + " lamp"));
        List.of(places).forEach(place -> builder.term(Facet.PLACE, place));
        return builder.build();
    }

    private static List<String> counts(Document page) {
        return page.select("section:has(#h-counts) details").stream()
                .map(table -> table.expectFirst("summary").text() + ": "
                        + table.select("tbody tr").eachText())
                .toList();
    }

    @Test
    void countsAreThoseOfTheEntriesThatAreListed() {
        var site = RunningSite.searching(kinds(), "site-tests-frozen-counts", List.of());
        var address = site.send("POST", "/s?q=lamp&kind=article")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var json = site.json(address + ".json");
        assertThat(json.path("countsOf").asText()).isEqualTo("entries");
        assertThat(json.path("counts").toString())
                .isEqualTo(
                        "{\"kind\":{\"article\":2},\"place\":{\"Grozny\":1,\"Moscow\":2},\"year\":{\"not-established\":2}}");
        var page = site.page(address);
        assertThat(page.expectFirst("section:has(#h-counts) p").text())
                .startsWith("Beside each value stands how many of the entries listed above have it.");
        assertThat(counts(page))
                .containsExactly(
                        "Kind: 1 value: [Article 2]",
                        "Year: 1 value: [not established 2]",
                        "Place: 2 values: [Moscow 2, Grozny 1]");
        assertThat(counts(site.page(address + "?lang=uk"))).contains("Місце: 2 значення: [Москва 2, Грозний 1]");
        assertThat(page.select("section:has(#h-today) > p").eachText())
                .containsExactly("The same entries, in the same order.");
        site.archive().put(lamp("sixth", EntryKind.ARTICLE, "Moscow"), null, null);
        site.archive().put(lamp("seventh", EntryKind.EVENT, "Moscow"), null, null);
        site.follow();
        assertThat(site.page(address).select("section:has(#h-today) > p").eachText())
                .containsExactly(
                        "3 entries are found today.",
                        "Kind, Article: 2 then, 3 now.",
                        "Year, not established: 2 then, 3 now.",
                        "Place, Moscow: 2 then, 3 now.");
    }

    /** Its counts are told as what they are, and compared with the same of today. */
    @Test
    void searchFromBeforeAnswersAsItDid() {
        var archive = kinds();
        var counts = new TreeMap<String, SortedMap<String, Long>>();
        counts.put("kind", new TreeMap<>(Map.of("article", 2L, "statement", 1L)));
        counts.put("place", new TreeMap<>(Map.of("Moscow", 2L, "Grozny", 1L)));
        counts.put("year", new TreeMap<>(Map.of("not-established", 2L)));
        var search = new FrozenSearch(
                "q=lamp&kind=article",
                "entries with the word “lamp”. Only Kind: Article.",
                "relevance",
                LocalDate.of(2026, 11, 21),
                archive.head(),
                CountsOf.OTHER_FILTERS,
                counts,
                List.of(
                        new FrozenSearch.Found(new EntryId("fourth"), 1, List.of()),
                        new FrozenSearch.Found(new EntryId("fifth"), 1, List.of())));
        archive.freeze(search, 1);
        var site = RunningSite.searching(archive, "site-tests-frozen-before", List.of());

        var page = site.page("/s/" + search.hash());

        assertThat(Sha256.of(site.get("/s/" + search.hash() + ".json").body())).isEqualTo(search.hash());
        assertThat(site.json("/s/" + search.hash() + ".json").has("countsOf")).isFalse();
        assertThat(page.expectFirst("section:has(#h-counts) p").text()).contains("entries that are not in the list");
        assertThat(counts(page)).contains("Kind: 2 values: [Article 2, Statement 1]");
        assertThat(page.select("section:has(#h-today) > p").eachText())
                .contains("Kind, Statement: 1 then, 2 now.")
                .noneMatch(sentence -> sentence.startsWith("Place") || sentence.startsWith("Kind, Article"));
    }

    @Test
    void longTableIsFolded() {
        var archive = RunningSite.emptyArchive(Clock.systemUTC());
        archive.put(
                lamp(
                        "many",
                        EntryKind.ARTICLE,
                        IntStream.range(0, 9).mapToObj(n -> "Place " + n).toArray(String[]::new)),
                null,
                null);
        var site = RunningSite.searching(archive, "site-tests-frozen-long", List.of());
        var address =
                site.send("POST", "/s?q=lamp").headers().firstValue("Location").orElseThrow();
        var tables = site.page(address).select("section:has(#h-counts) details");
        assertThat(tables.eachAttr("open")).hasSize(2);
        assertThat(tables.not("[open]").select("summary").eachText()).containsExactly("Place: 9 values");
    }
}
