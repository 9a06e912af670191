package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.web.SamplePages.document;
import static org.vigil.web.SamplePages.html;

import org.junit.jupiter.api.Test;

/** What only one page has to show. */
class TemplatesSinglePageTest {
    @Test
    void searchEnginesKeepOnlyPagesThatHaveACanonicalAddress() {
        assertThat(document("search").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        var entry = document("entry");
        assertThat(entry.select("meta[name=robots]")).isEmpty();
        assertThat(entry.select("link[rel=canonical]").attr("href")).isEqualTo("https://vigil.example/entry");
    }

    @Test
    void navigationTellsWhereTheReaderIs() {
        assertThat(document("cpt").select("nav [aria-current=page]").eachText()).containsExactly("CPT in Russia");
        assertThat(document("message").select("header nav [aria-current]")).isEmpty();
    }

    @Test
    void markupInTheDataIsPrintedAsText() {
        var article = document("entry");
        assertThat(article.expectFirst("h1").wholeText()).isEqualTo(SampleLines.HOSTILE);
        assertThat(article.select(".sources a").eachText()).contains(SampleLines.HOSTILE);
        assertThat(html("entry")).contains("&lt;script&gt;").doesNotContain("<script>", "<b>and");
        var search = document("search");
        assertThat(search.expectFirst("#q").attr("value")).isEqualTo("prison \"" + SampleLines.HOSTILE);
        assertThat(search.select("input[name=not.publisher]").attr("value")).isEqualTo(SampleLines.HOSTILE);
    }

    @Test
    void foundWordsAreMarkedWithoutSpacesRoundThem() {
        var search = document("search");
        assertThat(search.expectFirst(".hit h2 a").html()).isEqualTo("Life in <mark>prisons</mark>, after the law");
        assertThat(search.expectFirst(".passages li").wholeText()).isEqualTo("a3they lose access to prisons.");
        assertThat(search.expectFirst(".passages mark").text()).isEqualTo("prisons");
    }

    @Test
    void textInAnotherLanguageSaysSo() {
        assertThat(document("home").select("main [lang]").eachText())
                .containsExactly("Захарова: денонсация европейской конвенции против пыток не повлияет на россиян");
        assertThat(document("entry").expectFirst("#p7 [lang=uk]").text()).isEqualTo("Тюремні лікарі <b>");
    }

    @Test
    void titleThatTheArchiveSuppliedStandsInBrackets() {
        assertThat(document("home").select(".supplied").eachText())
                .containsExactly("Putin signs the law denouncing the convention");
        assertThat(document("entry-bare").select("h1.supplied")).hasSize(1);
    }

    @Test
    void dateForMachinesIsGivenWhereItIsASingleOne() {
        var dates = document("home").select(".brief .meta > :first-child");
        assertThat(dates.get(0).outerHtml()).isEqualTo("<time datetime=\"2025-09-30\">30 September 2025</time>");
        assertThat(dates.get(1).outerHtml()).isEqualTo("<span>between 28 and 29 September 2025</span>");
        assertThat(dates.get(2).outerHtml()).isEqualTo("<span class=\"absent\">date not established</span>");
    }

    @Test
    void absentValuesAreSetAsAbsent() {
        assertThat(document("entry").select(".facts .absent").eachText()).containsExactly("not established");
        assertThat(document("cpt").select(".visits tbody tr:last-child .absent").eachText())
                .containsOnly("not established")
                .hasSize(9);
    }

    @Test
    void everyVisitHasItsWindowAndTheCountedOnesStandApart() {
        var windows = document("home").select(".marks a");
        assertThat(windows).hasSize(30);
        assertThat(windows.select(".published")).hasSize(4);
        assertThat(document("home").select(".marks .axis")).hasSize(4);
        assertThat(document("home").select(".marks [aria-hidden] text").eachText())
                .startsWith("’98", "’99", "’00")
                .endsWith("’21", "?", "?");
    }

    @Test
    void facetsDatesAndWhatIsKeptBelongToTheFormOfTheSearchBox() {
        var search = document("search");
        assertThat(search.select(".refine :is(input, button)"))
                .allMatch(control -> control.attr("form").equals("search"));
        assertThat(search.select("input[type=hidden]").eachAttr("name")).containsExactly("not.publisher", "sort");
        assertThat(search.select("input[name=kind][checked]").eachAttr("value")).containsExactly("v0");
        assertThat(search.select("details.facet[open] > summary").eachText())
                .containsExactly("Date", "Kind", "Year", "Place");
        assertThat(search.select(".facet .all").eachText())
                .containsExactly("All years in a list", "All 20 values of place");
    }

    @Test
    void pagesOfResultsLeaveOutNumbersAndNameTheCurrentOne() {
        var pages = document("search").expectFirst(".pages");
        assertThat(pages.text()).isEqualTo("Previous page 1 2 3 … 9 Next page");
        assertThat(pages.select("[aria-current=page]").eachText()).containsExactly("2");
    }

    @Test
    void searchWithoutHitsAdvisesAndKeepsTheForm() {
        var search = document("search-none");
        assertThat(search.select(".results a").eachText()).containsExactly("Search for “prison”");
        assertThat(search.select(".hits, .pages, .sort")).isEmpty();
        assertThat(search.select(".refine #from")).hasSize(1);
    }

    @Test
    void passagesThatAreHeldAndNotShownKeepTheirAnchors() {
        var entry = document("entry");
        assertThat(entry.select("ol.held li").eachAttr("id")).containsExactly("p1", "p2", "p3");
        assertThat(entry.expectFirst("#held").text())
                .isEqualTo("3 passages are held and searched, and are not shown here:");
        assertThat(entry.expectFirst("#a2 .para").attr("href")).isEqualTo("#a2");
        assertThat(entry.select("li.source").eachAttr("id")).containsExactly("p7");
    }

    @Test
    void withheldReportIsAnEmptyLeaf() {
        assertThat(document("entry-withheld").expectFirst(".leaf strong").text())
                .isEqualTo("No text of this report is known that was published at the state’s request.");
        assertThat(document("entry").select(".leaf")).isEmpty();
    }
}
