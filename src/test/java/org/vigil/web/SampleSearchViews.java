package org.vigil.web;

import static org.vigil.web.SampleFrames.frame;
import static org.vigil.web.SampleLines.HOSTILE;
import static org.vigil.web.SampleLines.passage;
import static org.vigil.web.SampleLines.plain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigil.search.MarkedText.Run;

/** Result pages: one with a little of everything, the heaviest, and one without a hit. */
final class SampleSearchViews {
    private SampleSearchViews() {}

    static SearchView search() {
        return new SearchView(
                frame("search", "prison \"" + HOSTILE),
                "31 entries with the word “prison”",
                "Only Language: English and from 2001 on.",
                List.of(
                        new SearchView.Note("A quotation mark had no partner and was closed at the end.", null),
                        new SearchView.Note(
                                "“prison” was also searched for as " + HOSTILE,
                                new Link("Search only for what was typed", "/search?q=prison&names=off"))),
                chips(),
                "/search?q=prison",
                List.of(
                        SampleFacetViews.facet("kind", "Kind", true, 6),
                        SampleFacetViews.years(),
                        SampleFacetViews.facet("place", "Place", true, 20),
                        SampleFacetViews.facet("person", "Person", false, 3)),
                "2001",
                "",
                List.of(new SearchView.Kept("not.publisher", HOSTILE), new SearchView.Kept("sort", "newest")),
                sorts(),
                hits(),
                hits(),
                new SearchView.Paging(
                        "/search?q=prison",
                        "/search?q=prison&page=3",
                        Arrays.asList(number(1, false), number(2, true), number(3, false), null, number(9, false))),
                List.of(new Link("RSS", "/search.rss?q=prison"), new Link("JSON", "/search.json?q=prison")),
                "/s?q=prison",
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
                List.of(),
                new SearchView.Paging(null, null, List.of()),
                List.of(),
                "/s?q=prizon",
                List.of(),
                List.of(new Link("Search for “prison”", "/search?q=prison")));
    }

    private static List<SearchView.Chip> chips() {
        return List.of(
                new SearchView.Chip("Language", "English", null, "/search?q=prison", "Remove: Language English"),
                new SearchView.Chip("Publisher", HOSTILE, null, "/search?q=prison", "Remove: Publisher " + HOSTILE));
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
                        "hostile",
                        hit,
                        "2 of 6 passages match",
                        List.of(
                                passage("a3", false, "/e/x?q=prison#a3", "they lose access to ", "prisons", "."),
                                passage("p13", true, "/e/x?q=prison#p13", HOSTILE, "prison", HOSTILE)),
                        null),
                new SearchView.HitView(
                        "russian",
                        SampleLines.RUSSIAN,
                        "",
                        List.of(),
                        "The spokeswoman says that nothing will change."),
                new SearchView.HitView("supplied", SampleLines.SUPPLIED, "", List.of(), null));
    }

    private static List<SearchView.Choice> sorts() {
        return List.of(
                new SearchView.Choice("best match", "/search?q=prison", true),
                new SearchView.Choice("newest", "/search?q=prison&sort=newest", false));
    }

    private static SearchView.Choice number(int number, boolean current) {
        return new SearchView.Choice(Integer.toString(number), "/search?q=prison&page=" + number, current);
    }

    /** As heavy as a result page gets: ten hits of three long passages, every facet with many values. */
    static SearchView full() {
        var prose = new Prose();
        var hits = IntStream.range(0, 10).mapToObj(i -> longHit(i, prose)).toList();
        var facets = Stream.concat(
                        Stream.of(SampleFacetViews.years()),
                        IntStream.of(6, 10, 3, 4, 60, 60, 60, 60, 10, 30, 20, 3)
                                .mapToObj(size -> SampleFacetViews.heavy(size, prose)))
                .toList();
        var light = search();
        return new SearchView(
                light.frame(),
                light.heading(),
                light.constraints(),
                light.notes(),
                light.chips(),
                light.clear(),
                facets,
                "",
                "",
                light.kept(),
                light.sorts(),
                hits,
                List.of(),
                light.paging(),
                light.forms(),
                light.freeze(),
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
                "visit-2001-03-" + i,
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
}
