package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks the site as a reader would who follows every link. */
class SiteLinksTest {
    private static final RunningSite SITE = RunningSite.shipped();
    private static final Map<String, Document> PAGES = new LinkedHashMap<>();
    private static final List<String> DANGLING = new ArrayList<>();

    @BeforeAll
    static void walk() {
        var waiting = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new TreeSet<>(waiting);
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var response = SITE.get(path);
            if (response.statusCode() != 200) {
                DANGLING.add(path + " answers " + response.statusCode());
            } else if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                var page = SITE.parsed(path, response);
                PAGES.put(path, page);
                for (var link : page.select("a[href], link[href]")) {
                    var target = withoutFragment(link.absUrl("href"));
                    if (isInside(link) && isWorthFollowing(target) && seen.add(target)) {
                        waiting.add(target);
                    }
                }
            }
        }
    }

    private static boolean isInside(Element link) {
        return link.absUrl("href").startsWith(SITE.address().toString());
    }

    /** Result pages lead to ever more result pages, and to each entry by ever other questions: the first step is taken. */
    private static boolean isWorthFollowing(String path) {
        return path.startsWith("/search") || path.startsWith("/claims?")
                ? !path.contains("?not.") && path.chars().filter(c -> c == '=').count() <= 1
                : !path.startsWith("/e/") || !path.contains("?");
    }

    private static String withoutFragment(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    @Test
    void noLinkDangles() {
        assertThat(DANGLING).isEmpty();
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
            for (var loading : page.select("[src], [srcset], link[rel~=stylesheet|icon|preload|search|alternate]")) {
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
            assertThat(page.text()).as(path).doesNotContainPattern("\\{\\d|\\$\\{|#\\{|\\bnull\\b|\\?\\?");
        });
    }
}
