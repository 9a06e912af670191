package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.EngineNode;
import org.vigil.archive.Archive;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every address of the site: that it answers, as what, and what it may weigh. */
class SiteAddressesTest {
    private static final RunningSite SITE = RunningSite.shipped();
    private static final String ENTRY = "/e/visit-2006-09-04";

    static Stream<String> addresses() {
        return Stream.of(
                "/",
                "/search",
                "/search?q=prison",
                "/search/facet/place",
                "/search.json",
                "/search.rss",
                "/search.atom",
                "/search.jsonfeed",
                ENTRY,
                ENTRY + ".json",
                ENTRY + "/v/1",
                ENTRY + "/v/1.json",
                "/cpt",
                "/about",
                "/feed.rss",
                "/feed.atom",
                "/feed.json",
                "/ledger.ndjson",
                "/robots.txt",
                "/sitemap.xml",
                "/opensearch.xml",
                "/health",
                "/ready",
                "/static/vigil.css",
                "/static/suggest.js",
                "/suggest?q=ka",
                "/static/favicon.svg");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=utf-8",
        "/search, text/html;charset=utf-8",
        "/search/facet/year?order=name, text/html;charset=utf-8",
        "/e/visit-2006-09-04, text/html;charset=utf-8",
        "/e/visit-2006-09-04/v/1, text/html;charset=utf-8",
        "/e/visit-2006-09-04.json, application/json",
        "/e/visit-2006-09-04/v/1.json, application/json",
        "/cpt, text/html;charset=utf-8",
        "/about, text/html;charset=utf-8",
        "/search.json, application/json",
        "/search.rss, application/rss+xml;charset=utf-8",
        "/search.atom, application/atom+xml;charset=utf-8",
        "/search.jsonfeed, application/feed+json;charset=utf-8",
        "/feed.rss, application/rss+xml;charset=utf-8",
        "/feed.atom, application/atom+xml;charset=utf-8",
        "/feed.json, application/feed+json;charset=utf-8",
        "/ledger.ndjson, application/x-ndjson",
        "/robots.txt, text/plain",
        "/sitemap.xml, application/xml",
        "/opensearch.xml, application/opensearchdescription+xml",
        "/health, application/json",
        "/ready, application/json",
        "/static/vigil.css, text/css;charset=utf-8",
        "/static/suggest.js, text/javascript;charset=utf-8",
        "/suggest?q=ka, application/x-suggestions+json",
        "/static/favicon.svg, image/svg+xml"
    })
    void everyAddressSaysWhatItIs(String address, String type) {
        var response = SITE.get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").map(sent -> sent.replace(" ", "")))
                .hasValue(type);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nothingIsRememberedOfAReaderAndNothingForeignMayRun(String address) {
        var headers = SITE.get(address).headers();
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
        assertThat(headers.allValues("Server")).isEmpty();
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains(
                        "default-src 'none'",
                        "style-src 'self'",
                        "script-src 'self'",
                        "connect-src 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'")
                .doesNotContain("unsafe", "http");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void headIsAnsweredAsGetIsWithoutTheContent(String address) {
        var get = SITE.get(address);
        var head = SITE.send("HEAD", address);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void headOfAnEntryThatIsNotThereIsNotFound() {
        assertThat(SITE.send("HEAD", "/e/nothing-here").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nothingCanBeSentToTheSite(String address) {
        for (var method : new String[] {"POST", "PUT", "DELETE"}) {
            var response = SITE.send(method, address);
            assertThat(response.statusCode()).as(method).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
        }
    }

    @Test
    void refusedMethodIsExplained() {
        var page = Jsoup.parse(SITE.send("POST", "/search").body());
        assertThat(page.expectFirst("h1").text()).isEqualTo("This address can only be read");
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/search",
        "/search?q=prison",
        "/search?q=the+OR+of+OR+Russia",
        "/search/facet/place",
        "/cpt",
        "/cpt/shelf",
        "/about"
    })
    void pageWeighsAtMostTwentyKilobytes(String address) {
        assertThat(SITE.gzippedSize(address)).isLessThanOrEqualTo(20 * 1024);
    }

    @Test
    void styleSheetWeighsAtMostTenKilobytes() {
        assertThat(SITE.gzippedSize("/static/vigil.css")).isLessThanOrEqualTo(10 * 1024);
    }

    @Test
    void addressOfTheStyleSheetChangesWithItsContentAndIsKeptForEver() {
        var address = SITE.page("/").select("link[rel=stylesheet]").attr("href");
        assertThat(address).matches("/static/vigil\\.css\\?v=[0-9a-f]{12}");
        assertThat(SITE.get(address).headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable");
        assertThat(SITE.get("/").headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void siteSaysThatItIsAliveAndReady() {
        assertThat(SITE.json("/health").path("status").asText()).isEqualTo("alive");
        var ready = SITE.json("/ready");
        assertThat(ready.path("ledger").asBoolean()).isTrue();
        assertThat(ready.path("elasticsearch").asBoolean()).isTrue();
    }

    @Test
    void siteIsNotReadyWithoutItsLedger() throws IOException {
        var ledger = RunningSite.newLedger();
        var site = RunningSite.overEngine(Archive.open(ledger, Clock.systemUTC()), EngineNode.address());
        assertThat(site.json("/ready").path("ledger").asBoolean()).isTrue();
        for (var file : List.of(ledger, ledger.resolveSibling(ledger.getFileName() + "-wal"))) {
            Files.writeString(file, "This was a ledger.");
        }
        var response = site.get("/ready");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(RunningSite.json(response).path("ledger").asBoolean(true)).isFalse();
    }

    @Test
    void ledgerIsOneJsonObjectALine() {
        var lines = SITE.get("/ledger.ndjson").body().lines().toList();
        assertThat(lines).hasSize((int) SITE.archive().head().seq()).allMatch(line -> line.startsWith("{\""));
        assertThat(lines.get(lines.size() - 1)).contains(SITE.archive().head().chain());
    }

    @Test
    void crawlersAreKeptOutOfTheResultsAndLedToEveryEntry() throws Exception {
        assertThat(SITE.get("/robots.txt").body().lines())
                .contains(
                        "User-agent: *",
                        "Disallow: /search?",
                        "Disallow: /search/",
                        "Disallow: /search.",
                        "Sitemap: " + RunningSite.BASE + "/sitemap.xml");
        var sitemap = SITE.get("/sitemap.xml").body();
        expectWellFormed(sitemap);
        var addresses = Jsoup.parse(sitemap, "", Parser.xmlParser())
                .select("urlset > url > loc")
                .eachText();
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .hasSize((int) SITE.archive().liveCount() + 6)
                .contains(RunningSite.BASE + "/", RunningSite.BASE + ENTRY)
                .allMatch(address -> address.startsWith(RunningSite.BASE + "/"));
    }

    @Test
    void browsersCanTakeTheSearchBoxAlong() throws Exception {
        var description = SITE.get("/opensearch.xml").body();
        expectWellFormed(description);
        var urls = Jsoup.parse(description, "", Parser.xmlParser()).select("Url[type=text/html]");
        assertThat(urls.attr("template")).isEqualTo(RunningSite.BASE + "/search?q={searchTerms}");
        assertThat(SITE.page("/").select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
    }

    private static void expectWellFormed(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
