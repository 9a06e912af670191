package org.vigil.web;

import static org.vigil.web.SampleFrames.frame;
import static org.vigil.web.SampleLines.HOSTILE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Facets beside a result, and on pages of their own. */
final class SampleFacetViews {
    private static final int SHOWN = 8;
    /** A question that says much stands in every link. */
    private static final String QUESTION = "/search?q=prison+torture&kind=article&language=en&from=2001&sort=newest";

    private SampleFacetViews() {}

    /** The first value is chosen, the second excluded, and the last is absent. */
    static SearchView.FacetView facet(String name, String label, boolean open, int size) {
        var items = new ArrayList<FacetItem>();
        items.add(item("v0", "Value 0", 90, FacetItem.Standing.CHOSEN));
        items.add(item("v1", HOSTILE, 89, FacetItem.Standing.EXCLUDED));
        IntStream.range(2, Math.min(size, SHOWN) - 1)
                .mapToObj(i -> item("v" + i, "Value " + i, 90 - i, FacetItem.Standing.OPEN))
                .forEach(items::add);
        items.add(item("v9", "Value 9", 0, FacetItem.Standing.ABSENT));
        return new SearchView.FacetView(name, label, open, null, items, all(name, size));
    }

    private static @Nullable Link all(String name, int size) {
        return size > SHOWN ? new Link("All " + size + " values of " + name, "/search/facet/" + name) : null;
    }

    private static FacetItem item(String value, String label, int count, FacetItem.Standing standing) {
        var excluded = standing == FacetItem.Standing.EXCLUDED;
        var link = new Link(
                (excluded ? "Undo: exclude " : "Exclude ") + label,
                QUESTION + "&not.place=" + value.replaceAll("\\W", "+"));
        return new FacetItem(
                value,
                label,
                null,
                Integer.toString(count),
                count == 1 ? "entry" : "entries",
                standing,
                standing == FacetItem.Standing.ABSENT ? null : link);
    }

    static SearchView.FacetView years() {
        var bars = IntStream.range(0, 40)
                .mapToObj(i -> new YearStrip.Bar(
                        new YearStrip.Cell(40 + i % 10 * 24, 14 + i / 10 * 32),
                        3 + i % 20,
                        (1990 + i) + ": " + (i + 1) + " entries",
                        QUESTION + "&year=" + (1990 + i),
                        FacetItem.Standing.values()[i < 3 ? i : 0]))
                .toList();
        return new SearchView.FacetView(
                "year",
                "Year",
                true,
                new YearStrip(
                        "Entries by year, 1990 to 2029",
                        "1990 to 2029",
                        280,
                        144,
                        List.of(new YearStrip.Head(52, 11, "middle", "0"), new YearStrip.Head(0, 42, "start", "1990s")),
                        List.of(new YearStrip.Cell(64, 14)),
                        bars),
                List.of(item("not-established", "not established", 4, FacetItem.Standing.OPEN)),
                new Link("All years in a list", "/search/facet/year"));
    }

    static SearchView.FacetView heavy(int size, Prose prose) {
        var items = IntStream.range(0, Math.min(size, SHOWN))
                .mapToObj(i -> prose.words(2))
                .map(label -> item(label, label, label.hashCode() & 63, FacetItem.Standing.OPEN))
                .toList();
        var name = prose.words(1);
        return new SearchView.FacetView(name, prose.words(2), size > 50, null, items, all(name, size));
    }

    static FacetPageView page() {
        var groups = new ArrayList<FacetPageView.Group>();
        groups.add(new FacetPageView.Group(
                "asked",
                "Chosen and excluded",
                List.of(
                        item("v0", "Value 0", 3, FacetItem.Standing.CHOSEN),
                        item("v1", HOSTILE, 1, FacetItem.Standing.EXCLUDED))));
        groups.add(new FacetPageView.Group(
                "from-1",
                "M",
                List.of(
                        item("Magas", "Magas", 12, FacetItem.Standing.OPEN),
                        item("Moscow", "Moscow", 0, FacetItem.Standing.ABSENT))));
        return new FacetPageView(
                frame("search", "prison \"" + HOSTILE),
                "place",
                "Place",
                "2 values in 31 entries with the word “prison”",
                "Only Language: English.",
                List.of("1 further value, in grey, occurs only in other entries of the archive."),
                new Link("Back to 12 entries", QUESTION),
                List.of(new SearchView.Kept("place", "v0"), new SearchView.Kept("not.place", HOSTILE)),
                List.of(new SearchView.Kept("q", "prison"), new SearchView.Kept("not.place", HOSTILE)),
                "/search/facet/place",
                HOSTILE,
                List.of(
                        new SearchView.Choice("most entries first", "/search/facet/place", false),
                        new SearchView.Choice("A–Z", "/search/facet/place?order=name", true)),
                List.of(new Link("M", "#from-1")),
                groups);
    }

    static FacetPageView barePage() {
        return new FacetPageView(
                frame("search", "prizon"),
                "person",
                "Person",
                "No value in no entries with the word “prizon”",
                "",
                List.of(),
                new Link("Back to the result", "/search?q=prizon"),
                List.of(),
                List.of(),
                "/search/facet/person",
                "",
                List.of(new SearchView.Choice("most entries first", "/search/facet/person", true)),
                List.of(),
                List.of());
    }
}
