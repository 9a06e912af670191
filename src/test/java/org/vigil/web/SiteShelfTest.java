package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The shelf of reports, and the pages of those that are not there. */
class SiteShelfTest {
    private static final RunningSite SITE = RunningSite.shipped();

    @Test
    void shelfHasTwentySevenSpinesOfWhichFourAreLit() {
        var page = SITE.page("/cpt/shelf");
        var spines = page.select(".shelf a");
        assertThat(spines).hasSize(27);
        assertThat(spines.select(".spine.published")).hasSize(4);
        assertThat(spines.select(".spine.withheld")).hasSize(8);
        assertThat(spines.select(".spine.counted")).hasSize(15);
        assertThat(spines.eachAttr("href")).doesNotHaveDuplicates().allMatch(href -> href.startsWith("/e/report-"));
        assertThat(page.select(".shelf text").eachText())
                .containsExactly(
                        "1998", "1999", "2000", "2001", "2006", "2006", "2008", "2011", "2012", "2016", "2016", "2018");
        assertThat(page.select("main h2").eachText())
                .containsExactly("Published: 4", "Withheld, with traces: 8", "Known by count only: 15");
        for (var link : page.select("main a[href^=/]").eachAttr("href")) {
            assertThat(SITE.get(link.replaceFirst("#.*", "")).statusCode())
                    .as(link)
                    .isEqualTo(200);
        }
    }

    @Test
    void everyWithheldReportShowsItsTracesWithWhoSaysSo() {
        for (var address :
                SITE.page("/cpt/shelf").select("a:has(.spine.withheld)").eachAttr("href")) {
            var page = SITE.page(address);
            assertThat(page.select(".leaf")).as(address).hasSize(1);
            assertThat(page.select(".around dt").eachText())
                    .as(address)
                    .startsWith("Visit", "Internal reference", "Adopted", "Who speaks of it");
            assertThat(page.select(".around a[href^=/e/visit-]")).as(address).isNotEmpty();
            assertThat(page.select(".around .who a[rel~=external]")).as(address).isNotEmpty();
        }
    }

    @Test
    void tracesAreThoseOfTheReportAndNotOfTheVisit() {
        var page = SITE.page("/e/report-2016-02-04");
        assertThat(page.select(".around dd").eachText())
                .containsExactly(
                        "Ad hoc visit to the Republic of Dagestan and the Republic of Kabardino-Balkaria, nine days from 4"
                                + " February 2016 [3]",
                        "not established",
                        "between 4 July 2016 and 8 July 2016 [3]",
                        "Adoption of the report at the 90th plenary, 4-8 July 2016. ACAT Italia on the CPT plenary of July"
                                + " 2016");
    }

    @Test
    void everyTraceNamesItsSources() {
        for (var address :
                SITE.page("/cpt/shelf").select("a:has(.spine.withheld)").eachAttr("href")) {
            var page = SITE.page(address);
            assertThat(page.select(".around > div:has(dt:matchesOwn(^Visit$)) sup a"))
                    .as(address)
                    .isNotEmpty();
            assertThat(page.select("#h-alike")).as(address).isEmpty();
        }
        assertThat(SITE.page("/cpt/shelf").select(".reports.withheld > li > dl > div:first-child sup"))
                .hasSize(8);
        assertThat(SITE.page("/e/report-untraced-01").select("#h-alike")).isEmpty();
        assertThat(SITE.page("/e/report-2011-04-27").select("#h-alike")).hasSize(1);
    }

    @Test
    void visitThatIsAConclusionIsCalledSo() {
        assertThat(SITE.page("/e/report-2000-09-25").expectFirst(".around dd").text())
                .endsWith("two weeks from 25 September 2000 (deduced) [1]");
        assertThat(SITE.page("/cpt/shelf")
                        .expectFirst("li:has(a[href=/e/report-2000-09-25]) dd")
                        .text())
                .contains("(deduced) [1]");
    }

    @Test
    void adoptionThatIsDeducedStandsWithItsSources() {
        assertThat(SITE.page("/e/report-2006-09-04")
                        .select(".around > div:has(dt:matchesOwn(^Adopted$)) dd")
                        .eachText())
                .containsExactly(
                        "not established",
                        "That it was adopted is deduced, its day is not known: press reports of March 2007 speak of"
                                + " recommendations after both visits of 2006. [all 3]");
    }

    @Test
    void documentOnTheSameVisitIsNotSaidToSpeakOfTheReport() {
        assertThat(SITE.page("/e/report-2006-09-04")
                        .expectFirst(".around > div:last-child > dt")
                        .text())
                .isEqualTo("Public documents on the same visit; it is not shown that they speak of this report");
    }

    @Test
    void laterDocumentOnTheSameVisitIsATrace() {
        assertThat(SITE.page("/e/report-2006-09-04")
                        .select(".around div:last-child a")
                        .attr("href"))
                .isEqualTo("/e/public-statement-2007-03-13");
    }

    @Test
    void reportKnownByCountHasNoVisitAndSaysSo() {
        for (int number = 1; number <= 15; number++) {
            var page = SITE.page("/e/report-untraced-%02d".formatted(number));
            assertThat(page.select(".around dd .absent").eachText())
                    .containsExactly("not established", "not established", "not established");
            assertThat(page.select("main a[href^=/e/visit-]")).isEmpty();
        }
    }

    @Test
    void visitShowsItsReportItsResponseAndTheVisitsRoundIt() {
        var page = SITE.page("/e/visit-2011-04-27");
        assertThat(page.select(".around dt").eachText())
                .containsExactly(
                        "Report",
                        "Response of the Government",
                        "Public statements and other documents",
                        "Claims in articles that concern it",
                        "The visit before, as far as dates are known",
                        "The visit after, as far as dates are known",
                        "no. 11 of the visits to the North Caucasus",
                        "no. 13 of the visits to the North Caucasus",
                        "no. 12 of the visits to the Chechen Republic");
        assertThat(page.select(".around a").eachAttr("href"))
                .containsExactly(
                        "/e/report-2011-04-27",
                        "/e/response-2013-01-24",
                        "/e/public-statement-2019-03-11",
                        "/e/claim-cpt-reports-published",
                        "/e/visit-2010-04-13",
                        "/e/visit-2012-05-21",
                        "/e/visit-2009-chechnya",
                        "/e/visit-2016-02-04",
                        "/e/visit-2017-11-28");
        assertThat(page.select(".relations a")).isEmpty();
    }

    @Test
    void relationsOfAVisitAreReadFromBothEnds() {
        for (var visit : List.of("visit-2001-12-02", "visit-2006-04-25", "visit-2000-02", "visit-1998-11")) {
            for (var link : SITE.page("/e/" + visit).select(".around a").eachAttr("href")) {
                assertThat(SITE.page(link).select("main a[href=/e/" + visit + "]"))
                        .as(link)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void visitKnownByCountHasNoNeighbours() {
        assertThat(SITE.page("/e/visit-unidentified-1")
                        .select(".around .absent")
                        .eachText())
                .hasSize(5)
                .containsOnly("not established");
    }

    @Test
    void placesOfAVisitStandInItsPassagesOnly() {
        var page = SITE.page("/e/visit-2006-09-04");
        assertThat(page.select(".passages").text()).contains("Argun District Division of Internal Affairs");
        assertThat(page.select(".facts").text()).doesNotContain("Argun District Division");
    }
}
