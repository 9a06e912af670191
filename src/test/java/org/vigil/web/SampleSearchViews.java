package org.vigil.web;

import static org.vigil.web.SampleFrames.frame;
import static org.vigil.web.SampleLines.HOSTILE;
import static org.vigil.web.SampleLines.passage;
import static org.vigil.web.SampleLines.plain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.vigil.search.MarkedText.Run;

/** Result pages: one with a little of everything, the heaviest, and one without a hit. */
final class SampleSearchViews {
    private SampleSearchViews() {}

    static SearchView search() {
        return new SearchView(
                frame("search", "prison \"" + HOSTILE),
                "31 entries with the word “prison”",
                "Only Language: English and from 2001 on.",
                List.of("A quotation mark had no partner and was closed at the end."),
                chips(),
                "/search?q=prison",
                List.of(
                        facet("kind", "Kind", true, 6, 0),
                        facet("place", "Place", true, 8, 12),
                        facet("person", "Person", false, 3, 0)),
                "2001",
                "",
                List.of(new SearchView.Kept("not.publisher", HOSTILE), new SearchView.Kept("sort", "newest")),
                sorts(),
                hits(),
                new SearchView.Paging(
                        "/search?q=prison",
                        "/search?q=prison&page=3",
                        Arrays.asList(number(1, false), number(2, true), number(3, false), null, number(9, false))),
                List.of(new Link("RSS", "/search.rss?q=prison"), new Link("JSON", "/search.json?q=prison")),
                List.of(new Link("HUDOC", "https://hudoc.echr.coe.int/eng#%7B%22fulltext%22:[%22prison%22]%7D")),
                List.of());
    }

    static SearchView withoutHits() {
        return new SearchView(
                frame("search", "prizon"),
                "No entry with the word “prizon”",
                "",
                List.of(),
                List.of(),
                null,
                List.of(),
                "",
                "",
                List.of(),
                sorts(),
                List.of(),
                new SearchView.Paging(null, null, List.of()),
                List.of(),
                List.of(),
                List.of(new Link("Search for “prison”", "/search?q=prison")));
    }

    private static List<SearchView.Chip> chips() {
        return List.of(
                new SearchView.Chip("Language", "English", "/search?q=prison", "Remove: Language English"),
                new SearchView.Chip("Publisher", HOSTILE, "/search?q=prison", "Remove: Publisher " + HOSTILE));
    }

    private static List<SearchView.HitView> hits() {
        var hit = new EntryLine(
                "Article",
                "/e/rbc-ukraine-2025-09-30?q=prison",
                List.of(new Run("Life in ", false), new Run("prisons", true), new Run(", after the law", false)),
                false,
                "en",
                "30 September 2025",
                "2025-09-30",
                "RBC-Ukraine");
        return List.of(
                new SearchView.HitView(
                        hit,
                        "2 of 6 passages match",
                        List.of(
                                passage("a3", false, "/e/x?q=prison#a3", "they lose access to ", "prisons", "."),
                                passage("p13", true, "/e/x?q=prison#p13", HOSTILE, "prison", HOSTILE)),
                        null),
                new SearchView.HitView(
                        SampleLines.RUSSIAN, "", List.of(), "The spokeswoman says that nothing will change."),
                new SearchView.HitView(SampleLines.SUPPLIED, "", List.of(), null));
    }

    private static List<SearchView.Choice> sorts() {
        return List.of(
                new SearchView.Choice("best match", "/search?q=prison", true),
                new SearchView.Choice("newest", "/search?q=prison&sort=newest", false));
    }

    private static SearchView.Choice number(int number, boolean current) {
        return new SearchView.Choice(Integer.toString(number), "/search?q=prison&page=" + number, current);
    }

    private static SearchView.FacetView facet(String name, String label, boolean open, int shown, int more) {
        return new SearchView.FacetView(name, label, open, items(0, shown), items(shown, more));
    }

    private static List<SearchView.ItemView> items(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> new SearchView.ItemView("v" + i, i == 1 ? HOSTILE : "Value " + i, "" + (90 - i), i == 0))
                .toList();
    }

    /** As heavy as a result page gets: ten hits of three long passages, every facet with many values. */
    static SearchView full() {
        var prose = new Prose();
        var hits = IntStream.range(0, 10).mapToObj(i -> longHit(i, prose)).toList();
        var facets = IntStream.of(6, 30, 2, 3, 4, 60, 60, 60, 60, 10, 30, 20, 3)
                .mapToObj(size -> longFacet(size, prose))
                .toList();
        var light = search();
        return new SearchView(
                light.frame(),
                light.heading(),
                light.constraints(),
                light.repairs(),
                light.chips(),
                light.clear(),
                facets,
                "",
                "",
                light.kept(),
                light.sorts(),
                hits,
                light.paging(),
                light.forms(),
                light.elsewhere(),
                List.of());
    }

    private static SearchView.HitView longHit(int i, Prose prose) {
        var line = new EntryLine(
                "Visit · ad hoc",
                "/e/visit-2001-03-" + i + "?q=prison",
                plain(prose.words(18)),
                false,
                "en",
                i + 1 + " September 2025",
                "2025-09-0" + i,
                prose.words(2));
        var address = "/e/v" + i + "#";
        return new SearchView.HitView(
                line,
                "3 of 6 passages match",
                List.of(
                        longPassage("a" + i, false, address, "prison", prose),
                        longPassage("p" + i, true, address, "prison", prose),
                        longPassage("p9", true, address, "prisons", prose)),
                null);
    }

    private static PassageView longPassage(String anchor, boolean source, String address, String found, Prose prose) {
        return passage(anchor, source, address + anchor, prose.words(40), found, prose.words(30));
    }

    private static SearchView.FacetView longFacet(int size, Prose prose) {
        return new SearchView.FacetView(
                prose.words(1), prose.words(2), size > 50, prose.items(size - size * 4 / 5), prose.items(size * 4 / 5));
    }
}
