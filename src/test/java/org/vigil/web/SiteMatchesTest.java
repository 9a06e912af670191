package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vigil.entry.EntryId;
import org.vigil.link.Permalinks;
import org.vigil.search.Quotation;

/** From a hit to the entry: every passage that matches, counted, with the way to the next, to the original and back. */
class SiteMatchesTest {
    private static final RunningSite SITE = RunningSite.small();

    private static Document page(EntryId id, String query) {
        return SITE.page(Permalinks.entry(id) + "?" + query);
    }

    @Test
    void passagesThatMatchAreCountedAndLinkedInReadingOrder() {
        var matches = page(SmallArchive.LIGHTHOUSE, "q=lamp+OR+inspector").expectFirst(".matches");
        assertThat(matches.expectFirst("p").text())
                .startsWith("4 of 13 passages match your search for entries with ")
                .endsWith(".");
        assertThat(matches.select("p").get(1).select("a").eachText()).startsWith("a1");
        for (var link : matches.select("a[href^=#]")) {
            assertThat(page(SmallArchive.LIGHTHOUSE, "q=lamp+OR+inspector").select(link.attr("href") + " mark"))
                    .isNotEmpty();
        }
    }

    @Test
    void matchesLeadFromOneToTheNextAndBack() {
        var page = page(SmallArchive.LETTER, "q=signed+OR+sign+OR+light");
        assertThat(page.select("#p1 .steps a[href^=#]").eachAttr("aria-label"))
                .containsExactly("Next match, passage p2");
        assertThat(page.select("#p2 .steps a[href^=#]").eachAttr("aria-label"))
                .containsExactly("Previous match, passage p1");
        assertThat(page.select("#p2 .steps a[href^=#]").attr("href")).isEqualTo("#p1");
    }

    @Test
    void archivesWordsComeBeforeTheSources() {
        var page = page(SmallArchive.LIGHTHOUSE, "q=lamp");
        assertThat(page.select("#a1 .steps a:not([href*=cite])").eachAttr("href"))
                .hasSize(1)
                .allMatch(href -> href.startsWith("#p"));
        assertThat(page.select(".matches a[href^=#]").eachText())
                .isSortedAccordingTo(Comparator.comparing((String anchor) -> anchor.charAt(0))
                        .thenComparing(anchor -> Integer.parseInt(anchor.substring(1))));
    }

    @Test
    void whatMayNotBeShownIsSaid() {
        var page = page(SmallArchive.LIGHTHOUSE, "q=the");
        var shown = page.select(".matches a[href^=#]").size();
        int matching = Integer.parseInt(page.expectFirst(".matches p").text().split(" ")[0]);
        assertThat(matching).isGreaterThan(shown);
        assertThat(page.expectFirst(".matches .note").text())
                .startsWith(matching - shown + " passages that match are not shown");
        assertThat(page.select(".source[id]")).hasSizeLessThanOrEqualTo(SourcePassages.MOST_EXCERPTS);
        assertThat(page.select(".source[id] > span").text().length())
                .isLessThanOrEqualTo(
                        String.join(" ", SmallArchive.LIGHTHOUSE_TEXT).length() / Quotation.SHARE);
    }

    @Test
    void readerFindsBackToTheVeryResultsAndToTheEntryWithoutMarks() {
        var results = SITE.page("/search?q=keeper&kind=article&sort=oldest");
        var entry = SITE.page(results.expectFirst(".hit h2 a").attr("href"));
        assertThat(entry.select(".matches a:not([href^=#])").eachAttr("href"))
                .containsExactly("/search?q=keeper&kind=article&sort=oldest", "/e/lighthouse-2024");
        assertThat(SITE.page("/e/lighthouse-2024").select(".matches, mark")).isEmpty();
    }

    @Test
    void wordsThatStandOnlyElsewhereAreNotCounted() {
        assertThat(page(SmallArchive.VISIT, "q=announcement")
                        .expectFirst(".matches p")
                        .text())
                .isEqualTo(
                        "No passage matches your search for entries with the word “announcement”; the words may stand in the title,"
                                + " the facts, the subjects or the sources of this entry.");
    }

    @Test
    void passageOfTheSourceLeadsIntoTheOriginal() {
        var page = page(SmallArchive.LIGHTHOUSE, "q=inspector");
        var link = page.expectFirst("#p9 .steps a[rel='external noreferrer']");
        assertThat(link.attr("href"))
                .isEqualTo("https://harbour.example/keeper"
                        + "#:~:text=The%20inspector%20arrived%20in,asked%20for%20the%20book.");
        assertThat(link.attr("aria-label")).isEqualTo("open in the original, passage p9");
        assertThat(page.select("#a1 .steps a[rel]")).isEmpty();
    }

    @Test
    void addressOfTheOriginalHoldsOnlyWordsThatThePageShows() {
        var page = page(SmallArchive.LIGHTHOUSE, "q=the");
        for (var passage : page.select(".source[id]")) {
            var text = passage.select("> span").text();
            for (var link : passage.select("a[rel]")) {
                var fragment = URI.create(link.attr("href")).getFragment().replace(":~:text=", "");
                assertThat(fragment.split(",(?! )")).allMatch(text::contains);
            }
        }
    }

    @Test
    void entriesAlikeAreNamedOnceAndNeverTheEntryItself() {
        for (var entry : RunningSite.shipped().page("/search?kind=visit").select(".hit h2 a")) {
            var page = RunningSite.shipped().page(entry.attr("href"));
            var alike = page.select("[aria-labelledby=h-alike] a").eachAttr("href");
            assertThat(alike)
                    .hasSizeLessThanOrEqualTo(5)
                    .doesNotContain(entry.attr("href"))
                    .doesNotHaveDuplicates()
                    .noneMatch(page.select(".relations a").eachAttr("href")::contains);
        }
        assertThat(RunningSite.shipped().page("/e/visit-2006-09-04").select("[aria-labelledby=h-alike] a"))
                .isNotEmpty();
    }

    @Test
    void frozenRevisionIsOnlyItself() {
        var page = SITE.page("/e/lighthouse-2024/v/1?q=lamp");
        assertThat(page.select(".matches, [aria-labelledby=h-alike], mark")).isEmpty();
    }

    @Test
    void pageDoesNotWaitForAnEngineThatIsSilent() throws IOException {
        var end = new CountDownLatch(1);
        var silent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var threads = Executors.newCachedThreadPool();
        silent.setExecutor(threads);
        silent.createContext("/", exchange -> {
            try (exchange) {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        silent.start();
        try {
            var site = RunningSite.overEngine(
                    SmallArchive.make(),
                    URI.create("http://127.0.0.1:" + silent.getAddress().getPort()));
            var before = Instant.now();
            var page = site.page("/e/lighthouse-2024?q=lamp");
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(25));
            assertThat(page.select("#a1")).hasSize(1);
            assertThat(page.select(".matches")).isEmpty();
        } finally {
            end.countDown();
            silent.stop(0);
            threads.shutdown();
        }
    }
}
