package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.entry.EntryId;
import org.vigil.entry.Rights;
import org.vigil.link.Permalinks;

class SiteDiffTest {
    private static final RunningSite SITE = RevisedArchive.site();

    private static Document diff(EntryId id, int from, int to) {
        return SITE.page(Permalinks.diff(id, from, to));
    }

    private static List<String> items(Document page) {
        return page.select(".diff > li > .note").eachText();
    }

    @Test
    void passagesAreComparedWordByWordAndThoseThatStayedAreALine() {
        var page = diff(RevisedArchive.LAMP, 1, 2);
        assertThat(items(page))
                .containsExactly(
                        "a1, added",
                        "1 passage unchanged (a2, formerly a1)",
                        "a3, formerly a2, reworded",
                        "a3, removed",
                        "a4, removed");
        var reworded = page.select(".diff > li").get(2);
        assertThat(reworded.select("del").eachText()).containsExactly("[removed: Tuesday]");
        assertThat(reworded.select("ins").eachText()).containsExactly("[added: Monday]");
        assertThat(reworded.expectFirst(".note a").attr("href")).isEqualTo("/e/lamp/v/2#a3");
        assertThat(page.select(".diff > li").get(4).expectFirst(".note a").attr("href"))
                .isEqualTo("/e/lamp/v/1#a4");
        assertThat(page.text()).contains("Passages: 1 added, 2 removed, 1 reworded, 1 under another number.");
        assertThat(page.select(".revisions li").eachText())
                .containsExactly("Revision 2 1 May 2026 corrected: Read <again>.");
    }

    @Test
    void passagesThatStayedAreOneLineAndTheTitleIsCompared() {
        var page = diff(RevisedArchive.LAMP, 2, 3);
        assertThat(page.select(".facts dt").eachText()).containsExactly("Title");
        assertThat(page.select(".facts ins").text()).isEqualTo("[added: cold ]");
        assertThat(page.text()).contains("Passages: 3 unchanged.");
        assertThat(page.select(".diff")).isEmpty();
    }

    @Test
    void revisionsThatDoNotFollowEachOtherAreComparedToo() {
        var page = diff(RevisedArchive.LAMP, 1, 3);
        assertThat(page.select(".facts ins").text()).isEqualTo("[added: cold ]");
        assertThat(page.select(".revisions li")).hasSize(2);
        assertThat(items(page)).contains("a3, formerly a2, reworded");
    }

    @Test
    void everyPartThatReadersSeeIsCompared() {
        var site = RevisedArchive.site();
        site.archive().put(RevisedArchive.changed(), null, null);
        var page = site.page("/e/plain/diff/1..2");
        assertThat(page.select(".facts > div").eachText())
                .containsExactly(
                        "Kind [removed: Statement][added: Article]",
                        "Title [removed: Plain][added: Plainer]",
                        "Title given by [removed: the archive][added: its publisher]",
                        "Date [added: 4 September 2006]",
                        "Language [added: Ukrainian]",
                        "Publisher [added: The Harbour Post]",
                        "Author [added: Ім'я <Автор>]",
                        "Address of the original [added: https://harbour.example/plain]",
                        "What is shown of the source’s words [removed: none; the original is linked][added: all of them]",
                        "Place [added: Grozny]",
                        "Delegation led by [added: Ada Example]",
                        "Concerns [added: The cold lamp]",
                        "Source [added: A source · https://source.example/ · the day]");
        assertThat(page.select(".diff del").text()).isEqualTo("[removed: lamp ]");
    }

    @Test
    void ofWordsThatMayOnlyBeQuotedNothingButTheirNumbersIsTold() {
        var response = SITE.get("/e/quoted/diff/1..2");
        assertThat(response.statusCode()).isEqualTo(200);
        for (var word : List.of("keeper found", "storm", "Tuesday", "Monday", "horn", "book")) {
            assertThat(response.body()).doesNotContain(word);
        }
        var page = SITE.parsed("/e/quoted/diff/1..2", response);
        assertThat(items(page))
                .containsExactly(
                        "1 passage removed (p1)",
                        "1 passage reworded (p1, formerly p2)",
                        "1 passage unchanged (p2, formerly p3)",
                        "1 passage added (p3)");
        assertThat(page.text()).contains("The words are not shown: the text belongs to its publisher.");
    }

    @Test
    void wordsThatWereOpenInBothAreHiddenOnceTheyMayOnlyBeQuoted() {
        var site = RevisedArchive.site();
        assertThat(site.get("/e/open/diff/1..2").body()).contains("Tuesday", "horn");
        site.archive()
                .put(
                        RevisedArchive.sourced(RevisedArchive.OPEN, Rights.EXCERPTS, List.of(RevisedArchive.BOOK)),
                        null,
                        "Asked for.");
        for (var range : List.of("1..2", "2..3", "1..3")) {
            assertThat(site.get("/e/open/diff/" + range).body())
                    .contains("passage")
                    .doesNotContain("Tuesday", "Monday", "horn", "wrote");
        }
    }

    @Test
    void theOtherOrderLeadsToTheUsualOne() {
        var response = SITE.get("/e/lamp/diff/3..1");
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/e/lamp/diff/1..3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1..1", "1..4", "4..1", "0..1", "1..", "1", "1..2.json", "a..b", "1...2", "01..2"})
    void whereThereIsNothingToCompareThePageSaysWhichRevisionsThereAre(String range) {
        var path = "/e/lamp/diff/" + range;
        var response = SITE.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(SITE.parsed(path, response).expectFirst("main").text())
                .contains("There is nothing to compare", "This entry has 3 revisions.");
    }

    @Test
    void entryThatNeverWasHasNoDifferences() {
        assertThat(SITE.get("/e/nothing/diff/1..2").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/e/No%20id/diff/1..2").statusCode()).isEqualTo(404);
    }

    @Test
    void revisionsWithTheSameContentSayTheSame() {
        var site = RevisedArchive.site();
        site.archive().withdraw(RevisedArchive.PLAIN, "By mistake.", null);
        assertThat(site.get("/e/plain/diff/1..2").statusCode()).isEqualTo(410);
        site.archive().restore(RevisedArchive.PLAIN, "It was right.");
        assertThat(site.page("/e/plain/diff/1..3").text())
                .contains("Both revisions say the same.", "restored: It was right.", "withdrawn: By mistake.");
    }
}
