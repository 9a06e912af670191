package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigil.SearchedArchive;

/** What happened, year by year. */
class SiteTimelineTest {
    private static final RunningSite SITE = RunningSite.shipped();

    @Test
    void everyEventOfTheChronologyAppearsOnce() {
        var page = SITE.page("/timeline");
        assertThat(page.select("main a[href^=/e/event-]:not([aria-label])").eachAttr("href"))
                .hasSize(41)
                .doesNotHaveDuplicates();
        assertThat(page.select("main a[href^=/e/visit-]:not([aria-label])").eachAttr("href"))
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void itRunsFromTheTreatyToTheDayOfWhichOnlyTheBoundIsKnown() {
        var page = SITE.page("/timeline");
        assertThat(page.expectFirst("h2").text()).isEqualTo("1987");
        assertThat(page.select(".drawn li .y").eachText())
                .startsWith("1987", "1988 to 1995", "1996")
                .endsWith("2026");
        var unsettled = page.select("#unsettled ~ ol > li");
        assertThat(unsettled.get(unsettled.size() - 1).text())
                .startsWith("not found not before 1 October 2026")
                .contains("Derived: by Article 22(2)", "Article 22(2): when a denunciation takes effect");
        assertThat(unsettled.eachText())
                .anyMatch(text -> text.startsWith("not found not before 29 September 2025 Event Notification"));
    }

    @Test
    void stretchesWithoutAnythingAreTold() {
        assertThat(SITE.page("/timeline").select("section > .gap").eachText())
                .startsWith("1988 to 1995: nothing in the archive.", "1997: nothing in the archive.");
    }

    @Test
    void momentsNameTheirArticleAndTheirSource() {
        var items = SITE.page("/timeline").select("section > ol > li");
        assertThat(items).hasSize(70).allSatisfy(item -> {
            assertThat(item.select(".governed")).isNotEmpty();
            assertThat(item.select("a[rel~=external], a[href$=#h-src]")).isNotEmpty();
        });
        assertThat(items.eachText())
                .anyMatch(text -> text.startsWith("10 July 2001 Event First public statement")
                        && text.contains("Article 10(2): public statements"))
                .anyMatch(text -> text.contains("State Duma adopts the law")
                        && text.contains("No article of the Convention governs this."))
                .anyMatch(text -> text.contains("Round table")
                        && text.contains("Which article of the Convention governs this is not established."));
    }

    @Test
    void sourceThatIsShownStatesTheDate() {
        var entries = SearchedArchive.corpus().stream()
                .collect(Collectors.toMap(entry -> entry.id().value(), e -> e));
        var items = SITE.page("/timeline").select("section > ol > li");
        for (var item : items) {
            var told = item.select(":is(.lead, .also) a").stream()
                    .map(link -> entries.get(link.attr("href").replaceFirst("^/e/", "")))
                    .toList();
            var stated = item.text().contains("Report adopted")
                    ? "adopted-on"
                    : item.text().contains("Report published") ? "published-on" : "date";
            var dated = told.stream()
                    .flatMap(entry -> entry.references().stream())
                    .filter(source -> Stream.of("date", stated).anyMatch(source.states()::contains))
                    .map(source -> source.url().toString())
                    .toList();
            var shown = item.select("a[rel~=external]").eachAttr("href");
            assertThat(shown).as(item.text()).hasSize(dated.isEmpty() ? 0 : 1);
            assertThat(dated).as(item.text()).containsAll(shown);
        }
        assertThat(items.select("li:has(a[href=/e/report-2016-02-04]) a[rel~=external]")
                        .eachAttr("href"))
                .containsExactly(
                        "http://acatitalia.it/wordpress/2016/08/26/content-riunione-plenaria-del-cpt-luglio-2016");
        assertThat(items.select("li:has(a[href=/e/visit-2000-02])").text())
                .contains("Source of the date: ReliefWeb copy of the Council of Europe release, Strasbourg 03.04.2000");
    }

    @Test
    void dateThatNoSourceStatesByItselfLeadsToAllOfThem() {
        var page = SITE.page("/timeline");
        assertThat(page.select("li:has(a[href=/e/visit-2002-05])").text()).contains("Sources: all 5 sources");
        assertThat(page.select("li:has(a[href=/e/event-1998-09-01])").text()).contains("Sources: its source");
        assertThat(page.select("a[href=/e/visit-2002-05#h-src]")).isNotEmpty();
    }

    @Test
    void filterKeepsAKind() {
        var visits = SITE.page("/timeline?kind=visit");
        assertThat(visits.select("section > ol > li")).hasSize(30);
        assertThat(visits.select(".choices [aria-current]").text()).isEqualTo("Visits 30");
        assertThat(SITE.page("/timeline?kind=statement").select("section > ol > li .lead, .also"))
                .hasSizeGreaterThanOrEqualTo(11);
        assertThat(SITE.page("/timeline?kind=article").select("section > ol > li"))
                .hasSize(70);
        assertThat(SITE.json("/timeline.json?kind=report").get("total").asInt()).isEqualTo(7);
    }

    @Test
    void reportsWithoutADateAreCountedAndFound() {
        var link = SITE.page("/timeline").select("#unsettled ~ p a[href^=/search]");
        assertThat(link.text()).startsWith("21 reports");
        assertThat(SITE.page(link.attr("href")).expectFirst("h1").text()).isEqualTo("21 entries");
    }

    @Test
    void drawingSaysInWordsWhatItsYearsHoldAndLeadsToThem() {
        var page = SITE.page("/timeline");
        for (var year : page.select(".drawn a")) {
            assertThat(page.getElementById(year.attr("href").substring(1))).isNotNull();
        }
        assertThat(page.select(".drawn a[href=#y1998]").text()).isEqualTo("1998 4 moments");
        assertThat(page.select(".drawn a[href=#y1998] rect.visit.within").attr("data-days"))
                .isEqualTo("30");
    }

    @Test
    void jsonKeepsDatesAsTheyAreKnown() {
        var moments = SITE.json("/timeline.json").get("moments");
        assertThat(moments).hasSize(70);
        var last = moments.get(69);
        assertThat(last.get("date").isNull()).isTrue();
        assertThat(last.get("bounds").asText()).isEqualTo("[2026-10-01..]");
        assertThat(moments.get(0).get("governedBy").get(0).asText()).isEqualTo("article-18");
    }

    @Test
    void archiveWithoutAnythingHasATimelineToo() {
        var site =
                RunningSite.overEngine(RunningSite.emptyArchive(Clock.systemUTC()), URI.create("http://127.0.0.1:9"));
        assertThat(site.get("/timeline").statusCode()).isEqualTo(200);
        assertThat(site.get("/claims").statusCode()).isEqualTo(200);
    }
}
