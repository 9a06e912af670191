package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;
import org.vigil.entry.PassageAddress;
import org.vigil.entry.Title;

/** What the articles say, side by side. */
class SiteClaimsTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static List<Element> questions(String query) {
        return SITE.page("/claims" + query).select(".questions > li");
    }

    @Test
    void nineConflictsBetweenArticlesAndEightWithThePrimarySourceEachWithItsPassages() {
        assertThat(questions("?show=between-articles")).hasSize(9).allSatisfy(SiteClaimsTest::isShown);
        assertThat(questions("?show=with-outside-source")).hasSize(8).allSatisfy(SiteClaimsTest::isShown);
        assertThat(questions("?show=unverifiable")).hasSize(7);
        assertThat(questions("")).hasSize(50);
        assertThat(SITE.page("/claims")
                        .select("#h-between-articles, #h-with-outside-source")
                        .eachText())
                .containsExactly(
                        "The articles contradict each other: 9 questions",
                        "The articles and the primary source contradict each other: 8 questions");
    }

    /** Each answer with its article and paragraph, who stands apart, and what the primary source says. */
    private static void isShown(Element question) {
        var sides = question.select(".sides > li:not(.primary)");
        assertThat(sides).isNotEmpty().allSatisfy(side -> {
            assertThat(side.select(".says").text()).isNotBlank();
            assertThat(side.select(".who a").attr("href")).startsWith("/e/");
            assertThat(side.expectFirst(".note a").text()).matches("paragraph \\d+ of the original");
            assertThat(SITE.get(side.expectFirst(".note a").attr("href")).statusCode())
                    .isEqualTo(200);
        });
        assertThat(question.select(".primary .says").text()).isNotBlank();
        assertThat(question.select(".primary a[rel~=external]")).isNotEmpty();
        assertThat(question.select(".verdict.disagree").text()).isNotBlank();
    }

    @Test
    void paragraphOfWhichTheTextIsNotHeldLeadsToItsPlaceOnThePageOfTheArticle() {
        var links = SITE.page("/claims").select(".sides .note a:contains(of the original)");
        assertThat(links).hasSize(99);
        for (var link : links) {
            var parts = link.attr("href").split("#", 2);
            assertThat(parts).as(link.outerHtml()).hasSize(2);
            assertThat(SITE.page(parts[0]).select("[id=" + parts[1] + "]").text())
                    .as(link.outerHtml())
                    .contains("P" + link.text().substring(1));
        }
        assertThat(SITE.json("/claims.json")
                        .get("questions")
                        .get(0)
                        .get("answers")
                        .get(0)
                        .get("url")
                        .asText())
                .matches(RunningSite.BASE + "/e/.*#q\\d+");
    }

    @Test
    void sourceThatIsNotThePrimaryOneIsNotCalledSo() {
        var page = SITE.page("/claims");
        assertThat(page.select("#claim-decree-signed-date .primary .who").text())
                .isEqualTo("A secondary source");
        assertThat(page.select("#claim-treaty-name .primary .who").text()).isEqualTo("The primary source");
        for (var id : List.of("claim-ecpt-prohibits", "claim-notice-period", "claim-obligation-ends-when")) {
            assertThat(page.select("#" + id + " .primary").text())
                    .contains("The primary source", "ECPT text (GitHub, Dutch treaty collection)");
        }
        assertThat(page.select(".questions .primary a[rel~=external]:contains(Page at)"))
                .isEmpty();
    }

    @Test
    void theOneThatStandsApartIsSaidToDoSoInWords() {
        var question = SITE.page("/claims").expectFirst("#claim-ecpt-ratified-year-russia");
        assertThat(question.select("li.differs").text())
                .isEqualTo("Global Economic Review 1987 paragraph 2 of the original stands apart");
        assertThat(question.select(".sides > li:not(.differs):not(.primary) .says")
                        .eachText())
                .containsExactly("1998", "1998 (two years after February 1996)", "1998");
    }

    @Test
    void descentIsDrawnAndCountedAndWhatIsNotEstablishedIsSaid() {
        var descent = SITE.page("/claims").expectFirst(".descent");
        assertThat(descent.text())
                .contains("5 articles, 5 origins, as far as is established.")
                .contains("Of 3 of 5 articles it is not established");
        assertThat(descent.select(".branches li.reworded a").attr("href")).isEqualTo("/e/world-news-tech-2025-08");
        assertThat(descent.select(".origin a[href=/e/the-moscow-times-2025-08-26]"))
                .hasSize(1);
        assertThat(descent.select(".branches li.nothing-known").text()).startsWith("Global Economic Review");
        assertThat(descent.select(".branches li.same-text .tie").text()).contains("which was first is not established");
    }

    @Test
    void filtersNarrowByTopicAndArticleAndKeepEachOther() {
        assertThat(questions("?article=rbc-ukraine-2025-09-30&show=with-outside-source"))
                .extracting(Element::id)
                .containsExactlyInAnyOrder("claim-cpt-complaints", "claim-ecpt-prohibits");
        var page = SITE.page("/claims?topic=treaty+withdrawal");
        assertThat(page.select(".choices a[href=/claims?show=between-articles&topic=treaty+withdrawal] .n")
                        .text())
                .isEqualTo(Integer.toString(questions("?show=between-articles&topic=treaty+withdrawal")
                        .size()));
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(SITE.page("/claims?show=nothing").select(".questions > li")).hasSize(50);
        assertThat(SITE.page("/claims?topic=zzz").select(".questions > li")).isEmpty();
    }

    @Test
    void addressOfAQuestionLeadsToItsEntryForGood() {
        var response = SITE.get("/claims/claim-treaty-name");
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/e/claim-treaty-name");
        assertThat(SITE.get("/claims/visit-2006-09-04").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/claims/nothing").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/claims/NO").statusCode()).isEqualTo(404);
    }

    @Test
    void pageOfAQuestionHasTheAnswersInPlaceOfTheirFactsAndAllThatAnEntryHas() {
        var page = SITE.page("/e/claim-ecpt-ratified-year-russia");
        assertThat(page.select("#h-answers ~ .sides > li")).hasSize(5);
        assertThat(page.select(".facts dt").eachText()).containsExactly("Subject", "What is said of it");
        assertThat(page.select("section.cite, .cite")).isNotEmpty();
        assertThat(page.select(".provenance")).hasSize(1);
        assertThat(page.select("#h-src ~ .sources li")).isNotEmpty();
        assertThat(SITE.page("/e/claim-ecpt-ratified-year-russia/v/1").select("#h-answers ~ .sides > li"))
                .hasSize(5);
    }

    @Test
    void articleNamesTheQuestionsThatItAnswersByParagraph() {
        var places = SITE.page("/e/global-economic-review-2025").select(".places > li");
        assertThat(places.eachText().get(1)).startsWith("p2 Paragraph 2 of the original");
        assertThat(places.get(1).id()).isEqualTo("q2");
        assertThat(SITE.page("/e/global-economic-review-2025")
                        .select(".annotated > div #h-text, .annotated > section #h-margin"))
                .hasSize(2);
        assertThat(places.get(1).select("a[href=/e/claim-ecpt-ratified-year-russia]"))
                .hasSize(1);
        assertThat(places.get(1).select(".verdict.disagree").text()).contains("the articles disagree");
        assertThat(SITE.page("/e/visit-2006-09-04").select(".places, .marginal"))
                .isEmpty();
    }

    @Test
    void whereThePassageIsHeldTheParagraphLeadsToItAndTheQuestionStandsBesideIt() {
        var archive = SmallArchive.make();
        archive.put(claim(SmallArchive.LETTER, "p2"), null, null);
        var site = RunningSite.overEngine(archive, URI.create("http://127.0.0.1:9"));
        assertThat(site.page("/claims")
                        .select(".sides a[href=/e/open-letter-2025#p2]")
                        .eachText())
                .containsExactly("paragraph 2");
        var page = site.page("/e/open-letter-2025");
        assertThat(page.select(".annotated > :only-child .passages > li#p2 > .marginal a[href=/e/claim-signed]")
                        .text())
                .isEqualTo("Who signed");
        assertThat(page.select(".places")).isEmpty();
        archive.put(claim(SmallArchive.LIGHTHOUSE, "p3"), null, "The wrong article.");
        var closed = site.page("/e/lighthouse-2024");
        assertThat(closed.select(".places > li").eachText())
                .containsExactly("p3 Paragraph 3 of the original cannot be verified Who signed forty people");
        assertThat(closed.text()).doesNotContain(SmallArchive.LIGHTHOUSE_TEXT.get(2));
        assertThat(site.page("/e/open-letter-2025").select(".marginal")).isEmpty();
    }

    private static Entry claim(EntryId article, String anchor) {
        return Entry.builder(new EntryId("claim-signed"), EntryKind.CLAIM, Title.ours("Who signed"))
                .fact(Fact.term("verdict", "unverifiable"))
                .fact(Fact.text("answer", "forty people").takenFrom(new PassageAddress(article, anchor)))
                .build();
    }

    @Test
    void tableIsThereForProgramsWithTheSameFilter() {
        var json = SITE.json("/claims.json?show=between-articles");
        assertThat(json.get("total").asInt()).isEqualTo(9);
        assertThat(json.get("origins").asInt()).isEqualTo(5);
        assertThat(json.get("questions").get(0).get("answers").get(0).get("url").asText())
                .startsWith(RunningSite.BASE + "/e/");
        var csv = SITE.get("/claims.csv?show=with-outside-source");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).isEqualTo(Spreadsheet.MEDIA_TYPE);
        assertThat(csv.body().lines().skip(1)).allMatch(row -> row.contains("with-outside-source"));
        assertThat(csv.body().lines().skip(1).map(row -> row.split(",")[0]).distinct())
                .hasSize(8);
        assertThat(SITE.get("/claims.csv").body().lines()).hasSize(1 + 99);
    }

    @Test
    void nothingIsCountedOrScored() {
        assertThat(SITE.page("/claims").select("main").text()).doesNotContainPattern("(?i)score|%|out of");
    }
}
