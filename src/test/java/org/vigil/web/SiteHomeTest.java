package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Title;

class SiteHomeTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static List<String> figures(RunningSite site, String path) {
        return site.page(path).select(".emblem dd").eachText();
    }

    @Test
    void figureIsThirtyTwentySevenFour() {
        assertThat(figures(SITE, "/")).containsExactly("30", "27", "4");
        assertThat(figures(SITE, "/cpt")).containsExactly("30", "27", "4");
        assertThat(SITE.page("/").select(".emblem dt").eachText()).containsExactly("visits", "reports", "published");
    }

    @Test
    void figureIsCountedFromTheEntries() {
        var archive = SmallArchive.make();
        var site = RunningSite.overEngine(archive, URI.create("http://127.0.0.1:9"));
        assertThat(figures(site, "/")).containsExactly("1", "2", "1");
        var visit = Entry.builder(new EntryId("visit-2030"), EntryKind.VISIT, Title.ours("A visit to come"))
                .build();
        archive.put(visit, null, null);
        assertThat(figures(site, "/")).containsExactly("2", "2", "1");
        archive.withdraw(visit.id(), "It did not take place.", null);
        archive.withdraw(SmallArchive.REPORT, "Not a report.", null);
        assertThat(figures(site, "/")).containsExactly("1", "1", "0");
    }

    @Test
    void everyVisitIsAWindowThatLeadsToIt() {
        var windows = SITE.page("/").select(".marks a");
        assertThat(windows).hasSize(30);
        assertThat(windows.select(".published")).hasSize(4);
        assertThat(windows.eachAttr("href")).doesNotHaveDuplicates().allMatch(href -> href.startsWith("/e/visit-"));
    }

    @Test
    void newestEntriesAndTheWayToAllOfThemAreShown() {
        var page = RunningSite.small().page("/");
        assertThat(page.select("#h-newest ~ .brief a").eachText())
                .startsWith("A statement", "A text that was open", SmallArchive.HOSTILE)
                .doesNotContain("A forged interview", "The lighthouse, again");
        assertThat(page.select("a[href=/search]").eachText()).contains("All 7 entries");
    }

    @Test
    void whatIsNotKnownIsCountedAndLeadsToJustThat() {
        for (var link : SITE.page("/").select(".unknown a[href^=/search]")) {
            var number = link.text().replaceAll("\\D*(\\d+).*", "$1");
            if (!link.text().contains("CPT/Inf")) {
                assertThat(SITE.page(link.attr("href")).expectFirst("h1").text())
                        .as(link.text())
                        .isEqualTo(number + " entries");
            }
        }
    }

    @Test
    void drawingsAnswerTheirQuestionsAsTheyDoOnThePageOfVisits() {
        var page = SITE.page("/");
        assertThat(page.select(".chart > h2").eachText())
                .containsExactly(
                        "When did the Committee come, and why?", "How long did publication take?", "Where did it go?");
        assertThat(page.select(".chart .answer")).hasSize(3).allMatch(Element::hasText);
        assertThat(page.select(".chart svg:not(.key)")).hasSize(6);
        assertThat(page.select(".chart details:not([open]) > .scroll > table.numbers"))
                .hasSize(3);
        assertThat(page.select(".chart").outerHtml())
                .isEqualTo(SITE.page("/cpt").select(".chart").outerHtml());
        for (var link : Set.copyOf(page.select(".chart a").eachAttr("href"))) {
            assertThat(SITE.page(link.replaceFirst("#.*", "")).select("main").first())
                    .as(link)
                    .isNotNull();
        }
    }

    @Test
    void emptyArchiveHasAHomePageToo() {
        var site =
                RunningSite.overEngine(RunningSite.emptyArchive(Clock.systemUTC()), URI.create("http://127.0.0.1:9"));
        for (var path : List.of(
                "/",
                "/cpt",
                "/cpt/shelf",
                "/cpt.csv",
                "/cpt.json",
                "/about",
                "/feed.rss",
                "/sitemap.xml",
                "/ledger.ndjson")) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(figures(site, "/")).containsExactly("0", "0", "0");
    }
}
