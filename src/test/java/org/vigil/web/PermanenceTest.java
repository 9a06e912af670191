package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigil.RunsBeside;
import org.vigil.archive.Archive;
import org.vigil.cite.CitationFormat;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Passage;

/**
 * Every address that the first start gives out, asked again after the index was built anew, entries were corrected,
 * withdrawn and merged, and while Elasticsearch is away.
 */
@RunsBeside
class PermanenceTest {
    private static final EntryId CORRECTED = new EntryId("rbc-ukraine-2025-09-30");
    private static final EntryId SHORTENED = new EntryId("visit-2006-09-04");
    private static final EntryId WITHDRAWN = new EntryId("world-news-tech-2025-08");
    /** A visit, questions and other statements have to do with it. */
    private static final EntryId WITHDRAWN_TOO = new EntryId("public-statement-2007-03-13");

    private static final EntryId MERGED = new EntryId("news-az-2025-08");
    private static final EntryId MERGED_INTO = new EntryId("free-russia-forum-2025-09-29");

    /** By address, what stood at each anchor of the page; nothing for what is not a page. */
    private static final Map<String, Map<String, String>> FIRST = new LinkedHashMap<>();

    private static final Map<String, String> HASHES = new TreeMap<>();
    /** What revisions say, by address. */
    private static final Map<String, String> SAID = new TreeMap<>();

    private static final Map<String, String> DATA = new TreeMap<>();
    private static final Map<List<Object>, HttpResponse<String>> ANSWERS = new HashMap<>();
    private static String ledger = "";

    /** After all that, with Elasticsearch; and without. */
    private static List<RunningSite> later = List.of();

    private static Archive archive;

    @BeforeAll
    static void changeEverything() {
        archive = RunningSite.emptyArchive(Clock.systemUTC());
        var totals = RunningSite.fill(archive);
        var site = RunningSite.searching(archive, "permanence", totals);
        collect(site);
        ledger = site.get("/ledger.ndjson").body();

        archive.put(correct(), null, "Read again.");
        archive.put(shorten(), null, "Said twice.");
        archive.withdraw(WITHDRAWN, "The publisher asked for it.", null);
        archive.withdraw(WITHDRAWN_TOO, "In doubt.", null);
        archive.merge(MERGED, MERGED_INTO, "The same text.");
        site.follow();
        site.rebuild();
        later = List.of(site, RunningSite.overEngine(archive, URI.create("http://127.0.0.1:9")));
    }

    private static void collect(RunningSite site) {
        var addresses = new TreeSet<>(List.of("/", "/cpt", "/about", "/corrections", "/corrections.atom"));
        addresses.addAll(List.of("/feed.rss", "/feed.atom", "/feed.json", "/ledger.ndjson", "/sitemap.xml"));
        for (var location :
                site.parsed("/", site.get("/sitemap.xml")).select("loc").eachText()) {
            var path = location.substring(RunningSite.BASE.length());
            addresses.add(path);
            if (path.startsWith("/e/")) {
                addresses.addAll(List.of(path + ".json", path + "/v/1", path + "/v/1.json"));
            }
        }
        for (var id : List.of(CORRECTED, SHORTENED, WITHDRAWN, MERGED, MERGED_INTO)) {
            for (var format : CitationFormat.ALL) {
                addresses.add("/e/" + id + format.suffix());
                addresses.add("/e/" + id + "/v/1" + format.suffix());
            }
        }
        var frozen = site.send("POST", "/s?q=prison")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        addresses.addAll(List.of(frozen, frozen + ".json"));
        for (var path : addresses) {
            var response = site.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            boolean page =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            FIRST.put(path, page ? anchors(site.parsed(path, response)) : Map.of());
            if (path.endsWith("/v/1")) {
                HASHES.put(path, hash(site.parsed(path, response)));
                SAID.put(path, said(site.parsed(path, response)));
            } else if (path.endsWith("/v/1.json") || path.startsWith("/s/") && path.endsWith(".json")) {
                DATA.put(path, response.body());
            }
        }
    }

    /** The words of each passage, without what leads on from it; other anchors only by their names. */
    private static Map<String, String> anchors(Document page) {
        return page.select("main [id]").stream()
                .collect(Collectors.toMap(Element::id, PermanenceTest::words, (one, other) -> one, TreeMap::new));
    }

    private static Map<String, String> first(String path) {
        return Objects.requireNonNull(FIRST.get(path), path);
    }

    private static Map<String, String> passages(Map<String, String> anchors) {
        var passages = new TreeMap<>(anchors);
        passages.keySet().removeIf(anchor -> !anchor.matches("[ap]\\d+"));
        return passages;
    }

    private static String words(Element anchored) {
        return anchored.select("> span").text();
    }

    private static String hash(Document page) {
        return page.expectFirst(".provenance .hash").text();
    }

    private static EntryBuilder copy(EntryId id) {
        var entry = archive.expect(id).entry();
        return Entry.builder(id, entry.kind(), entry.title()).url(entry.url()).sourceHash(entry.sourceHash());
    }

    /** With a passage before all others. */
    private static Entry correct() {
        var builder = copy(CORRECTED).say("A passage that was added later.");
        archive.expect(CORRECTED)
                .entry()
                .passages(Passage.Origin.ARCHIVE)
                .forEach(passage -> builder.say(passage.text()));
        return builder.build();
    }

    /** Without its last passage. */
    private static Entry shorten() {
        var says = archive.expect(SHORTENED).entry().passages(Passage.Origin.ARCHIVE);
        var builder = copy(SHORTENED);
        says.subList(0, says.size() - 1).forEach(passage -> builder.say(passage.text()));
        return builder.build();
    }

    /** Each address is asked once of each site. */
    private static HttpResponse<String> answer(RunningSite site, String path) {
        return ANSWERS.computeIfAbsent(List.of(site, path), any -> site.get(path));
    }

    private static Document page(RunningSite site, String path) {
        var answer = answer(site, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return site.parsed(path, answer);
    }

    /** A page without what is to change: whether there is a newer revision, the history, how to cite it today, what may be had of it. */
    private static String said(Document page) {
        var main = page.expectFirst("main").clone();
        main.select(".banner, .side, [aria-labelledby=history], .steps").remove();
        return main.text();
    }

    private static boolean isWithdrawn(String path) {
        return isOf(path, WITHDRAWN) || isOf(path, WITHDRAWN_TOO);
    }

    private static boolean isOf(String path, EntryId id) {
        return path.matches("/e/" + id + "(/v/1)?([.][.a-z]+)?");
    }

    @Test
    void everyAddressStillAnswers() {
        assertThat(FIRST).hasSizeGreaterThan(4 * 189);
        for (var site : later) {
            var unexpected = new ArrayList<String>();
            for (var path : FIRST.keySet()) {
                int status = answer(site, path).statusCode();
                boolean moved = isOf(path, MERGED) && !path.contains("/v/");
                int expected = isWithdrawn(path) ? 410 : moved ? 301 : 200;
                if (status != expected) {
                    unexpected.add(path + " answers " + status);
                }
            }
            assertThat(unexpected).isEmpty();
        }
    }

    @Test
    void addressThatMovedLeadsToAPageThatIsThere() {
        for (var site : later) {
            for (var form : List.of("", ".json")) {
                var location = site.get("/e/" + MERGED + form).headers().firstValue("Location");
                assertThat(location.orElse("")).endsWith("/e/" + MERGED_INTO + (form.isEmpty() ? "#main" : form));
            }
            assertThat(site.page("/e/" + MERGED_INTO).select(".banner").text()).contains("The same text.");
        }
    }

    @Test
    void everyFrozenPageSaysTheSameAndHasTheSameHash() {
        for (var site : later) {
            HASHES.forEach((path, hash) -> {
                if (!isWithdrawn(path)) {
                    var page = page(site, path);
                    assertThat(hash(page)).as(path).isEqualTo(hash);
                    assertThat(passages(anchors(page))).as(path).isEqualTo(passages(first(path)));
                    assertThat(said(page)).as(path).isEqualTo(SAID.get(path));
                }
            });
            DATA.forEach((path, data) -> {
                if (!isWithdrawn(path)) {
                    assertThat(answer(site, path).body()).as(path).isEqualTo(data);
                }
            });
        }
    }

    @Test
    void everyAnchorIsStillThere() {
        for (var site : later) {
            FIRST.forEach((path, anchors) -> {
                if (path.startsWith("/e/")
                        && !anchors.isEmpty()
                        && answer(site, path).statusCode() == 200) {
                    assertThat(anchors(page(site, path)).keySet())
                            .as(path)
                            .containsAll(passages(anchors).keySet());
                }
            });
        }
    }

    @Test
    void passageThatIsGoneLeadsToWhereItStood() {
        Set<String> before = first("/e/" + SHORTENED).keySet();
        var last =
                "a" + before.stream().filter(anchor -> anchor.matches("a\\d+")).count();
        for (var site : later) {
            var link =
                    site.page("/e/" + SHORTENED).expectFirst("#" + last + " a").attr("href");
            assertThat(link).isEqualTo("/e/" + SHORTENED + "/v/1#" + last);
            assertThat(words(site.page(link.replaceFirst("#.*", "")).expectFirst("#" + last)))
                    .isEqualTo(first("/e/" + SHORTENED).get(last));
        }
    }

    @Test
    void withdrawnEntryIsNowhereButInTheLedger() {
        var gone = "/e/" + WITHDRAWN;
        for (var site : later) {
            for (var path : List.of("/", "/feed.rss", "/feed.atom", "/feed.json", "/sitemap.xml", "/cpt")) {
                assertThat(answer(site, path).body()).as(path).doesNotContain(gone);
            }
            assertThat(site.get("/ledger.ndjson").body()).startsWith(ledger).contains("The publisher asked for it.");
        }
        var searching = later.get(0);
        for (var path :
                List.of("/search.json?page=all", "/search.csv", "/search.rss", "/search?publisher=world-news.tech")) {
            assertThat(answer(searching, path).body()).as(path).doesNotContain(gone);
        }
        for (var path : FIRST.keySet()) {
            if (path.startsWith("/e/") && !path.contains("/v/") && !path.endsWith(".json") && !isOf(path, WITHDRAWN)) {
                assertThat(answer(searching, path).body()).as(path).doesNotContain("href=\"" + gone);
            }
        }
    }

    @Test
    void restoredEntryAnswersAsBefore() {
        var own = RunningSite.emptyArchive(Clock.systemUTC());
        RunningSite.fill(own);
        var site = RunningSite.overEngine(own, URI.create("http://127.0.0.1:9"));
        var path = "/e/" + WITHDRAWN;
        own.withdraw(WITHDRAWN, "By mistake.", null);
        own.restore(WITHDRAWN, "It was right.");
        assertThat(passages(anchors(site.page(path)))).isEqualTo(passages(first(path + "/v/1")));
        assertThat(own.live(EntryKind.ARTICLE)).contains(own.expect(WITHDRAWN));
    }
}
