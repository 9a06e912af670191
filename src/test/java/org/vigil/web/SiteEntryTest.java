package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vigil.entry.EntryId;
import org.vigil.link.Permalinks;

class SiteEntryTest {
    private static final RunningSite SITE = RunningSite.small();

    private static Document page(EntryId id) {
        return SITE.page(Permalinks.entry(id));
    }

    private static String fact(Document page, String label) {
        return page.select(".facts div").stream()
                .filter(row -> row.select("dt").text().equals(label))
                .map(row -> row.select("dd").text())
                .findFirst()
                .orElse("");
    }

    @Test
    void factsAreATableOfLabelsAndValues() {
        var visit = page(SmallArchive.VISIT);
        assertThat(fact(visit, "Delegation led by")).isEqualTo("Ada Example");
        assertThat(fact(visit, "Regions")).isEqualTo("North Harbour South Harbour");
        assertThat(fact(visit, "Published on")).isEqualTo("17 November 1999");
        assertThat(visit.expectFirst("header .meta").text()).matches("3\\h*–\\h*10 May 1999");
    }

    @Test
    void absentValueIsShownAsAbsentWithItsNote() {
        assertThat(fact(page(SmallArchive.VISIT), "Adopted on")).isEqualTo("not established Two sources differ.");
        assertThat(page(SmallArchive.VISIT).select(".facts .absent").eachText()).containsExactly("not established");
        assertThat(fact(page(SmallArchive.SECRET), "Published on")).isEqualTo("not published");
        assertThat(page(SmallArchive.SECRET).select(".leaf").text()).contains("No text of this report is known");
        assertThat(page(SmallArchive.SECRET).expectFirst("header .meta").text()).isEqualTo("date not established");
    }

    @Test
    void digestIsShownParagraphByParagraphEachWithItsAnchor() {
        var visit = page(SmallArchive.VISIT);
        assertThat(visit.select("ol.passages > li").eachAttr("id")).containsExactly("a1", "a2");
        assertThat(visit.expectFirst("#a2 span").text()).isEqualTo("It spoke with the keeper.");
        assertThat(visit.expectFirst("#a2 a.para").attr("href"))
                .isEqualTo(Permalinks.revision(SmallArchive.VISIT, 1) + "#a2");
    }

    @Test
    void relationIsShownFromBothItsEnds() {
        assertThat(page(SmallArchive.REPORT).select(".relations li").eachText())
                .containsExactly("Report of Visit of May 1999");
        assertThat(page(SmallArchive.VISIT).select(".around > div").eachText())
                .anyMatch(text -> text.startsWith("Report Report on the visit of May 1999"));
        assertThat(page(SmallArchive.VISIT).select(".around a[href^=/e/report]").attr("href"))
                .isEqualTo(Permalinks.entry(SmallArchive.REPORT));
    }

    @Test
    void valueLeadsToThePassageItIsTakenFrom() {
        var link = page(SmallArchive.REPORT).expectFirst(".facts a");
        assertThat(link.attr("href")).isEqualTo(Permalinks.entry(SmallArchive.VISIT) + "#a2");
    }

    @Test
    void sourcesAreLinkedAndSayWhatTheySupport() {
        var sources = page(SmallArchive.VISIT).select(".sources li");
        assertThat(sources.get(0).text()).isEqualTo("The announcement source.example. Supports: the days");
        assertThat(sources.get(0).expectFirst("a").attr("href")).isEqualTo("https://www.source.example/visit?a=1&b=2");
        assertThat(sources.get(1).text()).isEqualTo(SmallArchive.HOSTILE + " other.example");
        assertThat(sources.select("a").eachAttr("rel")).containsOnly("external noreferrer");
    }

    @Test
    void openTextIsShownWhole() {
        var letter = page(SmallArchive.LETTER);
        assertThat(letter.select("ol.passages > li[id^=p] span").eachText())
                .containsExactlyElementsOf(SmallArchive.LETTER_TEXT);
        assertThat(SITE.json(Permalinks.entry(SmallArchive.LETTER) + ".json").path("passages"))
                .hasSize(2);
    }

    @Test
    void pageNamesItsPermalinkItsOriginalAndItsPlaceInTheLedger() {
        var page = page(SmallArchive.LIGHTHOUSE);
        var permalink = RunningSite.BASE + Permalinks.entry(SmallArchive.LIGHTHOUSE);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(permalink);
        assertThat(page.expectFirst(".permalink").text()).isEqualTo(permalink);
        assertThat(page.expectFirst(".original a").attr("href")).isEqualTo("https://harbour.example/keeper");
        var revision = SITE.archive().expect(SmallArchive.LIGHTHOUSE);
        assertThat(page.select(".hash").eachText())
                .contains(revision.row().contentHash(), revision.row().chain());
    }

    @Test
    void canonicalAddressIsTheSameWhateverTheReaderSearchedFor() {
        var page = SITE.page(Permalinks.entry(SmallArchive.VISIT) + "?q=keeper&kind=visit");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(RunningSite.BASE + Permalinks.entry(SmallArchive.VISIT));
        assertThat(page.select("#a2 mark").text()).isEqualTo("keeper");
        assertThat(page.select("#q").val()).isEqualTo("keeper");
    }

    @Test
    void correctedEntryKeepsItsFormerState() {
        var path = Permalinks.entry(SmallArchive.CORRECTED);
        assertThat(SITE.page(path).text()).contains("sent on Friday", "The day was wrong.");
        var first = SITE.page(path + "/v/1");
        assertThat(first.text()).contains("sent on Monday").doesNotContain("sent on Friday");
        assertThat(first.expectFirst(".banner").text()).contains("There is a newer one");
        assertThat(first.expectFirst(".banner a").attr("href")).isEqualTo(path);
        assertThat(SITE.page(path + "/v/2").expectFirst(".banner").text()).contains("the newest");
        assertThat(SITE.get(path + "/v/3").statusCode()).isEqualTo(404);
        assertThat(SITE.json(path + "/v/1.json").toString()).contains("Monday");
    }

    @Test
    void withdrawnEntryLeavesATombstone() {
        var path = Permalinks.entry(SmallArchive.WITHDRAWN);
        for (var address :
                new String[] {path, path + ".json", path + "/v/1", path + "/v/1.json", path + "?q=genuine"}) {
            var response = SITE.get(address);
            assertThat(response.statusCode()).as(address).isEqualTo(410);
            assertThat(response.body()).doesNotContain("Said to be genuine");
        }
        var page = SITE.parsed(path, SITE.get(path));
        assertThat(page.expectFirst("main").text())
                .contains("This entry was withdrawn", "It was a <b>forgery</b>.", "January 2025", "A forged interview");
        assertThat(page.select("form[role=search]")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void tombstoneForAProgramIsAProblem() {
        var response = SITE.get(Permalinks.entry(SmallArchive.WITHDRAWN) + ".json");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = RunningSite.json(response);
        assertThat(problem.path("status").asInt()).isEqualTo(410);
        assertThat(problem.path("title").asText()).isEqualTo("Gone");
    }

    @Test
    void mergedEntryLeadsToTheOneItBecame() {
        var response = SITE.get(Permalinks.entry(SmallArchive.MERGED));
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location").orElse(""))
                .endsWith(Permalinks.entry(SmallArchive.LIGHTHOUSE) + Permalinks.TOP);
        assertThat(SITE.get(Permalinks.entry(SmallArchive.MERGED) + ".json")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith(Permalinks.entry(SmallArchive.LIGHTHOUSE) + ".json");
    }

    @Test
    void entriesThatAreGoneAreFoundNowhere() {
        for (var address : new String[] {"/", "/search", "/search.json", "/feed.rss", "/feed.json", "/sitemap.xml"}) {
            assertThat(SITE.get(address).body())
                    .as(address)
                    .doesNotContain(Permalinks.entry(SmallArchive.WITHDRAWN), Permalinks.entry(SmallArchive.MERGED));
        }
    }
}
