package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.link.Permalinks;
import org.vigil.search.Filter;
import org.vigil.search.SearchState;

/** The first page: the figure, what is new, what is not known, and drawings. */
final class HomePage {
    private static final int NEWEST = 6;

    private final Archive archive;
    private final VisitLedgers ledgers;
    private final FigureViews figures;
    private final Charts charts;
    private final Frames frames;
    private final Words words;
    private final Messages messages;
    private final Titles titles;

    HomePage(
            Archive archive,
            VisitLedgers ledgers,
            FigureViews figures,
            Charts charts,
            Frames frames,
            Words words,
            Messages messages) {
        this.archive = archive;
        this.ledgers = ledgers;
        this.figures = figures;
        this.charts = charts;
        this.frames = frames;
        this.words = words;
        this.messages = messages;
        this.titles = new Titles(messages);
    }

    HomeView view() {
        var ledger = ledgers.current();
        return new HomeView(
                frames.frame(messages.text("home.title"), Permalinks.HOME, "home")
                        .with(frames.figures()),
                figures.figures(ledger),
                Stream.of(messages.text("home.examples").split(" \\| "))
                        .map(q -> new Link(q, search(SearchState.EMPTY.withQ(q))))
                        .toList(),
                newest(),
                new Link(messages.text("home.all", archive.liveCount()), Permalinks.SEARCH),
                unknown(ledger),
                charts.of(ledger));
    }

    /** The newest by when they were added; those that came together, by their own date. */
    private List<EntryLine> newest() {
        return archive.newest(NEWEST).stream()
                .map(Revision::entry)
                .map(words::line)
                .toList();
    }

    private List<Link> unknown(VisitLedger ledger) {
        var unknown = new ArrayList<Link>();
        for (var event : archive.live(EntryKind.EVENT)) {
            if (event.entry().date() == null) {
                unknown.add(new Link(
                        messages.text("unknown.event", titles.text(event.entry())),
                        Permalinks.entry(event.entry().id())));
            }
        }
        add(unknown, "unknown.days", ledger.withoutExactDays(), Permalinks.visits("", ""));
        add(unknown, "unknown.visits", ledger.count(VisitLedger.State.COUNTED), Permalinks.visits("", "state=counted"));
        add(
                unknown,
                "unknown.reports",
                ledger.untracedReports(),
                search(SearchState.EMPTY
                        .with(new Filter(Facet.KIND, EntryKind.REPORT.slug(), false))
                        .with(new Filter(Facet.DOCUMENTATION, "known-by-count-only", false))));
        add(
                unknown,
                "unknown.references",
                withoutReference(),
                search(SearchState.EMPTY.with(new Filter(Facet.KIND, EntryKind.STATEMENT.slug(), false))));
        add(
                unknown,
                "unknown.claims",
                contradicted(),
                search(SearchState.EMPTY
                        .with(new Filter(Facet.KIND, EntryKind.CLAIM.slug(), false))
                        .with(new Filter(Facet.STATUS, "disagree", false))));
        return unknown;
    }

    private void add(List<Link> unknown, String message, long count, String href) {
        if (count > 0) {
            unknown.add(new Link(messages.text(message, count), href));
        }
    }

    private long withoutReference() {
        return archive.live(EntryKind.STATEMENT).stream()
                .map(Revision::entry)
                .filter(entry -> hasFact(entry, "document-type", "public-statement"))
                .filter(entry -> entry.fact("reference")
                        .map(Fact::absence)
                        .filter(Absence.NOT_ESTABLISHED::equals)
                        .isPresent())
                .count();
    }

    private long contradicted() {
        return archive.live(EntryKind.CLAIM).stream()
                .map(Revision::entry)
                .filter(entry -> hasFact(entry, "verdict", "disagree"))
                .count();
    }

    private static boolean hasFact(Entry entry, String name, String value) {
        return entry.fact(name).filter(fact -> fact.values().contains(value)).isPresent();
    }

    private static String search(SearchState state) {
        return Permalinks.search("", state.toQueryString());
    }
}
