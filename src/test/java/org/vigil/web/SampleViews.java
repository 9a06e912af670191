package org.vigil.web;

import static org.vigil.web.SampleCptViews.figures;
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
        views.put("entry-claim", SampleEntryViews.claim());
        views.put("entry-bare", SampleEntryViews.bare());
        views.put("diff", SampleDiffViews.diff());
        views.put("diff-same", SampleDiffViews.same());
        views.put("corrections", SampleDiffViews.corrections());
        views.put("corrections-none", SampleDiffViews.none());
        views.put("cpt", SampleCptViews.cpt());
        views.put("cpt-narrowed", SampleCptViews.narrowed());
        views.put("cpt-bare", SampleCptViews.bare());
        views.put("claims", SampleClaimViews.claims());
        views.put("claims-none", SampleClaimViews.noClaims());
        views.put("timeline", SampleClaimViews.timeline());
        views.put("timeline-none", SampleClaimViews.emptyTimeline());
        views.put("shelf", SampleCptViews.shelf());
        views.put("shelf-bare", SampleCptViews.bareShelf());
        views.put("about", about());
        views.put("frozen", frozen());
        views.put("frozen-none", frozenNothing());
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
                List.of(new Link("The exact days of thirteen visits are not established.", "/search?kind=visit")),
                SampleCptViews.cpt().charts());
    }

    private static HomeView bareHome() {
        return new HomeView(
                frame("", ""),
                figures(),
                List.of(),
                List.of(),
                all138(),
                List.of(),
                SampleCptViews.bare().charts());
    }

    private static Link all138() {
        return new Link("All 138 entries", "/search?sort=added");
    }

    private static FrozenView frozen() {
        var found = List.of(
                new FrozenView.Listed(
                        SampleLines.ARTICLE, List.of(new Link("a1", "/e/x/v/1#a1")), "Withdrawn on 1 March 2027."),
                new FrozenView.Listed(SampleLines.HOSTILE_LINE, List.of(), ""));
        return new FrozenView(
                frame("", ""),
                new FrozenView.Heading("Search for ", "entries with the word “prison”", ""),
                List.of(
                        new PrintView.Witness("Ledger", "row 141", false),
                        new PrintView.Witness("Chain", SampleEntryViews.HASH, true)),
                List.of("3 entries are found today.", "Kind, Visit: 2 then, 3 now."),
                List.of(new FrozenView.Difference("1 entry has come in", found)),
                "What was found: 2 entries",
                found,
                new FrozenView.Counts(
                        "Beside each value stands how many entries have it.",
                        List.of(
                                new FrozenView.Table(
                                        "Kind", "Kind: 1 value", true, List.of(new FrozenView.Row("Article", null, 2))),
                                new FrozenView.Table(
                                        "Place",
                                        "Place: 2 values",
                                        false,
                                        List.of(
                                                new FrozenView.Row("Moscow", null, 2),
                                                new FrozenView.Row(SampleLines.HOSTILE, "uk", 1))))),
                new FrozenView.Heading("Vigil, search (", SampleLines.HOSTILE, ")"),
                "curl -s https://vigil.example/s/" + SampleEntryViews.HASH + ".json | sha256sum",
                List.of(new Link("Ask it again", "/search?q=prison")));
    }

    private static FrozenView frozenNothing() {
        return new FrozenView(
                frame("", ""),
                new FrozenView.Heading("Search for ", "all entries", ""),
                List.of(),
                List.of(),
                List.of(),
                "What was found: nothing",
                List.of(),
                null,
                new FrozenView.Heading("", "", ""),
                "",
                List.of());
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
