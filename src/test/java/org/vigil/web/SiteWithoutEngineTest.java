package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While Elasticsearch is away, or ails, all that needs only the ledger answers. */
class SiteWithoutEngineTest {
    private static final RunningSite SITE = RunningSite.withoutEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cpt",
                "/cpt.csv",
                "/cpt.json?state=published",
                "/cpt/shelf",
                "/about",
                "/e/lighthouse-2024",
                "/e/lighthouse-2024?q=lamp",
                "/e/lighthouse-2024.json",
                "/e/lighthouse-2024/v/1",
                "/e/corrected-statement/diff/1..2",
                "/corrections",
                "/corrections.atom",
                "/feed.rss",
                "/feed.atom",
                "/feed.json",
                "/ledger.ndjson",
                "/sitemap.xml",
                "/health"
            })
    void whatNeedsOnlyTheLedgerAnswers(String path) {
        assertThat(SITE.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void searchSaysThatItIsAwayAndKeepsTheQuestion() {
        var path = "/search?q=%22remand+prison%22&kind=visit&page=2";
        var response = SITE.get(path);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("30");
        var page = SITE.parsed(path, response);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Search is not available at the moment");
        assertThat(page.expectFirst("#q").val()).isEqualTo("\"remand prison\"");
        assertThat(page.select("main a").eachAttr("href")).contains(path, "/", "/cpt");
    }

    @Test
    void facetLeadsBackToItselfWhenSearchIsAway() {
        var path = "/search/facet/place?q=lamp&order=name";
        var response = SITE.get(path);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(SITE.parsed(path, response).select("main a").eachAttr("href"))
                .contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.json?q=lamp", "/search.rss?q=lamp", "/search.atom", "/search.jsonfeed"})
    void programsGetProblemDetails(String path) {
        var response = SITE.get(path);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = RunningSite.json(response);
        assertThat(problem.path("type").asText()).isEqualTo("about:blank");
        assertThat(problem.path("title").asText()).isEqualTo("Service Unavailable");
        assertThat(problem.path("status").asInt()).isEqualTo(503);
        assertThat(problem.path("detail").asText()).contains("Search is not available");
    }

    @Test
    void siteIsAliveAndNotReady() {
        assertThat(SITE.get("/health").statusCode()).isEqualTo(200);
        var ready = SITE.get("/ready");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(RunningSite.json(ready).path("ledger").asBoolean()).isTrue();
        assertThat(RunningSite.json(ready).path("elasticsearch").asBoolean(true))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500 {\"error\":{\"type\":\"oops\",\"reason\":\"cannot read [lamp]\"},\"status\":500}",
                "503 {\"error\":\"no master\",\"status\":503}",
                "429 {\"error\":{\"type\":\"circuit_breaking_exception\",\"reason\":\"too much\"},\"status\":429}",
                "200 {\"took\":1,",
                "200 <html>A proxy</html>",
                "200 {}",
                "200 "
            })
    void enginesHalfAnswersAreASearchThatIsAway(String answer) throws IOException {
        var engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            var body = answer.substring(4).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        engine.start();
        try {
            var site = RunningSite.overEngine(
                    SmallArchive.make(),
                    URI.create("http://127.0.0.1:" + engine.getAddress().getPort()));
            assertThat(site.get("/search?q=lamp").statusCode()).isEqualTo(503);
            assertThat(site.get("/search.json?q=lamp").statusCode()).isEqualTo(503);
            assertThat(site.get("/e/lighthouse-2024?q=lamp").statusCode()).isEqualTo(200);
        } finally {
            engine.stop(0);
        }
    }
}
