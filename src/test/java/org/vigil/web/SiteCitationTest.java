package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.cite.CitationFormat;
import org.vigil.cite.CitationStyle;
import org.vigil.link.Permalinks;

/** The citations of an entry: on its page, and to be taken along. */
class SiteCitationTest {
    private static final RunningSite SITE = RunningSite.small();
    private static final String LETTER = Permalinks.entry(SmallArchive.LETTER);
    private static final String CORRECTED = Permalinks.entry(SmallArchive.CORRECTED);

    static Stream<CitationFormat> formats() {
        return CitationFormat.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void citationNamesTheRevisionThatStands(CitationFormat format) {
        var response = SITE.get(CORRECTED + format.suffix());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(format.mediaType());
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .endsWith("; filename=\"" + SmallArchive.CORRECTED + "-v2" + format.suffix() + "\"");
        assertThat(response.body())
                .contains(RunningSite.BASE + CORRECTED + "/v/2")
                .doesNotContain("/v/1");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void frozenRevisionHasCitationsOfItsOwn(CitationFormat format) {
        assertThat(SITE.get(CORRECTED + "/v/1" + format.suffix()).body())
                .contains(RunningSite.BASE + CORRECTED + "/v/1")
                .doesNotContain("/v/2");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void passageIsCitedByItsAnchor(CitationFormat format) {
        var response = SITE.get(LETTER + format.suffix() + "?passage=p2");
        assertThat(response.body()).contains(RunningSite.BASE + LETTER + "/v/1#p2");
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .endsWith(SmallArchive.LETTER + "-v1-p2" + format.suffix() + "\"");
        assertThat(SITE.get(LETTER + format.suffix() + "?passage=p99").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void citationsOfWhatIsGoneAreGone(CitationFormat format) {
        var withdrawn = Permalinks.entry(SmallArchive.WITHDRAWN);
        for (var path : new String[] {withdrawn, withdrawn + "/v/1"}) {
            var response = SITE.get(path + format.suffix());
            assertThat(response.statusCode()).as(path).isEqualTo(410);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        assertThat(SITE.get(Permalinks.entry(SmallArchive.MERGED) + format.suffix())
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith(Permalinks.entry(SmallArchive.LIGHTHOUSE) + format.suffix());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void thereIsNoneOfWhatIsNotThere(CitationFormat format) {
        for (var path : new String[] {"/e/no-such-entry", "/e/NO", CORRECTED + "/v/3", CORRECTED + "/v/x"}) {
            assertThat(SITE.get(path + format.suffix()).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void pageHasEveryStyleAndLeadsToEveryFormat() {
        var box = SITE.page(CORRECTED).expectFirst("section.cite");
        assertThat(box.select("dt").eachText())
                .containsExactlyElementsOf(
                        CitationStyle.ALL.stream().map(CitationStyle::label).toList());
        assertThat(box.select("dd > .citation").eachText()).allSatisfy(citation -> assertThat(citation)
                .contains(RunningSite.BASE + CORRECTED + "/v/2", "22", "2026"));
        for (var format : CitationFormat.ALL) {
            assertThat(SITE.get(box.expectFirst("a:contains(" + format.name() + ")")
                                    .attr("href"))
                            .statusCode())
                    .as(format.name())
                    .isEqualTo(200);
        }
        assertThat(box.select("button")).isEmpty();
    }

    @Test
    void frozenPageCitesItsOwnRevision() {
        var citation = SITE.page(CORRECTED + "/v/1").expectFirst(".citation").text();
        assertThat(citation).contains(CORRECTED + "/v/1>");
    }

    @Test
    void everyPassageLeadsToItsCitationAndKeepsTheQuestion() {
        var page = SITE.page(LETTER + "?q=harbour");
        assertThat(page.select("ol.passages > li")).isNotEmpty().allSatisfy(passage -> {
            var link = passage.select(".steps a[aria-label^=cite]").attr("href");
            assertThat(link).isEqualTo(LETTER + "?q=harbour&cite=" + passage.id() + "#cite");
            var box = SITE.page(link.replace("#cite", "")).expectFirst("section.cite");
            assertThat(box.expectFirst("h2").text()).isEqualTo("Cite passage " + passage.id());
            assertThat(box.select("dd > .citation").eachText())
                    .allSatisfy(citation -> assertThat(citation).contains("/v/1#" + passage.id()));
            assertThat(box.select("a[href$=.ris?passage=" + passage.id() + "]")).hasSize(1);
        });
    }

    @Test
    void passageThatIsNotThereIsLeftAside() {
        assertThat(SITE.page(LETTER + "?cite=%3Cb%3E").select("section.cite h2").text())
                .isEqualTo("Cite");
    }

    @Test
    void dataOfTheEntryIsNotMistakenForItsCitation() {
        assertThat(SITE.json(CORRECTED + ".json").path("id").asText()).isEqualTo(SmallArchive.CORRECTED.toString());
        assertThat(SITE.json(CORRECTED + ".csl.json").path(0).path("id").asText())
                .isEqualTo(SmallArchive.CORRECTED + "-v2");
    }
}
