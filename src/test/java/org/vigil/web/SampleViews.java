package org.vigil.web;

import static org.vigil.web.SampleFrames.figures;
import static org.vigil.web.SampleFrames.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Views as handlers would fill them, each for what its template has to cope with. */
final class SampleViews {
    private SampleViews() {}

    /** Every template, with everything and with nothing. The name up to the hyphen is the template's. */
    static Map<String, Object> all() {
        var views = new LinkedHashMap<String, Object>();
        views.put("home", home());
        views.put("home-bare", bareHome());
        views.put("search", SampleSearchViews.search());
        views.put("search-full", SampleSearchViews.full());
        views.put("search-none", SampleSearchViews.withoutHits());
        views.put("facet", SampleFacetViews.page());
        views.put("facet-bare", SampleFacetViews.barePage());
        views.put("entry", SampleEntryViews.article());
        views.put("entry-visit", SampleEntryViews.visit());
        views.put("entry-withheld", SampleEntryViews.withheld());
        views.put("entry-bare", SampleEntryViews.bare());
        views.put("diff", SampleDiffViews.diff());
        views.put("diff-same", SampleDiffViews.same());
        views.put("corrections", SampleDiffViews.corrections());
        views.put("corrections-none", SampleDiffViews.none());
        views.put("cpt", SampleCptViews.cpt());
        views.put("cpt-bare", SampleCptViews.bare());
        views.put("about", about());
        views.put("message", notFound());
        views.put("message-gone", gone());
        return views;
    }

    static HomeView home() {
        return new HomeView(
                frame("", ""),
                figures(),
                List.of(new Link("prison", "/search?q=prison"), new Link("“pre-trial”", "/search?q=%22pre-trial%22")),
                List.of(
                        SampleLines.ARTICLE,
                        SampleLines.SUPPLIED,
                        SampleLines.RUSSIAN,
                        SampleLines.HOSTILE_LINE,
                        SampleLines.VISIT),
                all138(),
                List.of(new Link("The exact days of thirteen visits are not established.", "/search?kind=visit")));
    }

    private static HomeView bareHome() {
        return new HomeView(frame("", ""), figures(), List.of(), List.of(), all138(), List.of());
    }

    private static Link all138() {
        return new Link("All 138 entries", "/search?sort=added");
    }

    private static AboutView about() {
        return new AboutView(frame("about", ""), 138, 141, SampleEntryViews.HASH, "21 November 2026, 22:28 UTC");
    }

    private static MessageView notFound() {
        return new MessageView(
                frame("", ""),
                404,
                "Nothing is kept at this address",
                List.of(
                        "Addresses of entries never change, so this one was probably never given.",
                        SampleLines.HOSTILE),
                null,
                List.of(new Link("Newest entries", "/search?sort=added")));
    }

    private static MessageView gone() {
        return new MessageView(
                frame("", ""), 410, "This entry was withdrawn", List.of(), SampleLines.SUPPLIED, List.of());
    }
}
