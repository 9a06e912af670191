package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vigil.archive.Submission;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Title;
import org.vigil.link.Permalinks;

/** The page of results that is kept on paper. */
class SitePrintTest {
    private static final RunningSite SITE = RunningSite.shipped();

    @Test
    void allResultsAreOnOnePageEachWithItsWholeAddress() {
        var page = SITE.page("/search/print?kind=claim&sort=oldest");
        assertThat(page.expectFirst("h1").text()).isEqualTo("50 entries");
        assertThat(page.expectFirst(".constraints").text()).isEqualTo("Only Kind: Claim.");
        assertThat(page.select(".hit .permalink").eachText())
                .hasSize(50)
                .doesNotHaveDuplicates()
                .allMatch(address -> address.startsWith(RunningSite.BASE + "/e/"));
        assertThat(page.select(".pages, .facet, .shortened")).isEmpty();
    }

    @Test
    void pageSaysWhenAndInWhatStateOfTheArchiveThisWasFound() {
        var head = SITE.archive().head();
        var colophon = SITE.page("/search/print?q=prison&kind=visit").expectFirst(".colophon");
        assertThat(colophon.select("dd").eachText())
                .containsExactly(
                        "22 November 2026 at 08:05 GMT",
                        "best match",
                        RunningSite.BASE + "/search?q=prison&kind=visit",
                        "row " + head.seq(),
                        head.chain());
    }

    @Test
    void passagesThatMatchAreMarked() {
        var page = SITE.page("/search/print?q=prison");
        assertThat(page.select(".hit .passages mark").eachText())
                .isNotEmpty()
                .allMatch(word -> word.toLowerCase(java.util.Locale.ROOT).startsWith("prison"));
        assertThat(page.select(".hit"))
                .allSatisfy(hit -> assertThat(hit.select(".passages > li")).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void pageIsNotForSearchEngines() {
        var page = SITE.page("/search/print");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void whatWasPutRightIsPrinted() {
        var page = SITE.page("/search/print?q=%22remand+prison&from=never");
        assertThat(page.select("main .note").eachText()).hasSize(2);
    }

    @Test
    void pageThatIsNotCompleteSaysSo() {
        var archive = RunningSite.emptyArchive(Clock.systemUTC());
        archive.putAll(
                IntStream.range(0, PrintPage.MOST + 3)
                        .mapToObj(i -> new Submission(
                                Entry.builder(new EntryId("row-" + i), EntryKind.EVENT, Title.ours("Row " + i))
                                        .build()))
                        .toList(),
                put -> {});
        var page = RunningSite.searching(archive, "print-many", List.of()).page("/search/print");
        assertThat(page.select(".hit")).hasSize(500);
        assertThat(page.expectFirst(".shortened").text())
                .isEqualTo("The first 500 of 503 entries are here. The table (CSV) holds up to ten thousand.");
    }

    @Test
    void resultsLeadToThePageAndBack() {
        var results = SITE.page("/search?q=prison&kind=visit&page=2");
        var there = results.select(".results .forms a[href^=" + Permalinks.PRINT + "]")
                .attr("href");
        assertThat(there).isEqualTo("/search/print?q=prison&kind=visit");
        assertThat(SITE.page(there).select("main .forms a").attr("href")).isEqualTo("/search?q=prison&kind=visit");
    }

    @Test
    void pageIsRefusedWhileTheEngineIsAway() {
        assertThat(RunningSite.withoutEngine().get("/search/print?q=lamp").statusCode())
                .isEqualTo(503);
    }
}
