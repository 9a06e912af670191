package org.vigil.web;

import java.util.List;
import org.vigil.cite.MetaTag;

/** What pages share: the frame round their words, whatever they are about. */
final class SampleFrames {
    private SampleFrames() {}

    static Frame frame(String section, String q) {
        return new Frame(
                section.isEmpty() ? "" : "The page on " + section,
                "What the page holds.",
                "en",
                q.isEmpty() ? "https://vigil.example/" + section : null,
                section,
                q,
                List.of(
                        new Frame.Alternate("alternate", "application/rss+xml", "New entries (RSS)", "/feed.rss"),
                        new Frame.Alternate(
                                "search", "application/opensearchdescription+xml", "Vigil", "/opensearch.xml")),
                new Frame.Described(
                        List.of(new MetaTag("citation_title", SampleLines.HOSTILE)),
                        "{\"name\":\"\\u003c/script>\"}",
                        "an-entry"),
                "/static/vigil.css",
                section.equals("cpt") ? null : "/static/figures.css",
                "/static/suggest.js",
                "/static/favicon.svg");
    }
}
