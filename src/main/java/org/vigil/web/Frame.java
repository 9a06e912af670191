package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.cite.MetaTag;
import org.vigil.link.Permalinks;

/**
 * What every page has round its content.
 *
 * @param title of the window, without the name of the site
 * @param language BCP 47 tag of the interface
 * @param canonical absolute address of the page; absent where search engines should not keep it
 * @param section slug of the navigation item that the page belongs to; empty for none
 * @param summary a sentence or two on what the page holds, for lists of results elsewhere
 * @param q what stands in the search box
 * @param links what the head names: feeds and other forms of the page, those of the whole site first
 * @param described for programs, what the page is about
 * @param figures a second style sheet, for pages that draw; absent on all others
 */
record Frame(
        String title,
        String summary,
        String language,
        @Nullable String canonical,
        String section,
        String q,
        List<Alternate> links,
        Described described,
        String stylesheet,
        @Nullable String figures,
        String script,
        String icon) {
    private static final int SUMMARY = 200;

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

    public String claims() {
        return Permalinks.CLAIMS;
    }

    public String timeline() {
        return Permalinks.TIMELINE;
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

    /**
     * @param tags none where the page is about nothing in particular
     * @param linkedData JSON-LD; empty where the page is about nothing in particular
     * @param id by which {@link UnapiHandler} knows it; empty where the page is about nothing in particular
     */
    record Described(List<MetaTag> tags, String linkedData, String id) {
        static final Described NOTHING = new Described(List.of(), "", "");

        Described {
            tags = List.copyOf(tags);
        }

        public String dublinCore() {
            return MetaTag.DUBLIN_CORE;
        }
    }

    Frame about(Described subject) {
        return new Frame(
                title, summary, language, canonical, section, q, links, subject, stylesheet, figures, script, icon);
    }

    /** @param text is cut where it is longer than lists of results have room for */
    Frame summed(String text) {
        var room = text.length() <= SUMMARY ? text : text.substring(0, text.lastIndexOf(' ', SUMMARY) + 1) + "…";
        return new Frame(
                title, room, language, canonical, section, q, links, described, stylesheet, figures, script, icon);
    }

    /** @param second as {@link Frames#figures()} */
    Frame with(String second) {
        return new Frame(
                title, summary, language, canonical, section, q, links, described, stylesheet, second, script, icon);
    }

    /** Another form of the page, or a feed. */
    record Alternate(String rel, String type, String title, String href) {}
}
