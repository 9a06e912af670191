package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.link.Permalinks;

/**
 * What every page has round its content.
 *
 * @param title of the window, without the name of the site
 * @param language BCP 47 tag of the interface
 * @param canonical absolute address of the page; absent where search engines should not keep it
 * @param section slug of the navigation item that the page belongs to; empty for none
 * @param q what stands in the search box
 * @param links what the head names: feeds and other forms of the page, those of the whole site first
 */
record Frame(
        String title,
        String language,
        @Nullable String canonical,
        String section,
        String q,
        List<Alternate> links,
        String stylesheet,
        String script,
        String icon) {
    Frame {
        links = List.copyOf(links);
    }

    public String home() {
        return Permalinks.HOME;
    }

    public String search() {
        return Permalinks.SEARCH;
    }

    public String cpt() {
        return Permalinks.CPT;
    }

    public String about() {
        return Permalinks.ABOUT;
    }

    public String suggest() {
        return Permalinks.SUGGEST;
    }

    public String rss() {
        return Permalinks.FEED + ".rss";
    }

    public String corrections() {
        return Permalinks.CORRECTIONS;
    }

    public String ledger() {
        return Permalinks.LEDGER;
    }

    /** Another form of the page, or a feed. */
    record Alternate(String rel, String type, String title, String href) {}
}
