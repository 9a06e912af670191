package org.vigil.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a reader finds who follows every link.
 *
 * @param sources of the pages, by path
 * @param headers of every answer, by path
 */
record SiteWalk(
        Map<String, Document> pages,
        Map<String, String> sources,
        Map<String, HttpHeaders> headers,
        List<String> dangling) {
    private static final List<String> NARROWED = List.of("/search", "/claims?", "/timeline?", "/cpt?", "/cpt.");
    static final SiteWalk OF_SHIPPED = from(RunningSite.shipped(), "/");

    private static SiteWalk from(RunningSite site, String start) {
        var walk = new SiteWalk(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        var waiting = new ArrayDeque<>(List.of(start));
        Set<String> seen = new TreeSet<>(waiting);
        while (!waiting.isEmpty()) {
            walk.visit(site, waiting.remove()).stream().filter(seen::add).forEach(waiting::add);
        }
        return walk;
    }

    private List<String> visit(RunningSite site, String path) {
        var response = site.get(path);
        headers.put(path, response.headers());
        if (response.statusCode() != 200) {
            dangling.add(path + " answers " + response.statusCode());
            return List.of();
        }
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        var page = site.parsed(path, response);
        pages.put(path, page);
        sources.put(path, response.body());
        return page.select("a[href], link[href]").not("[hreflang]").stream()
                .filter(link -> isInside(site, link))
                .map(link -> withoutFragment(link.absUrl("href")))
                .filter(SiteWalk::isWorthFollowing)
                .toList();
    }

    private static boolean isInside(RunningSite site, Element link) {
        return link.absUrl("href").startsWith(site.address().toString());
    }

    /** Lists that can be narrowed lead to ever more lists, and results to each entry by ever other questions: the first step is taken. */
    private static boolean isWorthFollowing(String path) {
        boolean isNarrowed = NARROWED.stream().anyMatch(path::startsWith);
        return isNarrowed
                ? !path.contains("?not.") && path.chars().filter(c -> c == '=').count() <= 1
                : !path.startsWith("/e/") || !path.contains("?");
    }

    static String withoutFragment(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
