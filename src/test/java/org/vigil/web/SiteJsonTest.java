package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** {@code /search.json}, on whose form other programs rely. */
class SiteJsonTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void answerHasTheFieldsOfTheContractInTheirOrder() {
        var answer = SITE.json("/search.json?q=prison&kind=visit&not.status=published");
        assertThat(names(answer)).containsExactly("query", "total", "page", "pages", "entries", "facets", "suggestion");
        assertThat(names(answer.path("query"))).containsExactly("q", "understood", "filters");
        assertThat(answer.path("query").path("filters").toString())
                .isEqualTo("[{\"facet\":\"kind\",\"value\":\"visit\",\"exclude\":false},"
                        + "{\"facet\":\"status\",\"value\":\"published\",\"exclude\":true}]");
        var entry = answer.path("entries").get(0);
        assertThat(names(entry))
                .containsExactly(
                        "id",
                        "kind",
                        "title",
                        "date",
                        "language",
                        "publisher",
                        "url",
                        "rights",
                        "passageCount",
                        "passages");
        assertThat(names(entry.path("passages").get(0))).containsExactly("anchor", "origin", "text", "html", "url");
        assertThat(names(answer.path("facets").get(0))).containsExactly("name", "label", "items");
        assertThat(names(answer.path("facets").get(0).path("items").get(0)))
                .containsExactly("value", "label", "count", "selected");
        assertThat(answer.path("suggestion").isNull()).isTrue();
    }

    @Test
    void fieldsHaveTheTypesOfTheContract() {
        var answer = SITE.json("/search.json?q=prison");
        for (var number : List.of("total", "page", "pages")) {
            assertThat(answer.path(number).isInt()).as(number).isTrue();
        }
        for (var entry : answer.path("entries")) {
            for (var text : List.of("id", "kind", "title", "url", "rights")) {
                assertThat(entry.path(text).isTextual()).as(text).isTrue();
            }
            for (var text : List.of("date", "language", "publisher")) {
                assertThat(entry.path(text).isTextual() || entry.path(text).isNull())
                        .as(text)
                        .isTrue();
            }
            assertThat(entry.path("passageCount").isInt()).isTrue();
            assertThat(entry.path("url").asText())
                    .isEqualTo(RunningSite.BASE + "/e/" + entry.path("id").asText());
        }
    }

    @Test
    void passageIsGivenInPlainWordsAndWithMarks() {
        int seen = 0;
        for (var entry : SITE.json("/search.json?q=prison").path("entries")) {
            assertThat(entry.path("passages").size()).isLessThanOrEqualTo(3);
            assertThat(entry.path("passageCount").asInt())
                    .isGreaterThanOrEqualTo(entry.path("passages").size());
            for (var passage : entry.path("passages")) {
                var html =
                        Jsoup.parseBodyFragment(passage.path("html").asText()).body();
                assertThat(html.wholeText()).isEqualTo(passage.path("text").asText());
                assertThat(html.select("mark")).isNotEmpty();
                assertThat(html.select("*:not(mark):not(body)")).isEmpty();
                assertThat(passage.path("url").asText())
                        .isEqualTo(entry.path("url").asText() + "#"
                                + passage.path("anchor").asText());
                assertThat(passage.path("origin").asText())
                        .isEqualTo(passage.path("anchor").asText().startsWith("p") ? "source" : "archive");
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void facetsCountWhatTheyWouldFind() {
        var facets = SITE.json("/search.json?kind=report").path("facets");
        for (var facet : facets) {
            if (facet.path("name").asText().equals("status")) {
                for (var item : facet.path("items")) {
                    var found = SITE.json("/search.json?kind=report&status="
                            + RunningSite.encode(item.path("value").asText()));
                    assertThat(found.path("total").asInt())
                            .isEqualTo(item.path("count").asInt());
                }
            }
        }
        assertThat(facets.findValuesAsText("name")).startsWith("kind").contains("year", "place", "visit-kind");
    }

    @Test
    void answerIsThatOfThePage() {
        var page = SITE.page("/search?q=prison&page=2").select(".hit h2 a").eachAttr("href");
        var answer = SITE.json("/search.json?q=prison&page=2");
        assertThat(answer.path("page").asInt()).isEqualTo(2);
        assertThat(answer.path("entries").findValuesAsText("id").stream().map(id -> "/e/" + id + "?q=prison&page=2"))
                .containsExactlyElementsOf(page);
    }

    @Test
    void pageBeyondTheLastIsEmpty() {
        var answer = SITE.json("/search.json?kind=claim&page=99");
        assertThat(answer.path("total").asInt()).isEqualTo(50);
        assertThat(answer.path("pages").asInt()).isEqualTo(5);
        assertThat(answer.path("entries")).isEmpty();
    }

    @Test
    void entryIsGivenAsTheLedgerKeepsIt() {
        var entry = SITE.json("/e/visit-2006-09-04.json");
        assertThat(entry.path("id").asText()).isEqualTo("visit-2006-09-04");
        assertThat(entry.path("kind").asText()).isEqualTo("visit");
        assertThat(SITE.get("/e/visit-2006-09-04/v/1.json").body())
                .isEqualTo(SITE.get("/e/visit-2006-09-04.json").body());
    }
}
