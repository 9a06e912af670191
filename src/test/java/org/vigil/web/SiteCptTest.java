package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of visits, as it ships. */
class SiteCptTest {
    private static final RunningSite SITE = RunningSite.shipped();
    private static final Document PAGE = SITE.page("/cpt");

    private static List<String> dates(String path) {
        return SITE.page(path).select(".visits tbody th > .line > a").eachText();
    }

    @Test
    void thirtyWindowsStandInOrderOfTimeAndTwoApart() {
        var marks = PAGE.select(".marks a");
        assertThat(marks).hasSize(30);
        assertThat(marks.get(0).text()).isEqualTo("Ad hoc visit to Moscow, November 1998: report confidential");
        assertThat(marks.get(27).attr("href")).isEqualTo("/e/visit-2021-09-20");
        assertThat(marks.subList(28, 30)).allMatch(mark -> mark.selectFirst(".counted") != null);
        assertThat(marks.eachAttr("href")).doesNotHaveDuplicates();
    }

    @Test
    void tableBesideTheWindowsAddsUpToThirty() {
        assertThat(PAGE.select(".states tbody tr").eachText())
                .containsExactly(
                        "report published 4", "report confidential 8", "no report traced 16", "known by count only 2");
        assertThat(PAGE.select(".states tfoot td").text()).isEqualTo("30");
        for (var state : VisitLedger.State.values()) {
            assertThat(PAGE.select(".marks ." + state.slug()))
                    .hasSameSizeAs(SITE.page("/cpt?state=" + state.slug()).select(".visits tbody tr"));
        }
    }

    @Test
    void everyCellSaysSomethingAndEmptyOnesWhy() {
        var cells = PAGE.select(".visits tbody :is(td, th)");
        assertThat(cells).hasSize(300).allMatch(Element::hasText);
        assertThat(Set.copyOf(cells.select(".absent").eachText()))
                .containsExactlyInAnyOrder("not published", "not found", "not established");
        assertThat(PAGE.select(".visits tbody").text()).doesNotContain("null", "(2001) 15", "(2019) 27");
    }

    @Test
    void everyValueLeadsToItsSources() {
        var lines = PAGE.select(".visits tbody .line");
        assertThat(lines).hasSizeGreaterThan(300).allSatisfy(line -> assertThat(
                        line.select("sup a").isEmpty())
                .as(line.outerHtml())
                .isEqualTo(line.selectFirst(".absent") != null));
    }

    @Test
    void membersOfADelegationLeadToTheSourceThatNamesThem() {
        var lines = cell("visit-2002-02", "delegation").select(".line");
        assertThat(lines.eachText()).containsExactly("not established", "4 members named [1]");
        assertThat(lines.select("sup a").eachAttr("href")).containsExactly("/e/visit-2002-02#s1");
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() {
        var pages = new HashMap<String, Document>();
        var links =
                PAGE.select("main a[href^=/], main a[href^=#], nav a[href^=/]").eachAttr("href");
        assertThat(links).hasSizeGreaterThan(300);
        for (var link : Set.copyOf(links)) {
            var parts = link.split("#", 2);
            var path = parts[0].isEmpty() ? "/cpt" : parts[0];
            if (path.startsWith("/cpt.")) {
                assertThat(SITE.get(path).statusCode()).as(link).isEqualTo(200);
                continue;
            }
            var page = pages.computeIfAbsent(path, SITE::page);
            assertThat(parts.length == 1 || page.getElementById(parts[1]) != null)
                    .as(link)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/cpt?state=published, 4",
        "/cpt?state=withheld, 8",
        "/cpt?kind=periodic, 8",
        "/cpt?kind=high-level-talks, 1",
        "/cpt?region=ce, 12",
        "/cpt?region=mos, 1",
        "/cpt?decade=1990, 2",
        "/cpt?region=ce&state=published, 1",
        "/cpt?region=atlantis&colour=green&kind=, 30",
        "/cpt?sort=sideways, 30"
    })
    void filtersNarrowTheTableAndWhatIsUnknownIsIgnored(String path, int visits) {
        assertThat(SITE.page(path).select(".visits tbody tr")).hasSize(visits);
    }

    @Test
    void ordersAreThoseThatTheListNames() {
        assertThat(dates("/cpt")).startsWith("November 1998").hasSize(30);
        assertThat(dates("/cpt?sort=newest"))
                .startsWith("20 September – 4 October 2021".replace(" – ", "\u2009–\u2009"));
        assertThat(dates("/cpt?sort=lag").subList(0, 4).stream().map(date -> date.replaceAll(".* ", "")))
                .containsExactly("2011", "2012", "2001", "2018");
        assertThat(SITE.page("/cpt?sort=delegation")
                        .expectFirst(".visits tbody tr")
                        .text())
                .contains("Ingrid Lycke Ellingsen");
        assertThat(PAGE.select(".narrow > p:last-child a").eachAttr("href"))
                .hasSize(LedgerOrder.values().length)
                .contains("/cpt?sort=lag#ledger");
    }

    @Test
    void everyFilterOffersEachOfItsValuesWithTheNumberItLeaves() {
        for (var option : SITE.page("/cpt?decade=2000").select(".narrow span:has(small)")) {
            var link = option.expectFirst("a");
            if (!link.hasAttr("aria-current")) {
                assertThat(SITE.page(link.attr("href").replace("#ledger", "")).select(".visits tbody tr"))
                        .as(option.text())
                        .hasSize(Integer.parseInt(option.expectFirst("small").text()));
            }
        }
    }

    @Test
    void narrowedTableIsNotForSearchEnginesAndSaysWhatItShows() {
        var page = SITE.page("/cpt?kind=periodic");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".shown").text()).isEqualTo("8 visits of 30 Show all 30 visits");
        assertThat(page.select(".emblem dd").eachText()).containsExactly("30", "27", "4");
        assertThat(page.select(".chart").text()).contains("Drawn for the 8 visits chosen above.");
        assertThat(PAGE.select("link[rel=canonical]").attr("href")).isEqualTo("https://vigil.example/cpt");
    }

    @Test
    void sourceNumbersLeadToTheVeryReference() {
        var marks = Map.of(
                "visit-2006-09-04", "/e/visit-2006-09-04#s1",
                "visit-2017-11-28", "/e/visit-2017-11-28#s1");
        marks.forEach((visit, source) -> assertThat(PAGE.select(".visits tr:has(a[href=/e/" + visit + "]) .dates sup a")
                        .attr("href"))
                .isEqualTo(source));
        assertThat(SITE.page("/e/visit-2017-11-28").expectFirst("#s1").text()).contains("Dates, twelfth visit");
    }

    /** Of the visits of 2001 to 2003 the sources say of other visits, too, which number they had. */
    @Test
    void sourceIsNamedOnlyForWhatItStatesItself() {
        assertThat(cell("visit-2001-03", "dates").select("sup a").eachText()).containsExactly("[4]");
        assertThat(cell("visit-2003-05-23", "dates").select("sup a").eachText()).containsExactly("[1]", "[2]");
        assertThat(cell("visit-2003-05-23", "kind").select("sup a").eachText()).containsExactly("[all 4]");
        assertThat(cell("visit-2003-05-23", "number").select("sup a").eachText())
                .containsExactly("[all 4]");
    }

    @Test
    void conclusionsOfTheArchiveAreCalledSo() {
        assertThat(cell("visit-2008-periodic", "regions").text())
                .startsWith("Republic of Udmurtia, Arkhangelsk Region, Vologda Region (deduced) [all 3]"
                        + "An undated news item names these regions for a visit just ended;");
        assertThat(cell("visit-2000-09-25", "report").text())
                .contains("Visit: deduced [1]It is cited as the report on the visit of 2000,");
        assertThat(SITE.page("/e/report-2000-09-25").select("dl.facts").text())
                .contains("Which visit it belongs to deduced Deduced. It is cited as the report on the visit of 2000,");
    }

    private static Element cell(String visit, String column) {
        return PAGE.expectFirst(".visits tr:has(a[href=/e/" + visit + "]) ." + column);
    }

    @Test
    void factsOfAnEntryNameTheirSources() {
        var fact = SITE.page("/e/visit-2006-04-25").expectFirst("dl.facts > div:has(dt:contains(Delegation led by))");
        assertThat(fact.select("dd").text()).isEqualTo("Mauro Palma [2]");
        assertThat(fact.expectFirst("sup a").attr("href")).isEqualTo("#s2");
        assertThat(fact.expectFirst("sup a").attr("aria-label"))
                .isEqualTo("Source 2: Jamestown, North Caucasus Weekly 7:18");
    }

    @Test
    void drawingsAnswerTheirQuestions() {
        assertThat(PAGE.select(".chart .answer").eachText())
                .containsExactly(
                        "Most visits began in 2000: 3 visits. In 5 of the years from 1998 to 2021 none is known to have"
                                + " begun; the years of 3 further visits are not established.",
                        "4 reports were published, between 330 and 629 days after the visit ended. Of the other 26 visits"
                                + " no published report is known.",
                        "Visited most often: Chechen Republic, 12 times. 26 regions are known to have been visited; for 4"
                                + " visits no region is established.");
        assertThat(PAGE.select(".stack .block")).hasSize(30);
        assertThat(PAGE.select(".lags strong").eachText())
                .containsExactly("560 days", "629 days", "561 days", "330 days");
        assertThat(PAGE.select(".chart details table")).hasSize(3);
    }

    @Test
    void tileThatWasVisitedShowsWhichRegionItIsAndHowOften() {
        assertThat(PAGE.select(".map a:has(title:contains(Chechen)) text").eachText())
                .containsExactly("CE", "12");
        assertThat(PAGE.select(".map a:has(title:contains(Far East)) text").eachText())
                .containsExactly("1");
    }

    @Test
    void regionsAreNamedAndPartedAsTheLanguageDoesIt() {
        assertThat(SITE.page("/cpt?lang=ru").select(".visits td.regions").text())
                .contains("Чечня, Северная Осетия, Ставропольский край");
        assertThat(SITE.page("/cpt?lang=fr")
                        .select(".visits td.regions [lang=en]")
                        .text())
                .doesNotContain("Moscou");
    }

    @Test
    void placesThatWereVisitedAreNamedAsTheLanguageDoesIt() {
        var places = SITE.page("/cpt?lang=ru").select(".visits .establishments details");
        assertThat(places.select("li").eachText())
                .contains(
                        "СИЗО № 1 Грозный, следственный изолятор (СИЗО)",
                        "Больницы Наурский район и Толстой-Юрт, больница")
                .noneMatch(text -> text.matches(".*\\p{IsLatin}.*"));
        assertThat(places.select("[lang]")).isEmpty();
    }
}
