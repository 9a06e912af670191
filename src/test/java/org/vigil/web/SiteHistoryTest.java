package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the page of an entry says of its other states, and where a passage went. */
class SiteHistoryTest {
    private static final RunningSite SITE = RevisedArchive.site();

    private static String steps(Document page, String anchor) {
        return page.select("#" + anchor + " .steps a:not([href*=cite])").text();
    }

    @Test
    void entryWithOneRevisionSaysThatItIsUnchanged() {
        var page = SITE.page("/e/plain");
        assertThat(page.select("section[aria-labelledby=history]").text())
                .isEqualTo("History Unchanged since it was added on 1 May 2026.");
        assertThat(page.select(".banner")).isEmpty();
    }

    @Test
    void historyNamesEachRevisionWithItsReasonAndWhatItChanged() {
        for (var path : new String[] {"/e/lamp", "/e/lamp/v/1", "/e/lamp/v/3"}) {
            var rows = SITE.page(path).select(".revisions li");
            assertThat(rows.eachText())
                    .as(path)
                    .containsExactly(
                            "Revision 3 1 May 2026 corrected What changed since revision 2",
                            "Revision 2 1 May 2026 corrected: Read <again>. What changed since revision 1",
                            "Revision 1 1 May 2026 added");
            assertThat(rows.select("a").eachAttr("href"))
                    .containsExactly(
                            "/e/lamp/v/3", "/e/lamp/diff/2..3", "/e/lamp/v/2", "/e/lamp/diff/1..2", "/e/lamp/v/1");
        }
        assertThat(SITE.page("/e/lamp/v/2")
                        .select(".revisions [aria-current] a")
                        .attr("href"))
                .isEqualTo("/e/lamp/v/2");
    }

    @Test
    void headNamesTheOtherVersions() {
        var links = SITE.page("/e/lamp/v/2").select("head link[rel$=-version], head link[rel=version-history]");
        assertThat(links.stream().map(link -> link.attr("rel") + " " + link.attr("href")))
                .containsExactly(
                        "version-history /e/lamp#history",
                        "latest-version /e/lamp",
                        "predecessor-version /e/lamp/v/1",
                        "successor-version /e/lamp/v/3");
        assertThat(SITE.page("/e/lamp").select("head link[rel=latest-version], head link[rel=successor-version]"))
                .isEmpty();
    }

    @Test
    void passageOfAFormerRevisionSaysWhereItStandsNow() {
        var page = SITE.page("/e/lamp/v/1");
        assertThat(steps(page, "a1")).isEqualTo("now a2");
        assertThat(steps(page, "a2")).isEqualTo("reworded, now a3");
        assertThat(steps(page, "a3")).isEqualTo("no longer there");
        assertThat(page.select("#a1 .steps a").attr("href")).isEqualTo("/e/lamp#a2");
        assertThat(page.select("#a4 .steps a").attr("href")).isEqualTo("/e/lamp");
        assertThat(page.select(".banner").eachText())
                .containsExactly(
                        "This is revision 1, of 1 May 2026. There is a newer one. The entry as it stands now",
                        "Of its 4 passages: 1 now under another number, 1 reworded, 2 no longer there."
                                + " What changed since");
        assertThat(page.select(".banner").get(1).expectFirst("a").attr("href")).isEqualTo("/e/lamp/diff/1..3");
    }

    @Test
    void passageThatStandsWhereItStoodSaysNothing() {
        var page = SITE.page("/e/lamp/v/2");
        assertThat(page.select(".steps a:not([href*=cite])")).isEmpty();
        assertThat(page.select(".banner").get(1).text())
                .isEqualTo("Of its 3 passages: 3 unchanged. What changed since");
    }

    @Test
    void wordsThatMayOnlyBeQuotedAreFoundByTheirNumbers() {
        var page = SITE.page("/e/quoted/v/1");
        assertThat(page.select(".held li").eachText())
                .containsExactly("p1 no longer there", "p2 reworded, now p1", "p3 now p2");
        assertThat(page.html()).doesNotContain("Tuesday", "wrote the hour", "storm");
    }

    @Test
    void anchorThatHadOtherWordsLeadsToThem() {
        var page = SITE.page("/e/lamp");
        assertThat(steps(page, "a2")).isEqualTo("other words up to revision 1");
        assertThat(page.select("#a2 .steps a:not([href*=cite])").attr("href")).isEqualTo("/e/lamp/v/1#a2");
        assertThat(SITE.page("/e/plain").select(".steps a:not([href*=cite])")).isEmpty();
    }

    @Test
    void eachFormerWordingIsLedToHoweverLongAgo() {
        var site = RevisedArchive.site();
        for (int i = 1; i <= 7; i++) {
            site.archive().put(RevisedArchive.said(RevisedArchive.PLAIN, "Plain", List.of("Wording " + i)), null, null);
        }
        for (int i = 1; i <= 20; i++) {
            site.archive()
                    .put(RevisedArchive.said(RevisedArchive.PLAIN, "Title " + i, List.of("Wording 7")), null, null);
        }
        var steps = site.page("/e/plain").select("#a1 .steps a:not([href*=cite])");
        assertThat(steps.eachText())
                .containsExactly(
                        "other words up to revision 7",
                        "other words up to revision 6",
                        "other words up to revision 5",
                        "other words up to revision 4",
                        "other words up to revision 3",
                        "and 2 earlier wordings");
        assertThat(steps.get(5).attr("href")).isEqualTo("/e/plain#history");
    }

    @Test
    void anchorThatIsGoneLeadsToWhereItLastStood() {
        var page = SITE.page("/e/lamp");
        assertThat(page.select("ol.passages > li").eachAttr("id")).containsExactly("a1", "a2", "a3");
        var former = page.expectFirst("#a4");
        assertThat(former.text()).isEqualTo("a4 stood here until revision 1");
        assertThat(former.expectFirst("a").attr("href")).isEqualTo("/e/lamp/v/1#a4");
        assertThat(SITE.page("/e/lamp/v/3").select("#a4")).isEmpty();
    }

    @Test
    void addressBesideAPassageKeepsTheWordsThatStandThere() {
        assertThat(SITE.page("/e/lamp").select("#a3 a.para").attr("href")).isEqualTo("/e/lamp/v/3#a3");
        assertThat(SITE.page("/e/lamp/v/1").select("#a3 a.para").attr("href")).isEqualTo("/e/lamp/v/1#a3");
    }

    @Test
    void stateThatCameBackIsUnchanged() {
        var site = RevisedArchive.site();
        site.archive().withdraw(RevisedArchive.LAMP, "By mistake.", null);
        site.archive().restore(RevisedArchive.LAMP, "It was right.");
        var page = site.page("/e/lamp/v/3");
        assertThat(page.select(".banner").eachText())
                .containsExactly(
                        "This is revision 3, of 1 May 2026. There is a newer one. The entry as it stands now",
                        "What it says has not changed since.");
        assertThat(site.page("/e/lamp").select(".revisions li").stream().map(Element::text))
                .contains("Revision 5 1 May 2026 restored: It was right.");
    }
}
