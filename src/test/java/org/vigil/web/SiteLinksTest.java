package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Walks the site as a reader would who follows every link. */
class SiteLinksTest {
    private static final RunningSite SITE = RunningSite.shipped();
    private static final Map<String, Document> PAGES = SiteWalk.OF_SHIPPED.pages();

    private static String withoutFragment(String address) {
        return SiteWalk.withoutFragment(address);
    }

    private static boolean isInside(Element link) {
        return link.absUrl("href").startsWith(SITE.address().toString());
    }

    @Test
    void noLinkDangles() {
        assertThat(SiteWalk.OF_SHIPPED.dangling()).isEmpty();
        assertThat(PAGES).hasSizeGreaterThan(200);
        assertThat(PAGES.keySet())
                .containsAll(SITE.archive().newest(1000).stream()
                        .map(revision -> "/e/" + revision.id())
                        .toList());
    }

    @Test
    void everyAnchorThatIsLinkedIsThere() {
        var missing = new ArrayList<String>();
        PAGES.forEach((path, page) -> {
            for (var link : page.select("a[href*=#]")) {
                var target = PAGES.get(withoutFragment(link.absUrl("href")));
                var anchor = URI.create(link.absUrl("href")).getFragment();
                if (isInside(link) && target != null && target.getElementById(anchor) == null) {
                    missing.add(path + " -> " + link.attr("href"));
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingIsLoadedFromAnotherHostAndOnlyTheSitesOwnScriptRuns() {
        PAGES.forEach((path, page) -> {
            assertThat(
                            page.select(
                                    "script:not([src^=/static/]):not([type=application/ld+json]), style, [style], iframe, object, embed, base, meta[http-equiv]"))
                    .as(path)
                    .isEmpty();
            assertThat(scripted(page)).as(path).isEmpty();
            for (var loading : page.select(
                    "[src], [srcset], link[rel~=stylesheet|icon|preload|search|alternate]:not([hreflang])")) {
                assertThat(loading.attr("src") + loading.attr("srcset") + loading.attr("href"))
                        .as(path)
                        .startsWith("/")
                        .doesNotStartWith("//");
            }
            assertThat(page.select("form").eachAttr("action"))
                    .as(path)
                    .allMatch(action -> action.equals("/search") || action.startsWith("/s?") || action.equals("/s"));
        });
    }

    /** Elements with an attribute that is a script, such as {@code onclick}. */
    private static Elements scripted(Document page) {
        return page.select("[^on]");
    }

    @Test
    void attributesThatAreScriptsAreSeen() {
        assertThat(scripted(Jsoup.parse("<a OnClick='go()'>Go</a><img onerror=go()><p title=one>On</p>")))
                .hasSize(2);
    }

    @Test
    void noAnswerSetsACookieOrAllowsMoreThanTheSitesOwnFiles() {
        SiteWalk.OF_SHIPPED.headers().forEach((path, headers) -> {
            assertThat(headers.allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(headers.firstValue("Content-Security-Policy")).as(path).hasValueSatisfying(policy -> assertThat(
                            policy)
                    .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
                    .doesNotContain("unsafe", "http", "*", "data:"));
        });
    }

    @Test
    void linkToAnotherHostDoesNotTellWhereTheReaderCameFrom() {
        PAGES.forEach((path, page) -> {
            for (var link : page.select("a[href~=^[a-z]+:]")) {
                if (!link.absUrl("href").startsWith(RunningSite.BASE)) {
                    assertThat(link.attr("rel"))
                            .as(path + " -> " + link.attr("href"))
                            .contains("noreferrer");
                }
            }
        });
    }

    @Test
    void everyPageHasItsOwnTitleAndOneHeading() {
        PAGES.forEach((path, page) -> {
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.text()).as(path).doesNotContainPattern("\\{\\d|\\$\\{|#\\{|\\bnull\\b|\\?\\?[\\w.]+\\?\\?");
        });
    }
}
