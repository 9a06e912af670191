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

    static Edition of(Messages messages, Ground on) {
        var archive = on.archive();
        var catalog = on.catalog();
        var permalinks = on.permalinks();
        var values = new ValueWords(messages, catalog.names());
        var dates = new DateWords(messages);
        var words = new Words(messages, values, dates);
        var understanding = new Understanding(messages, values, dates);
        var claimViews = new ClaimViews(messages, values);
        var figures = new FigureViews(messages);
        var templates = new Templates(messages, on.languages());
        var frames = new Frames(messages, permalinks, on.files());
        var cite = new CiteBox(permalinks, messages, on.files(), on.styles(), on.clock());
        var answers = new SearchAnswer.Writer(permalinks, values, understanding, messages);
        return new Edition(
                messages,
                templates,
                new HomePage(archive, on.ledgers(), figures, frames, words, messages),
                new SearchPage(messages, frames, words, new FacetViews(messages, values, dates), understanding),
                answers,
                new SuggestAnswer(catalog.suggestions(), permalinks, values, messages),
                new FacetHandler(catalog, new FacetPage(messages, frames, values, understanding), templates),
                new Downloads(archive, catalog, answers, new Spreadsheet(permalinks), cite, on.clock()),
                new PrintPage(archive, catalog, permalinks, messages, frames, words, dates, understanding, on.clock()),
                new CptRoutes(
                        on.ledgers(), on.totals(), figures, frames, messages, values, dates, permalinks, templates),
                new ClaimsHandler(
                        archive,
                        on.claims(),
                        new ClaimsPage(messages, frames, claimViews),
                        new ClaimForms(permalinks),
                        templates),
                new TimelineHandler(
                        on.timeline(),
                        new TimelinePage(messages, frames, new TimelineItems(messages, values, dates)),
                        permalinks,
                        templates),
                new AboutPage(archive, frames, messages, dates),
                new EntryRoutes(
                        archive,
                        on.ledgers(),
                        catalog,
                        permalinks,
                        messages,
                        values,
                        dates,
                        words,
                        understanding,
                        frames,
                        cite,
                        on.claims(),
                        templates),
                new FreezeHandler(
                        archive, on.freezing(), permalinks, messages, values, dates, words, frames, templates),
                new Feeds(archive, permalinks, messages, understanding),
                new Crawlers(archive, permalinks, messages),
                new ErrorPages(messages, frames, templates));
    }
}
