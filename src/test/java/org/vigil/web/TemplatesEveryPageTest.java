package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.web.SamplePages.document;
import static org.vigil.web.SamplePages.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page, whatever it is about. */
class TemplatesEveryPageTest {
    static Set<String> pages() {
        return SamplePages.names();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasOneMainHeadingAndSkipsNoLevel(String page) {
        var levels = document(page).select("h1, h2, h3, h4").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyIdIsUniqueAndEveryReferenceToOneIsAnswered(String page) {
        var document = document(page);
        var ids = document.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (var name : List.of("for", "form", "aria-labelledby", "aria-describedby")) {
            assertThat(ids)
                    .as(name)
                    .containsAll(document.select("[" + name + "]").eachAttr(name));
        }
        var anchors = document.select("a[href^=#]").eachAttr("href");
        assertThat(ids)
                .containsAll(anchors.stream().map(href -> href.substring(1)).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyControlHasALabelAndEveryLinkHasWords(String page) {
        var document = document(page);
        for (var control : document.select("input:not([type=hidden]), select")) {
            var labelled =
                    control.closest("label") != null || document.selectFirst("label[for=" + control.id() + "]") != null;
            assertThat(labelled).as(control.outerHtml()).isTrue();
        }
        assertThat(document.select("a, button, summary, legend, label")).allMatch(Element::hasText);
        assertThat(document.select("a")).allMatch(link -> !link.attr("href").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasScriptsOrStylesOfItsOwn(String page) {
        var document = document(page);
        assertThat(document.select(
                        "script:not([src]):not([type=application/ld+json]), style, [style], base, iframe, object"))
                .isEmpty();
        assertThat(document.select("head [src]").eachAttr("src")).containsExactly("/static/suggest.js");
        assertThat(document.select("body [src]").eachAttr("src")).isSubsetOf("/static/cite.js");
        var attributes = document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey);
        assertThat(attributes).noneMatch(name -> name.startsWith("on") || name.startsWith("th:"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOfTheTemplateLanguageIsLeft(String page) {
        assertThat(html(page))
                .startsWith("<!doctype html>")
                .doesNotContain("${", "#{", "[[", "]]", "th:")
                .doesNotContainPattern("\\bnull\\b|\\{\\d");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageNamesItsLanguageItsSiteAndItsOtherForms(String page) {
        var document = document(page);
        assertThat(document.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(document.title()).matches("(.+ · )?Vigil");
        assertThat(document.select("link[rel=alternate][type=application/rss+xml]")
                        .attr("href"))
                .isEqualTo("/feed.rss");
        assertThat(document.select("link[rel=stylesheet]").attr("href")).isEqualTo("/static/vigil.css");
        assertThat(document.select("form#search[role=search] input[name=q]")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void listsHoldOnlyItemsAndNoneIsEmpty(String page) {
        assertThat(document(page).select("ul, ol"))
                .allSatisfy(list -> assertThat(list.children()).isNotEmpty().allMatch(child -> child.tagName()
                        .equals("li")));
    }

    @Test
    void searchBoxStandsInTheHeaderExceptWhereThePageItselfAsks() {
        for (var page : pages()) {
            boolean asks = page.startsWith("home") || page.startsWith("message");
            assertThat(document(page).select("header.top form")).as(page).hasSize(asks ? 0 : 1);
        }
    }

    @Test
    void linksToOtherSitesTellThemNothing() {
        for (var page : pages()) {
            assertThat(document(page).select("main a[href*=://]:not(.permalink a)"))
                    .as(page)
                    .allMatch(link -> link.attr("rel").equals("external noreferrer"));
        }
    }
}
