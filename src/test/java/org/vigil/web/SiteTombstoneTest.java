package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;
import org.vigil.entry.PassageAddress;
import org.vigil.entry.Relation;
import org.vigil.entry.Rights;
import org.vigil.entry.Title;

/** Where entries were withdrawn or merged. */
class SiteTombstoneTest {
    private static final EntryId LAMP = RevisedArchive.LAMP;
    private static final EntryId OPEN = RevisedArchive.OPEN;
    private static final EntryId PLAIN = RevisedArchive.PLAIN;
    private static final EntryId QUOTED = RevisedArchive.QUOTED;

    private final RunningSite site = RevisedArchive.site();

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(301);
        return response.headers().firstValue("Location").orElse("").replaceFirst("https?://[^/]+", "");
    }

    private String main(String path, int status) {
        var response = site.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        return site.parsed(path, response).expectFirst("main").text();
    }

    @Test
    void tombstoneCitesTheEntryAndSaysWhenWhyAndWhatInstead() {
        var hash = site.archive().expect(PLAIN).row().contentHash();
        site.archive().withdraw(PLAIN, "A forgery.", LAMP);
        for (var path : List.of("/e/plain", "/e/plain/v/1", "/e/plain/v/2", "/e/plain/diff/1..2", "/e/plain?q=lamp")) {
            assertThat(main(path, 410))
                    .contains(
                            "This entry was withdrawn",
                            "It was withdrawn on 1 May 2026.",
                            "The reason given: A forgery.",
                            "Plain",
                            "See instead: The cold lamp",
                            hash,
                            "Row 9 of the ledger")
                    .doesNotContain("before dawn");
        }
    }

    @Test
    void tombstoneForProgramsHoldsTheSame() {
        var row = site.archive().withdraw(PLAIN, "A forgery.", LAMP).row();
        for (var path : List.of("/e/plain.json", "/e/plain/v/1.json")) {
            var response = site.get(path);
            assertThat(response.statusCode()).isEqualTo(410);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(RunningSite.json(response).toString())
                    .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Gone\",\"status\":410,"
                            + "\"detail\":\"It was withdrawn on 1 May 2026. The reason given: A forgery.\","
                            + "\"withdrawn\":\"2026-05-01T10:00:00Z\",\"reason\":\"A forgery.\","
                            + "\"citation\":\"“[Plain],” Public statement, accessed May 1, 2026,"
                            + " https://vigil.example/e/plain/v/1.\","
                            + "\"replacement\":\"https://vigil.example/e/lamp\",\"contentHash\":\""
                            + row.contentHash() + "\",\"row\":9}");
        }
    }

    @Test
    void reasonForProgramsKeepsItsLetters() {
        site.archive().withdraw(PLAIN, "Снято по просьбе.", null);
        assertThat(site.json("/e/plain.json").get("reason").asText()).isEqualTo("Снято по просьбе.");
    }

    @Test
    void passageOfWhatWasMergedIsCitedWhereItStood() {
        site.archive().merge(PLAIN, LAMP, "The same.");
        assertThat(site.get("/e/plain.bib?passage=a1").body()).contains("/e/plain/v/2#a1");
        assertThat(location(site.get("/e/plain?cite=a1"))).isEqualTo("/e/lamp#main");
    }

    @Test
    void replacementThatIsGoneItselfIsNotOffered() {
        site.archive().withdraw(PLAIN, "A forgery.", LAMP);
        site.archive().withdraw(LAMP, "Another.", null);
        assertThat(main("/e/plain", 410)).doesNotContain("See instead");
    }

    @Test
    void replacementThatWasMergedIsTheOneItBecame() {
        site.archive().withdraw(PLAIN, "A forgery.", LAMP);
        site.archive().merge(LAMP, OPEN, "The same.");
        assertThat(main("/e/plain", 410)).contains("See instead: Of the keeper");
    }

    @Test
    void mergedEntryLeadsToTheOtherWithFormAndQuestion() {
        site.archive().merge(PLAIN, LAMP, "The same.");
        assertThat(location(site.get("/e/plain"))).isEqualTo("/e/lamp#main");
        assertThat(location(site.get("/e/plain?q=lamp&kind=visit"))).isEqualTo("/e/lamp?q=lamp&kind=visit#main");
        assertThat(location(site.get("/e/plain.json"))).isEqualTo("/e/lamp.json");
        assertThat(site.page("/e/lamp").select(".banner").eachText())
                .containsExactly(
                        "“Plain” (plain) was merged into this entry on 1 May 2026. The reason given: The same. As it last stood");
        assertThat(site.page("/e/lamp").select(".banner a").attr("href")).isEqualTo("/e/plain/v/1");
    }

    @Test
    void revisionOfAMergedEntryStaysReadableAndSaysWhereItWent() {
        site.archive().merge(PLAIN, LAMP, "The same.");
        var page = site.page("/e/plain/v/1");
        assertThat(page.select("#a1").text()).contains("before dawn");
        var step = page.expectFirst("#a1 .steps a:not([href*=cite])");
        assertThat(step.text()).isEqualTo("in the other entry now a2");
        assertThat(step.attr("href")).isEqualTo("/e/lamp#a2");
        var banner = page.select(".banner").get(2);
        assertThat(banner.text())
                .isEqualTo(
                        "This entry was merged into another on 1 May 2026. The reason given: The same. The cold lamp");
        assertThat(banner.expectFirst("a").attr("href")).isEqualTo("/e/lamp");
        assertThat(site.get("/e/plain/v/1.json").statusCode()).isEqualTo(200);
    }

    @Test
    void passageThatTheOtherEntryHasNotIsSaidNotToBeThere() {
        site.archive().merge(LAMP, PLAIN, "The same.");
        var page = site.page("/e/lamp/v/1");
        assertThat(page.select("#a1 .steps a:not([href*=cite])").text()).isEqualTo("in the other entry now a1");
        assertThat(page.select("#a4 .steps a:not([href*=cite])").text()).isEqualTo("not in the other entry");
    }

    @Test
    void chainOfMergesEndsAtTheLivingEntryInOneStep() {
        site.archive().merge(PLAIN, QUOTED, "First.");
        site.archive().merge(QUOTED, LAMP, "Second.");
        assertThat(location(site.get("/e/plain"))).isEqualTo("/e/lamp#main");
        assertThat(site.page("/e/lamp").select(".banner")).hasSize(2);
    }

    @Test
    void mergedEntryLeadsToATombstoneOnceTheOtherIsWithdrawn() {
        site.archive().merge(PLAIN, LAMP, "The same.");
        site.archive().withdraw(LAMP, "A forgery.", null);
        for (var path : List.of("/e/plain", "/e/plain/v/1", "/e/plain/diff/1..2")) {
            assertThat(location(site.get(path))).isEqualTo("/e/lamp#main");
        }
        assertThat(site.get("/e/lamp").statusCode()).isEqualTo(410);
        site.archive().restore(LAMP, "It was right.");
        assertThat(site.get("/e/plain/v/1").statusCode()).isEqualTo(200);
    }

    @Test
    void wordsOfAMergedEntryAreHiddenWhereThoseOfTheOtherAre() {
        site.archive().merge(OPEN, QUOTED, "The same.");
        for (var path : List.of("/e/open/v/1", "/e/open/v/1.json", "/e/open/diff/1..2")) {
            assertThat(site.page(path).html()).as(path).doesNotContain("Tuesday", "wrote the hour");
        }
        assertThat(site.archive().expect(OPEN).entry().rights()).isEqualTo(Rights.OPEN);
    }

    @Test
    void restoredEntryIsItselfAgainAndTheNoteIsGone() {
        site.archive().merge(PLAIN, LAMP, "The same.");
        site.archive().restore(PLAIN, "Another after all.");
        assertThat(site.page("/e/plain").select("h1").text()).isEqualTo("Plain");
        assertThat(site.page("/e/lamp").select(".banner")).isEmpty();
    }

    @Test
    void otherEntriesLeadToWhatAnEntryBecameAndNotToATombstone() {
        var builder = Entry.builder(new EntryId("report"), EntryKind.REPORT, Title.ours("A report"));
        builder.relation(Relation.Type.CONCERNS, PLAIN)
                .fact(Fact.text("visit", "Plain").takenFrom(new PassageAddress(PLAIN, "a1")));
        site.archive().put(builder.build(), null, null);
        assertThat(site.page("/e/report").select(".relations a, .facts a").eachAttr("href"))
                .containsExactlyInAnyOrder("/e/plain", "/e/plain#a1");
        site.archive().merge(PLAIN, LAMP, "The same.");
        assertThat(site.page("/e/report").select(".relations a").eachAttr("href"))
                .containsExactly("/e/lamp");
        site.archive().restore(PLAIN, "Another after all.");
        site.archive().withdraw(PLAIN, "A forgery.", null);
        assertThat(site.page("/e/report").select(".relations a, .facts a")).isEmpty();
    }
}
