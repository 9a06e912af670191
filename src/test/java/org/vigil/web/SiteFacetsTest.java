package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facets beside the results: values chosen, ruled out and not there, and the years. */
class SiteFacetsTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static Element facet(Document page, String label) {
        return page.select(".refine .facet").stream()
                .filter(facet -> facet.expectFirst("summary").text().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(Element part) {
        return part.select(".items > li").eachText();
    }

    private static Element link(Document page, String name) {
        return page.expectFirst("a[aria-label=" + name + "]");
    }

    private static String heading(Document page) {
        return page.expectFirst("h1").text();
    }

    @Test
    void valuesThatTheResultHasNotStandGreyWithAZero() {
        var status = facet(SITE.page("/search?kind=report"), "Status");
        assertThat(rows(status))
                .startsWith("confidential 23 entries −", "published 4 entries −", "confirmed 0 entries");
        assertThat(status.select(".zero")).hasSize(6).allMatch(row -> row.text().endsWith(" 0 entries"));
        assertThat(status.select("li:has(.zero) :is(input, a)")).isEmpty();
        assertThat(facet(SITE.page("/search?kind=report"), "Place").select(".zero"))
                .isEmpty();
    }

    @Test
    void programsGetNoValuesThatTheResultHasNot() {
        for (var facet : SITE.json("/search.json?kind=report&status=agree").path("facets")) {
            for (var item : facet.path("items")) {
                assertThat(item.path("count").asInt() > 0
                                || item.path("selected").asBoolean())
                        .as(item.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void facetOfWhichNothingIsThereIsLeftOut() {
        assertThat(SITE.page("/search?kind=article").select(".refine summary").eachText())
                .doesNotContain("Kind of visit");
        assertThat(facet(SITE.page("/search?kind=article&visit-kind=periodic"), "Kind of visit")
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("periodic");
    }

    @Test
    void valueIsExcludedByTheLinkBesideItAndTakenBackByAnother() {
        var all = SITE.page("/search?sort=oldest");
        var page = SITE.page(link(all, "Exclude Kind: Visit").attr("href"));
        assertThat(heading(page)).isEqualTo((SITE.archive().liveCount() - 30) + " entries");
        assertThat(rows(facet(page, "Kind"))).startsWith("Visit excluded undo 30 entries");
        assertThat(facet(page, "Kind").select("input[value=visit]")).isEmpty();
        assertThat(page.select("input[type=hidden][form=search]").eachAttr("name"))
                .containsExactly("not.kind", "sort");
        assertThat(link(page, "Undo: exclude Kind: Visit").attr("href")).isEqualTo("/search?sort=oldest");
    }

    @Test
    void chosenValueThatIsExcludedIsChosenNoMore() {
        var page = SITE.page("/search?kind=visit&place=Moscow");
        assertThat(link(page, "Exclude Kind: Visit").attr("href")).isEqualTo("/search?not.kind=visit&place=Moscow");
    }

    @Test
    void eightValuesStandThereWithWhatIsAskedForFirstAndALinkToAll() {
        var place = facet(SITE.page("/search?place=Zaozernyi&place=Nowhere&not.place=Moscow"), "Place");
        assertThat(rows(place)).hasSize(8);
        assertThat(rows(place))
                .startsWith("Zaozernyi 0 entries −", "Nowhere 0 entries −", "Moscow excluded undo 20 entries")
                .element(3)
                .isEqualTo("Chechen Republic 23 entries −");
        assertThat(place.select("input[checked]").eachAttr("value")).containsExactly("Zaozernyi", "Nowhere");
        assertThat(place.expectFirst(".all a").text()).isEqualTo("All 53 values of Place");
        assertThat(place.expectFirst(".all a").attr("href"))
                .isEqualTo("/search/facet/place?place=Zaozernyi&place=Nowhere&not.place=Moscow");
        assertThat(facet(SITE.page("/search"), "Kind").select(".all")).isEmpty();
    }

    @Test
    void everyYearIsABarThatLeadsToItsEntries() {
        var years = SITE.page("/search?kind=visit&kind=report").expectFirst(".years");
        assertThat(years.expectFirst("svg").attr("aria-label")).isEqualTo("Entries by year, 1998 to 2021");
        assertThat(years.expectFirst("figcaption").text()).isEqualTo("1998 to 2021");
        for (var bar : years.select("a")) {
            var name = bar.expectFirst("title").text();
            assertThat(name).matches("\\d{4}: \\d+ entr(y|ies)");
            assertThat(heading(SITE.page(bar.attr("href")))).isEqualTo(name.substring(6));
        }
        assertThat(years.select("svg [style]")).isEmpty();
    }

    @Test
    void yearThatIsChosenIsMarkedAndHasItsBox() {
        var year = facet(SITE.page("/search?year=2006&not.year=2007"), "Year");
        assertThat(year.select("a[aria-current=true] > title").eachText()).containsExactly("2006: 3 entries, chosen");
        assertThat(year.select("a:has(path) > title").eachText()).containsExactly("2007: 2 entries, excluded");
        assertThat(rows(year))
                .containsExactly("2006 3 entries −", "2007 excluded undo 2 entries", "not established 84 entries −");
        assertThat(year.expectFirst(".all a").attr("href")).isEqualTo("/search/facet/year?year=2006&not.year=2007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/search?year=2147483648", "/search?year=2147483647&kind=visit", "/search?year=-1&not.year=x"})
    void yearsThatAreNoneDrawNothing(String path) {
        assertThat(SITE.page(path).select(".years a").size()).isLessThan(100);
    }
}
