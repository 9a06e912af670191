package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What programs find on the pages without being told: reference managers, search engines, crawlers of scholars. */
class SiteSignpostsTest {
    private static final RunningSite SITE = RunningSite.shipped();
    private static final String ARTICLE = "/e/rbc-ukraine-2025-09-30";

    private static List<String> tags(Document page, String name) {
        return page.select("head meta[name=" + name + "]").eachAttr("content");
    }

    private static List<String> links(HttpResponse<String> response) {
        return List.of(response.headers().firstValue("Link").orElse("").split(", (?=<)"));
    }

    @Test
    void headTellsWhatThePageIsAboutInBothVocabularies() {
        var page = SITE.page(ARTICLE);
        assertThat(tags(page, "citation_title")).hasSize(1);
        assertThat(tags(page, "citation_publication_date")).containsExactly("2025/09/30");
        assertThat(tags(page, "citation_public_url")).containsExactly(RunningSite.BASE + ARTICLE + "/v/1");
        assertThat(tags(page, "DC.title")).isEqualTo(tags(page, "citation_title"));
        assertThat(tags(page, "DC.date")).containsExactly("2025-09-30");
        assertThat(tags(page, "DC.identifier")).containsExactly(RunningSite.BASE + ARTICLE + "/v/1");
        assertThat(page.select("link[rel=schema.DC]").attr("href")).isEqualTo("http://purl.org/dc/elements/1.1/");
    }

    @Test
    void dateThatIsNotKnownToTheDayIsNotMadeUp() {
        SITE.archive().live(org.vigil.entry.EntryKind.STATEMENT).stream()
                .filter(revision -> revision.entry().date() != null
                        && revision.entry().date().edtf().matches(".*[~?\\[/].*"))
                .forEach(revision -> assertThat(tags(SITE.page("/e/" + revision.id()), "DC.date"))
                        .as(revision.id().value())
                        .isEmpty());
        assertThat(tags(SITE.page("/e/visit-2006-09-04"), "DC.date")).hasSize(1);
    }

    @Test
    void linkedDataIsOneObjectThatCannotEndItsElement() throws Exception {
        var blocks = SITE.page(ARTICLE).select("script[type=application/ld+json]");
        assertThat(blocks).hasSize(1);
        var data = RunningSite.JSON.readTree(blocks.get(0).data());
        assertThat(data.get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(data.get("@type").asText()).isEqualTo("NewsArticle");
        assertThat(data.get("@id").asText()).isEqualTo(RunningSite.BASE + ARTICLE + "/v/1");
        assertThat(data.get("datePublished").asText()).isEqualTo("2025-09-30");
        assertThat(data.get("sdPublisher").get("name").asText()).isEqualTo("Vigil");
        assertThat(SITE.json(ARTICLE + ".jsonld")).isEqualTo(data);
        var visit = SITE.json("/e/visit-2006-09-04.jsonld");
        assertThat(visit.get("@type").asText()).isEqualTo("WebPage");
        assertThat(visit.get("mainEntity").get("@type").asText()).isEqualTo("Event");
        assertThat(SITE.json("/e/claim-duma-vote-date.jsonld")
                        .get("mainEntity")
                        .get("@type")
                        .asText())
                .isEqualTo("Claim");
    }

    @Test
    void hostileTitleStaysWithinTheData() throws Exception {
        var page = RunningSite.small().page("/e/" + SmallArchive.LIGHTHOUSE);
        var block = page.expectFirst("script[type=application/ld+json]").data();
        assertThat(block).doesNotContain("<");
        assertThat(RunningSite.JSON.readTree(block).get("@type").asText()).isEqualTo("NewsArticle");
    }

    @Test
    void answerPointsToWhatIsCitedAndToItsDescriptions() {
        for (var path : List.of(ARTICLE, ARTICLE + "/v/1")) {
            var page = RunningSite.BASE + ARTICLE + "/v/1";
            assertThat(links(SITE.get(path)))
                    .containsExactly(
                            "<" + page + ">; rel=\"cite-as\"",
                            "<" + page + ".json>; rel=\"item\"; type=\"application/json\"",
                            "<https://schema.org/AboutPage>; rel=\"type\"",
                            "<https://schema.org/NewsArticle>; rel=\"type\"",
                            "<" + page + ".bib>; rel=\"describedby\"; type=\"application/x-bibtex\"",
                            "<" + page + ".ris>; rel=\"describedby\"; type=\"application/x-research-info-systems\"",
                            "<" + page
                                    + ".csl.json>; rel=\"describedby\"; type=\"application/vnd.citationstyles.csl+json\"",
                            "<" + page + ".jsonld>; rel=\"describedby\"; type=\"application/ld+json\"");
            assertThat(SITE.send("HEAD", path).headers().firstValue("Link")).isPresent();
        }
    }

    @Test
    void everySignpostLeadsSomewhereThatPointsBack() {
        var page = RunningSite.BASE + ARTICLE + "/v/1";
        for (var link : links(SITE.get(ARTICLE))) {
            var address = link.substring(1, link.indexOf('>'));
            if (address.startsWith(page + ".")) {
                var answer = SITE.get(address.substring(RunningSite.BASE.length()));
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                var back = address.endsWith("/v/1.json") ? "collection" : "describes";
                assertThat(links(answer).get(0)).startsWith("<" + page + ">; rel=\"" + back + "\"");
                var type = link.replaceAll(".*type=\"(.*)\"", "$1");
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith(type);
            }
        }
    }

    @Test
    void unapiNamesItsFormatsAndLeadsToThem() {
        var all = Jsoup.parse(SITE.get("/unapi").body(), "", Parser.xmlParser());
        assertThat(all.select("formats > format").eachAttr("name"))
                .containsExactly("bibtex", "ris", "csl-json", "jsonld", "txt");
        var some = SITE.get("/unapi?id=rbc-ukraine-2025-09-30");
        assertThat(some.statusCode()).isEqualTo(300);
        var formats = Jsoup.parse(some.body(), "", Parser.xmlParser()).expectFirst("formats");
        assertThat(formats.attr("id")).isEqualTo("rbc-ukraine-2025-09-30");
        for (var format : formats.select("format")) {
            var one = SITE.get("/unapi?id=rbc-ukraine-2025-09-30&format=" + format.attr("name"));
            assertThat(one.statusCode()).isEqualTo(302);
            var there = SITE.get(one.headers().firstValue("Location").orElseThrow());
            assertThat(there.headers().firstValue("Content-Type").orElseThrow()).startsWith(format.attr("type"));
        }
        assertThat(SITE.get("/unapi?id=nothing-here").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/unapi?id=rbc-ukraine-2025-09-30/v/9").statusCode())
                .isEqualTo(404);
        assertThat(SITE.get("/unapi?id=rbc-ukraine-2025-09-30&format=mods").statusCode())
                .isEqualTo(406);
    }

    @Test
    void everyResultOfAPageCanBeTakenByAReferenceManager() {
        var page = SITE.page("/search?kind=visit");
        assertThat(page.select("link[rel=unapi-server]").attr("href")).isEqualTo("/unapi");
        assertThat(page.select(".hit abbr.unapi-id").eachAttr("title"))
                .hasSize(10)
                .allSatisfy(id ->
                        assertThat(SITE.get("/unapi?id=" + id).statusCode()).isEqualTo(300));
        assertThat(SITE.page(ARTICLE + "/v/1").select("abbr.unapi-id").eachAttr("title"))
                .singleElement()
                .satisfies(id -> assertThat(
                                SITE.get("/unapi?format=ris&id=" + id).headers().firstValue("Location"))
                        .contains(ARTICLE + "/v/1.ris"));
        assertThat(SITE.page(ARTICLE).select("abbr.unapi-id").eachAttr("title"))
                .containsExactly("rbc-ukraine-2025-09-30");
    }

    @Test
    void allResultsAreTakenAlongAsOneFile() throws ParseException {
        var bib = SITE.get("/search.bib?kind=visit");
        assertThat(bib.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"vigil-2026-11-22.bib\"");
        var read = new BibTeXParser().parse(new java.io.StringReader(bib.body()));
        assertThat(read.getEntries()).hasSize(30);
        var ris = SITE.get("/search.ris?kind=visit&sort=oldest").body();
        assertThat(ris.lines().filter(line -> line.startsWith("TY  - "))).hasSize(30);
        assertThat(ris.lines()
                        .filter(line -> line.startsWith("ID  - "))
                        .limit(1)
                        .collect(Collectors.joining()))
                .startsWith("ID  - visit-1998-");
        assertThat(SITE.get("/search.ris?q=zzzzqq").body()).isEmpty();
    }
}
