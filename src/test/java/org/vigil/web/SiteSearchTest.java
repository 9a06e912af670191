package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSearchTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static String heading(String path) {
        return SITE.page(path).expectFirst("h1").text();
    }

    private static List<String> hits(Document page) {
        return page.select(".hit h2 a").eachAttr("href").stream()
                .map(href -> URI.create(href).getPath())
                .toList();
    }

    /** Parameters in any order, decoded. */
    private static Set<String> parameters(String address) {
        var query = URI.create(address).getRawQuery();
        return query == null
                ? new TreeSet<>()
                : Arrays.stream(query.split("&"))
                        .map(parameter -> URLDecoder.decode(parameter, StandardCharsets.UTF_8))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a browser sends when the form is submitted with nothing changed: every control that belongs to it. */
    private static List<String> submitted(Document page) {
        var form = page.expectFirst("form#search");
        var controls =
                Stream.concat(form.select("input").stream(), page.select("input[form=" + form.id() + "]").stream());
        return controls.filter(control -> !control.attr("type").equals("checkbox") || control.hasAttr("checked"))
                .map(control -> RunningSite.encode(control.attr("name")) + "=" + RunningSite.encode(control.val()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String submit(Document page, String... more) {
        var parameters = submitted(page);
        parameters.addAll(List.of(more));
        return page.expectFirst("form#search").attr("action") + "?" + String.join("&", parameters);
    }

    private static Element box(Document page, String name, String value) {
        return page.expectFirst("input[type=checkbox][name=" + name + "][value=" + value + "]");
    }

    private static String label(Document page, String name, String value) {
        return page.expectFirst("label:has(input[name=" + name + "][value=" + value + "])")
                .text();
    }

    @Test
    void headingAnnouncesTheNumber() {
        assertThat(heading("/search")).isEqualTo(SITE.archive().liveCount() + " entries");
        assertThat(heading("/search?kind=visit")).isEqualTo("30 entries");
        int prison = SITE.json("/search.json?q=prison").path("total").asInt();
        assertThat(heading("/search?q=prison")).isEqualTo(prison + " entries with the word “prison”");
        assertThat(heading("/search?q=Chernokozovo+%22Vladimir+Putin%22+zzz"))
                .isEqualTo("No entries with the word “Chernokozovo”, the exact words “Vladimir Putin”"
                        + " and the word “zzz”");
    }

    @Test
    void onlyTheWordsThatMatchAreMarked() {
        var page = SITE.page("/search?q=prisons");
        assertThat(page.select(".hit .passages mark")).isNotEmpty();
        assertThat(page.select(".hit mark").eachText())
                .allMatch(word -> word.toLowerCase(java.util.Locale.ROOT).startsWith("prison"));
    }

    @Test
    void passageLeadsToItsAnchorOnTheEntry() {
        for (var link : SITE.page("/search?q=prison").select(".hit .passages a.para")) {
            var address = URI.create(link.attr("href"));
            var entry = SITE.page(address.getPath() + "?" + address.getRawQuery());
            assertThat(entry.select("#" + address.getFragment() + " mark"))
                    .as(link.attr("href"))
                    .isNotEmpty();
        }
    }

    @Test
    void hitSaysHowManyOfItsPassagesMatchAndShowsThree() {
        var hits = SITE.page("/search?q=the+OR+of").select(".hit");
        assertThat(hits).hasSize(10).allSatisfy(hit -> {
            var shown = hit.select(".passages li").size();
            assertThat(shown).isBetween(0, 3);
            if (shown > 0) {
                assertThat(hit.expectFirst(".count").text()).matches("\\d+ of \\d+ passages? match(es)?");
            }
        });
    }

    @Test
    void chipLeadsToTheQuestionWithoutItsConstraint() {
        var question = "/search?q=visit&kind=visit&kind=report&not.status=published&from=1998&to=2018&sort=oldest";
        var page = SITE.page(question);
        var chips = page.select(".chips a:not(.clear)");
        assertThat(chips).hasSize(5);
        var taken = new HashSet<String>();
        for (var chip : chips) {
            var left = parameters(question);
            var without = parameters(chip.attr("href"));
            assertThat(left).containsAll(without);
            left.removeAll(without);
            assertThat(left).hasSize(1);
            taken.addAll(left);
            assertThat(chip.attr("aria-label")).startsWith("Remove: ");
        }
        assertThat(taken)
                .containsExactlyInAnyOrder("kind=visit", "kind=report", "not.status=published", "from=1998", "to=2018");
        assertThat(parameters(page.expectFirst(".chips .clear").attr("href")))
                .containsExactly("q=visit", "sort=oldest");
    }

    @Test
    void formSubmittedAsItStandsAsksTheSameQuestion() {
        for (var question : List.of(
                "/search?q=visit&kind=visit&not.place=Moscow&sort=oldest",
                "/search?kind=report&year=2001&not.status=published&from=1998&to=2018",
                "/search?q=%22remand+prison%22&kind=article&kind=event&sort=added",
                "/search?place=Nowhere+%26+%22never%22&person=A+b&q=%3Cb%3E")) {
            var page = SITE.page(question);
            var again = submit(page);
            var same = parameters(again);
            same.remove("from=");
            same.remove("to=");
            same.remove("q=");
            assertThat(same).isEqualTo(parameters(question));
            assertThat(hits(SITE.page(again))).isEqualTo(hits(page));
        }
    }

    @Test
    void boxesTickedInOneGroupWidenAndInTwoNarrow() {
        var page = SITE.page("/search?sort=oldest");
        assertThat(page.select("form[method=get], form:not([method])")).hasSize(1);
        assertThat(page.select("button[form=search], form#search button")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(label(page, "kind", "visit")).isEqualTo("Visit 30 entries");
        var both = SITE.page(submit(page, "kind=visit", "kind=report"));
        assertThat(both.expectFirst("h1").text()).isEqualTo("57 entries");
        assertThat(box(both, "kind", "visit").hasAttr("checked")).isTrue();
        assertThat(label(both, "kind", "article")).isEqualTo("Article 30 entries");
        assertThat(both.expectFirst(".sort [aria-current]").text()).isEqualTo("oldest");
        var published = SITE.page(submit(both, "status=published"));
        assertThat(published.expectFirst("h1").text()).isEqualTo("4 entries");
    }

    @Test
    void contractsFiguresAreThere() {
        assertThat(heading("/search?kind=visit")).isEqualTo("30 entries");
        assertThat(heading("/search?kind=report")).isEqualTo("27 entries");
        assertThat(heading("/search?kind=article")).isEqualTo("30 entries");
        assertThat(heading("/search?kind=claim")).isEqualTo("50 entries");
        assertThat(heading("/search?kind=report&status=published")).isEqualTo("4 entries");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var seen = new ArrayList<String>();
        var address = "/search?kind=claim&sort=oldest";
        int pages = 0;
        while (!address.isEmpty()) {
            var page = SITE.page(address);
            seen.addAll(hits(page));
            pages++;
            assertThat(page.select(".pages [aria-current=page]").text()).isEqualTo(Integer.toString(pages));
            assertThat(page.select(".pages a[rel=prev]")).hasSize(pages == 1 ? 0 : 1);
            address = page.select(".pages a[rel=next]").attr("href");
        }
        assertThat(pages).isEqualTo(5);
        assertThat(seen).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void pageBeyondTheLastLeadsToTheLast() {
        var response = SITE.get("/search?kind=claim&page=99&sort=oldest");
        assertThat(response.statusCode()).isEqualTo(302);
        var location = response.headers().firstValue("Location").orElseThrow();
        assertThat(URI.create(location).getPath()).isEqualTo("/search");
        assertThat(parameters(location)).containsExactly("kind=claim", "page=5", "sort=oldest");
        assertThat(SITE.get("/search?q=zzzzzz&page=7").statusCode()).isIn(200, 302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=x", "page=99999999999", "sort=best", "colour=green", "from=x"})
    void impossibleParametersArePutRight(String parameter) {
        var response = SITE.get("/search?kind=visit&" + parameter);
        assertThat(response.statusCode()).isIn(200, 302);
    }

    @Test
    void emptyResultOffersWaysOut() {
        var page = SITE.page("/search?q=%22zzz+qqq%22&kind=visit");
        assertThat(page.expectFirst("h1").text()).startsWith("No entries");
        assertThat(page.select(".results ul a").eachText())
                .containsExactly(
                        "Search without the constraints",
                        "Search for the words in any form and order",
                        "Show all entries");
        assertThat(page.select(".hits, .pages, .sort")).isEmpty();
    }

    @Test
    void nothingThatWasTypedBecomesMarkup() {
        var typed = "<script>alert(1)</script> \"><b onclick=x>";
        var page = SITE.page("/search?q=" + RunningSite.encode(typed) + "&place=" + RunningSite.encode(typed));
        assertThat(page.select("script:not([src]), [onclick]")).isEmpty();
        assertThat(page.expectFirst("#q").val()).isEqualTo(typed);
        assertThat(page.expectFirst(".chips").text()).contains(typed);
    }

    @Test
    void pageOffersTheSameQuestionInOtherForms() {
        var page = SITE.page("/search?q=prison&kind=visit");
        assertThat(page.select(".forms a").eachAttr("href"))
                .contains("/search.rss?q=prison&kind=visit", "/search.json?q=prison&kind=visit");
        for (var link : page.select(".forms a, link[rel=alternate]")) {
            assertThat(SITE.get(link.attr("href")).statusCode())
                    .as(link.outerHtml())
                    .isEqualTo(200);
        }
    }
}
