package org.vigil.web;

import java.time.Clock;
import java.util.List;
import org.vigil.archive.Archive;
import org.vigil.corpus.Total;
import org.vigil.link.Permalinks;
import org.vigil.search.Catalog;

/** All that answers in one language of the interface. A page is made here, and has its line in {@link Site}. */
record Edition(
        Messages messages,
        Templates templates,
        HomePage home,
        SearchPage search,
        SearchAnswer.Writer answers,
        SuggestAnswer suggest,
        FacetHandler facets,
        Downloads downloads,
        PrintPage print,
        CptRoutes cpt,
        ClaimsHandler claims,
        TimelineHandler timeline,
        AboutPage about,
        EntryRoutes entries,
        FreezeHandler freezer,
        Feeds feeds,
        Crawlers crawlers,
        ErrorPages errors) {

    /**
     * What all editions are made from.
     *
     * @param totals who says how many visits and reports there are
     * @param clock says when a search was made, where that is printed, and on which day an entry was read that is cited
     */
    record Ground(
            Archive archive,
            Catalog catalog,
            VisitLedgers ledgers,
            UntilGrown<ClaimTable> claims,
            UntilGrown<Timeline> timeline,
            WhatChanged changed,
            List<Total> totals,
            Permalinks permalinks,
            StaticFiles files,
            CitedStyles styles,
            Languages languages,
            Clock clock) {

        /** What is frozen is the same for all readers, so its question is put into words in one language. */
        Freezing freezing() {
            var messages = languages.first();
            var understanding =
                    new Understanding(messages, new ValueWords(messages, catalog.names()), new DateWords(messages));
            return new Freezing(archive, catalog, understanding, clock);
        }
    }

    /** What the pages of one language are made with. */
    private record Press(
            Messages messages,
            ValueWords values,
            DateWords dates,
            Words words,
            Understanding understanding,
            Templates templates,
            Frames frames,
            CiteBox cite) {

        static Press of(Messages messages, Ground on) {
            var values = new ValueWords(messages, on.catalog().names());
            var dates = new DateWords(messages);
            return new Press(
                    messages,
                    values,
                    dates,
                    new Words(messages, values, dates),
                    new Understanding(messages, values, dates),
                    new Templates(messages, on.languages()),
                    new Frames(messages, on.permalinks(), on.files()),
                    new CiteBox(on.permalinks(), messages, on.files(), on.styles(), on.clock()));
        }

        CptRoutes cpt(Ground on, FigureViews figures, Charts charts) {
            return new CptRoutes(
                    on.ledgers(),
                    on.totals(),
                    figures,
                    charts,
                    frames,
                    messages,
                    values,
                    dates,
                    on.permalinks(),
                    templates);
        }

        ClaimsHandler claims(Ground on) {
            return new ClaimsHandler(
                    on.archive(),
                    on.claims(),
                    new ClaimsPage(messages, frames, new ClaimViews(messages, values), values),
                    new ClaimForms(on.permalinks()),
                    templates);
        }

        TimelineHandler timeline(Ground on) {
            var page = new TimelinePage(messages, frames, new TimelineItems(messages, values, dates));
            return new TimelineHandler(on.timeline(), page, on.permalinks(), templates);
        }

        EntryRoutes entries(Ground on) {
            return new EntryRoutes(
                    on.archive(),
                    on.ledgers(),
                    on.catalog(),
                    on.permalinks(),
                    messages,
                    values,
                    dates,
                    words,
                    understanding,
                    frames,
                    cite,
                    on.claims(),
                    on.changed(),
                    templates);
        }

        FreezeHandler freezer(Ground on) {
            return new FreezeHandler(
                    on.archive(), on.freezing(), on.permalinks(), messages, values, dates, words, frames, templates);
        }
    }

    static Edition of(Messages messages, Ground on) {
        var press = Press.of(messages, on);
        var archive = on.archive();
        var catalog = on.catalog();
        var permalinks = on.permalinks();
        var values = press.values();
        var dates = press.dates();
        var words = press.words();
        var understanding = press.understanding();
        var frames = press.frames();
        var templates = press.templates();
        var figures = new FigureViews(messages);
        var charts = new Charts(messages, dates, values);
        var answers = new SearchAnswer.Writer(permalinks, values, understanding, messages);
        return new Edition(
                messages,
                templates,
                new HomePage(archive, on.ledgers(), figures, charts, frames, words, messages),
                new SearchPage(messages, frames, words, new FacetViews(messages, values, dates), understanding),
                answers,
                new SuggestAnswer(catalog.suggestions(), permalinks, values, messages),
                new FacetHandler(catalog, new FacetPage(messages, frames, values, understanding), templates),
                new Downloads(archive, catalog, answers, new Spreadsheet(permalinks), press.cite(), on.clock()),
                new PrintPage(archive, catalog, permalinks, messages, frames, words, dates, understanding, on.clock()),
                press.cpt(on, figures, charts),
                press.claims(on),
                press.timeline(on),
                new AboutPage(archive, frames, messages, dates),
                press.entries(on),
                press.freezer(on),
                new Feeds(archive, permalinks, messages, understanding),
                new Crawlers(archive, permalinks, messages),
                new ErrorPages(messages, frames, templates));
    }
}
