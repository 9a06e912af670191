package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import org.vigil.cite.MetaTag;

/** What pages share: the frame round their words, and the figures of the visits. */
final class SampleFrames {
    private SampleFrames() {}

    static Frame frame(String section, String q) {
        return new Frame(
                section.isEmpty() ? "" : "The page on " + section,
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

    static Figures figures() {
        var states = List.of("published", "withheld", "untraced", "untraced", "withheld");
        var marks = new ArrayList<VisitMark>();
        for (int i = 0; i < 28; i++) {
            var year = String.format("’%02d", (98 + i / 2) % 100);
            marks.add(new VisitMark(
                    states.get(i % 5),
                    year,
                    i % 2 == 0,
                    "/e/visit-" + i,
                    "Ad hoc visit no. " + i + ". Report not traced."));
        }
        marks.add(new VisitMark("counted", "?", true, "/e/visit-unidentified-1", "Unidentified visit 1 of 2."));
        marks.add(new VisitMark("counted", "?", true, "/e/visit-unidentified-2", "Unidentified visit 2 of 2."));
        return new Figures(
                30,
                27,
                4,
                marks,
                List.of(
                        new Figures.Key("published", "4 visits: report published"),
                        new Figures.Key("withheld", "8: report confidential"),
                        new Figures.Key("untraced", "16: report not traced, or none written"),
                        new Figures.Key("counted", "2: known by count only")));
    }
}
