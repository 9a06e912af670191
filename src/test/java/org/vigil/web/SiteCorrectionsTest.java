package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every change is told, from the ledger alone: Elasticsearch is away here. */
class SiteCorrectionsTest {
    private final RunningSite site = RevisedArchive.site();

    @Test
    void changesComeNewestFirstWithTheirReasons() {
        site.archive().withdraw(RevisedArchive.QUOTED, "A forgery.", RevisedArchive.OPEN);
        var page = site.page("/corrections");
        assertThat(page.select("h1").text()).isEqualTo("5 corrections");
        assertThat(page.title()).isEqualTo("5 corrections · Vigil");
        assertThat(page.select(".timeline li").eachText())
                .containsExactly(
                        "1 May 2026 Of the keeper withdrawn, revision 3 A forgery. See instead: Of the keeper",
                        "1 May 2026 Of the keeper corrected, revision 2 Passage p3 added. Passage p1 removed."
                                + " Passage p1 reworded. Passage now numbered p2."
                                + " A new copy. What changed since revision 1",
                        "1 May 2026 Of the keeper corrected, revision 2 Passage p3 added. Passage p1 removed."
                                + " Passage p1 reworded. Passage now numbered p2. A new copy.",
                        "1 May 2026 The cold lamp corrected, revision 3 Changed: title."
                                + " No reason was given. What changed since revision 2",
                        "1 May 2026 The lamp corrected, revision 2 Passage a1 added. Passages a3–a4 removed."
                                + " Passage a3 reworded. Passage now numbered a2."
                                + " Read <again>. What changed since revision 1");
        // What was withdrawn is named and not linked.
        assertThat(page.select(".timeline a").eachAttr("href"))
                .containsExactly(
                        "/e/open",
                        "/e/open",
                        "/e/open/diff/1..2",
                        "/e/lamp",
                        "/e/lamp/diff/2..3",
                        "/e/lamp",
                        "/e/lamp/diff/1..2");
    }

    @Test
    void archiveWithoutChangesHasNone() {
        var empty = RunningSite.overEngine(
                RunningSite.emptyArchive(java.time.Clock.systemUTC()), java.net.URI.create("http://127.0.0.1:9"));
        assertThat(empty.page("/corrections").select("h1").text()).isEqualTo("No corrections");
        assertThat(empty.get("/corrections.atom").statusCode()).isEqualTo(200);
    }

    @Test
    void fiftyStandOnAPage() {
        for (int number = 1; number <= 60; number++) {
            site.archive()
                    .put(
                            RevisedArchive.said(RevisedArchive.PLAIN, "Number " + number, List.of("Words.")),
                            null,
                            "Change " + number);
        }
        var first = site.page("/corrections");
        assertThat(first.select("h1").text()).isEqualTo("64 corrections");
        assertThat(first.select(".timeline li")).hasSize(50);
        assertThat(first.select("main nav a").eachAttr("href")).containsExactly("/corrections?page=2");
        var second = site.page("/corrections?page=2");
        assertThat(second.select(".timeline li")).hasSize(14);
        assertThat(second.select("main nav a").eachAttr("href")).containsExactly("/corrections");
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/corrections?page=2");
        var beyond = site.get("/corrections?page=9");
        assertThat(beyond.statusCode()).isEqualTo(302);
        assertThat(beyond.headers().firstValue("Location").orElse("")).endsWith("/corrections?page=2");
        assertThat(site.page("/corrections?page=x").select(".timeline li")).hasSize(50);
    }

    @Test
    void feedsHoldTheSameAndTheirItemsKeepTheirIdentity() throws FeedException {
        var before = feed("/corrections.atom");
        assertThat(before)
                .extracting(SyndEntry::getUri)
                .containsExactly(
                        "https://vigil.example/e/open/v/2",
                        "https://vigil.example/e/quoted/v/2",
                        "https://vigil.example/e/lamp/v/3",
                        "https://vigil.example/e/lamp/v/2");
        assertThat(before.get(3).getTitle()).isEqualTo("The lamp: corrected");
        assertThat(before.get(3).getDescription().getValue())
                .isEqualTo("Passage a1 added. Passages a3–a4 removed. Passage a3 reworded. Passage now numbered a2.\n"
                        + "Read <again>.\n"
                        + "What changed since revision 1: https://vigil.example/e/lamp/diff/1..2");
        assertThat(before.get(2).getTitle()).isEqualTo("The cold lamp: corrected");
        assertThat(site.json("/corrections.json")
                        .path("items")
                        .path(3)
                        .path("content_text")
                        .asText())
                .isEqualTo(before.get(3).getDescription().getValue());
        site.archive().withdraw(RevisedArchive.LAMP, "A forgery.", null);
        assertThat(feed("/corrections.rss").stream().map(SyndEntry::getUri).toList())
                .hasSize(5)
                .startsWith("https://vigil.example/e/lamp/v/4")
                .containsAll(before.stream().map(SyndEntry::getUri).toList());
        assertThat(site.json("/corrections.json").path("items")).hasSize(5);
    }

    @Test
    void whatChangedIsToldInTheReadersLanguage() {
        site.archive().put(RevisedArchive.changed(), null, "Read again.");
        assertThat(site.page("/corrections")
                        .expectFirst(".timeline li p:nth-of-type(2)")
                        .text())
                .isEqualTo(
                        "Changed: kind, title, title given by, date, language, publisher, author, address of the original"
                                + " and 5 more. Passage a1 reworded.");
        assertThat(site.page("/corrections?lang=ru")
                        .select(".timeline li p:nth-of-type(2)")
                        .eachText())
                .containsExactly(
                        "Изменено: вид, заголовок, заголовок дал, дата, язык, издатель, автор, адрес оригинала и ещё 5."
                                + " Переписан абзац a1.",
                        "Добавлен абзац p3. Удалён абзац p1. Переписан абзац p1. Под другим номером стоит абзац p2.",
                        "Добавлен абзац p3. Удалён абзац p1. Переписан абзац p1. Под другим номером стоит абзац p2.",
                        "Изменено: заголовок.",
                        "Добавлен абзац a1. Удалены абзацы a3–a4. Переписан абзац a3. Под другим номером стоит абзац a2.");
        assertThat(site.get("/corrections.atom?lang=fr").body()).contains("Modifié\u00A0: titre.");
        assertThat(site.get("/corrections.atom?lang=uk").body()).contains("Змінено: заголовок.");
    }

    @Test
    void formerTitleOfAWithdrawnEntryIsNotTold() {
        site.archive().withdraw(RevisedArchive.LAMP, "It was not ours to tell.", null);
        var page = site.page("/corrections");
        assertThat(page.select(".timeline li").eachText().subList(3, 5))
                .containsExactly(
                        "1 May 2026 The cold lamp corrected, revision 3 Changed: title. No reason was given.",
                        "1 May 2026 The cold lamp corrected, revision 2 Passage a1 added. Passages a3–a4 removed."
                                + " Passage a3 reworded. Passage now numbered a2. Read <again>.");
    }

    @Test
    void everyPageLeadsToThemAndNoneTellsAQuotedText() {
        var page = site.page("/e/plain");
        assertThat(page.select("footer a").eachAttr("href")).contains("/corrections");
        assertThat(page.select("head link[rel=alternate]").eachAttr("href")).contains("/corrections.atom");
        assertThat(site.page("/about").select("main a").eachAttr("href")).contains("/corrections.atom");
        for (var path : List.of("/corrections", "/corrections.atom", "/corrections.rss", "/corrections.json")) {
            assertThat(site.get(path).body()).doesNotContain("Tuesday", "horn");
        }
    }

    private List<SyndEntry> feed(String path) throws FeedException {
        return new SyndFeedInput()
                .build(new StringReader(site.get(path).body()))
                .getEntries();
    }
}
