package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vigil.archive.Archive;
import org.vigil.archive.FrozenSearch;
import org.vigil.archive.FrozenSearch.CountsOf;
import org.vigil.archive.Submission;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Sha256;
import org.vigil.entry.Title;

/** An answer that is kept, to be attached to an article or a filing. */
class SiteFrozenSearchTest {
    private static final RunningSite SITE = RunningSite.searching(archive(), "site-tests-frozen", List.of());

    private static Archive archive() {
        var archive = RunningSite.emptyArchive(Clock.systemUTC());
        archive.put(statement("first", "The lamp is cold.", "Nobody lit the lamp."), null, null);
        archive.put(statement("second", "A lamp was seen."), null, null);
        archive.put(statement("third", "It was dark."), null, null);
        return archive;
    }

    private static Entry statement(String id, String... passages) {
        var builder = Entry.builder(new EntryId(id), EntryKind.STATEMENT, Title.ours("The " + id + " statement"));
        List.of(passages).forEach(builder::say);
        return builder.build();
    }

    private static String frozen(String query) {
        var answer = SITE.send("POST", "/s?" + query);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static List<String> titles(Document page, String heading) {
        return page.select("section:has(#" + heading + ") ol.brief > li > a").eachText();
    }

    @Test
    void addressIsTheHashOfWhatStandsThere() {
        var address = frozen("q=lamp");
        assertThat(address).matches("/s/[0-9a-f]{64}");
        var json = SITE.get(address + ".json");
        assertThat(json.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat("/s/" + Sha256.of(json.body())).isEqualTo(address);
        assertThat(frozen("q=lamp")).isEqualTo(address);
        assertThat(frozen("q=lamp&page=7&colour=red")).isEqualTo(address);
    }

    @Test
    void questionMayBeTheFormItself() throws Exception {
        var request = HttpRequest.newBuilder(SITE.address("/s"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("q=lamp"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location")).contains(frozen("q=lamp"));
    }

    @Test
    void pageListsTheAnswerWithItsPassagesInTheRevisionThatWasFound() {
        var head = SITE.archive().head();
        var page = SITE.page(frozen("q=%22the+lamp%22&kind=statement"));
        assertThat(page.expectFirst("h1").text())
                .isEqualTo("Search for entries with the exact words “the lamp”. Only Kind: Statement");
        assertThat(page.select(".colophon dd").eachText())
                .startsWith("22 November 2026", "best match", "row " + head.seq(), head.chain());
        assertThat(titles(page, "h-then")).containsExactly("The first statement");
        assertThat(page.select("section:has(#h-then) .forms a").eachAttr("href"))
                .containsExactly("/e/first/v/1#a1", "/e/first/v/1#a2");
        assertThat(page.expectFirst("section:has(#h-today) p").text())
                .isEqualTo("The same entries, in the same order.");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void resultPageHasTheButton() {
        var form = SITE.page("/search?q=lamp&page=1&sort=oldest").expectFirst("form.freeze");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(frozen(URI.create(form.attr("action")).getRawQuery())).startsWith("/s/");
    }

    @Test
    void answerWithoutEntriesIsAnAnswer() {
        var page = SITE.page(frozen("q=zzzzqq"));
        assertThat(page.expectFirst("#h-then").text()).isEqualTo("What was found: nothing");
        assertThat(page.select("#h-counts")).isEmpty();
    }

    @Test
    void pageSaysWhatDiffersToday() {
        var site = RunningSite.searching(archive(), "site-tests-frozen-later", List.of());
        var address =
                site.send("POST", "/s?q=lamp").headers().firstValue("Location").orElseThrow();
        site.archive().put(statement("first", "The lamp is warm."), null, "It was lit.");
        site.archive().withdraw(new EntryId("second"), "Nobody saw it.", null);
        site.archive().put(statement("fourth", "The lamp is new."), null, null);
        assertThat(site.page(address).select("section:has(#h-today)").text())
                .contains("What differs today cannot be said at this moment");
        site.follow();

        var page = site.page(address);

        var today = page.expectFirst("section:has(#h-today)");
        assertThat(today.select("h3").eachText())
                .containsExactly("1 entry has come in", "1 entry is no longer found", "1 entry was corrected");
        assertThat(today.select("ol a").eachAttr("href"))
                .contains("/e/fourth/v/1", "/e/second/v/1", "/e/first/v/2", "/e/first/v/2#a1");
        assertThat(titles(page, "h-then")).containsExactlyInAnyOrder("The first statement", "The second statement");
        assertThat(page.select("section:has(#h-then) .note").eachText())
                .anySatisfy(note -> assertThat(note).startsWith("Corrected since: revision 2"))
                .anySatisfy(note -> assertThat(note).startsWith("Withdrawn on"));
        assertThat(Sha256.of(site.get(address + ".json").body())).isEqualTo(address.substring(3));
    }

    @Test
    void answerStandsWhileElasticsearchIsAway() {
        var archive = archive();
        var search = new FrozenSearch(
                "q=lamp",
                "entries with the word “lamp”.",
                "relevance",
                LocalDate.of(2026, 11, 21),
                archive.head(),
                CountsOf.ENTRIES,
                new TreeMap<>(),
                List.of(new FrozenSearch.Found(new EntryId("second"), 1, List.of("a1"))));
        archive.freeze(search, 1);
        var site = RunningSite.overEngine(archive, URI.create("http://127.0.0.1:9"));
        var page = site.page("/s/" + search.hash());
        assertThat(titles(page, "h-then")).containsExactly("The second statement");
        assertThat(page.expectFirst("section:has(#h-today) p").text()).startsWith("What differs today cannot be said");
        assertThat(site.send("POST", "/s?q=lamp").statusCode()).isEqualTo(503);
    }

    @Test
    void answerIsNotFrozenWhileTheIndexIsBehindTheLedger() {
        var site = RunningSite.searching(archive(), "site-tests-frozen-behind", List.of());
        site.archive().put(statement("fourth", "The lamp is new."), null, null);
        var refused = site.send("POST", "/s?q=lamp");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");
        assertThat(refused.body()).contains("has not caught up with it");
        site.follow();
        assertThat(site.send("POST", "/s?q=lamp").statusCode()).isEqualTo(303);
    }

    @Test
    void answerOfMoreThanAThousandEntriesIsNotFrozen() {
        var archive = RunningSite.emptyArchive(Clock.systemUTC());
        archive.putAll(
                IntStream.range(0, 1_001)
                        .mapToObj(n -> new Submission(statement("lamp-" + n, "A lamp."), null, null))
                        .toList(),
                put -> {});
        var site = RunningSite.searching(archive, "site-tests-frozen-many", List.of());
        var refused = site.send("POST", "/s?q=lamp");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("1,001 entries were found", "at most 1,000");
        assertThat(site.send("POST", "/s?q=%22The+lamp+7+statement%22").statusCode())
                .isEqualTo(303);
    }

    @Test
    void formOfAnotherSiteFreezesNothing() {
        HttpResponse<String> refused = SITE.send("POST", "/s?q=foreign", "Sec-Fetch-Site", "cross-site");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(SITE.send("POST", "/s?q=lamp", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void unknownHashIsNotFoundAndTheBareAddressIsForPosting() {
        assertThat(SITE.get("/s/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(SITE.get("/s/x.json").statusCode()).isEqualTo(404);
        var bare = SITE.get("/s");
        assertThat(bare.statusCode()).isEqualTo(405);
        assertThat(bare.headers().firstValue("Allow")).contains("POST");
    }
}
