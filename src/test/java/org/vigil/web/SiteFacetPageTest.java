package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.entry.Facet;

/** The page of a facet. */
class SiteFacetPageTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static List<String> rows(Document page) {
        return page.select(".listed .items > li").eachText();
    }

    @Test
    void valuesStandThereByTheirCounts() {
        var page = SITE.page("/search/facet/place");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Place");
        assertThat(page.title()).isEqualTo("Place: all values · Vigil");
        assertThat(page.expectFirst(".constraints").text())
                .isEqualTo("75 values in " + SITE.archive().liveCount() + " entries.");
        assertThat(rows(page)).hasSize(75).startsWith("Chechen Republic 25 entries −", "Moscow 20 entries −");
        assertThat(page.select(".listed h2, .letters")).isEmpty();
        assertThat(page.expectFirst(".sort [aria-current]").text()).isEqualTo("most entries first");
    }

    @Test
    void valuesStandThereByTheAlphabetUnderLetters() {
        var page = SITE.page("/search/facet/place?order=name");
        assertThat(page.expectFirst(".sort [aria-current]").text()).isEqualTo("A–Z");
        assertThat(page.select(".listed h2").eachText())
                .startsWith("A", "B", "C", "D", "E")
                .isSorted();
        assertThat(page.select(".listed .facet:has(h2:matches(^G$)) label").eachText())
                .containsExactly("Grozny 8 entries", "Gudermes 2 entries");
        assertThat(page.select(".letters a").eachText())
                .isEqualTo(page.select(".listed h2").eachText());
        for (var letter : page.select(".letters a")) {
            assertThat(page.expectFirst(letter.attr("href") + " h2").text()).isEqualTo(letter.text());
        }
        assertThat(SITE.page("/search/facet/year?order=name")
                        .select(".listed h2")
                        .eachText())
                .containsExactly("1980s", "1990s", "2000s", "2010s", "2020s", "Other");
    }

    @Test
    void valuesThatTheEntriesHaveNotStandGreyWithAZero() {
        var page = SITE.page("/search/facet/place?kind=article");
        int found = page.select(".listed label").size();
        assertThat(found).isBetween(1, 74);
        assertThat(page.select(".listed .zero")).hasSize(75 - found).allMatch(row -> row.text()
                .endsWith(" 0 entries"));
        assertThat(page.expectFirst(".constraints").text())
                .isEqualTo(found + " values in 30 entries. Only Kind: Article.");
        assertThat(page.select("main > .note").eachText())
                .containsExactly(
                        (75 - found) + " further values, in grey, occur only in other entries of the archive.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"groz", "GRÖZ", "zny+gro"})
    void listIsFilteredByAPartOfALabelAndKeepsWhatIsChosen(String find) {
        var page = SITE.page("/search/facet/place?place=Moscow&find=" + find.replace("Ö", "%C3%96"));
        assertThat(rows(page)).containsExactly("Moscow 20 entries −", "Grozny 8 entries −");
        assertThat(page.select("main > .note").text()).startsWith("1 value contains “");
        assertThat(page.expectFirst("#find").val()).isEqualTo(find.replace("+", " "));
    }

    @Test
    void listThatContainsNothingOfTheKindSaysSo() {
        var page = SITE.page("/search/facet/place?find=%3Cb%3Exyz");
        assertThat(rows(page)).isEmpty();
        assertThat(page.select("main > .note").text()).isEqualTo("No value contains “<b>xyz”.");
    }

    @Test
    void formKeepsTheQuestionAndLeadsToItsResultOrBackToTheList() {
        var page = SITE.page("/search/facet/place?q=visit&kind=visit&place=Moscow&not.place=Grozny"
                + "&from=2000&sort=oldest&order=name");
        var form = page.expectFirst("form#values");
        assertThat(form.attr("action")).isEqualTo("/search");
        assertThat(form.select("input[type=hidden]").eachAttr("name"))
                .containsExactly("q", "kind", "not.place", "from", "sort", "order");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("Moscow");
        assertThat(page.select("input[type=checkbox]").eachAttr("form")).containsOnly("values");
        assertThat(form.expectFirst("button").attr("formaction")).isEqualTo("/search/facet/place");
        assertThat(page.expectFirst("button[form=values]").hasAttr("formaction"))
                .isFalse();
        var back = page.expectFirst("a[rel=up]");
        assertThat(SITE.page(back.attr("href")).expectFirst("h1").text())
                .startsWith(back.text().replace("Back to ", ""));
    }

    @Test
    void valueIsExcludedAndTakenBackWithoutLeavingTheList() {
        var page = SITE.page("/search/facet/place?order=name&find=ros");
        var without =
                page.expectFirst("a[aria-label=Exclude Place: Rostov-on-Don]").attr("href");
        assertThat(without).isEqualTo("/search/facet/place?not.place=Rostov-on-Don&order=name&find=ros");
        var undo = SITE.page(without).expectFirst("#asked .out a");
        assertThat(undo.attr("aria-label")).isEqualTo("Undo: exclude Place: Rostov-on-Don");
        assertThat(undo.attr("href")).isEqualTo("/search/facet/place?order=name&find=ros");
    }

    @ParameterizedTest
    @EnumSource
    void everyFacetHasAPageThatSearchEnginesDoNotKeep(Facet facet) {
        var page = SITE.page("/search/facet/" + facet.slug());
        assertThat(rows(page)).isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search/facet/colour", "/search/facet/KIND", "/search/facet/kind.json", "/search/facet"})
    void facetThatThereIsNotIsNotFound(String path) {
        assertThat(SITE.get(path).statusCode()).isEqualTo(404);
    }
}
