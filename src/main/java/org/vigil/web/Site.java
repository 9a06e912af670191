package org.vigil.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.archive.Archive;
import org.vigil.archive.ArchiveUnavailable;
import org.vigil.archive.NoSuchEntry;
import org.vigil.cite.CitationFormat;
import org.vigil.corpus.Total;
import org.vigil.feed.Feed;
import org.vigil.feed.FeedFormat;
import org.vigil.link.Permalinks;
import org.vigil.search.Catalog;
import org.vigil.search.SearchState;
import org.vigil.search.SearchUnavailable;
import org.vigil.search.Sort;

/** Every URL of the site, one line each. */
final class Site {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    /** A question of 10,000 characters, each of them twelve when encoded, and room for the rest. */
    private static final int LONGEST_HEADER = 160 * 1024;

    private final Archive archive;
    private final Catalog catalog;
    private final Templates templates;
    private final StaticFiles files;
    private final HomePage home;
    private final SearchPage search;
    private final SearchAnswer.Writer answers;
    private final SuggestAnswer suggest;
    private final FacetHandler facets;
    private final Downloads downloads;
    private final PrintPage print;
    private final CptRoutes cpt;
    private final AboutPage about;
    private final EntryRoutes entries;
    private final FreezeHandler freezer;
    private final UnapiHandler unapi;
    private final Feeds feeds;
    private final Crawlers crawlers;
    private final ErrorPages errors;
    private final UnreadableRequests unreadable;
    private final Permalinks permalinks;

    private Site(
            Archive archive,
            Catalog catalog,
            List<Total> totals,
            Permalinks permalinks,
            Messages messages,
            Clock clock) {
        var values = new ValueWords(messages);
        var dates = new DateWords(messages);
        var words = new Words(messages, values, dates);
        var understanding = new Understanding(messages, values, dates);
        var figures = new FigureViews(messages);
        var ledgers = new VisitLedgers(archive);
        this.archive = archive;
        this.catalog = catalog;
        this.permalinks = permalinks;
        templates = new Templates(messages);
        files = new StaticFiles();
        var frames = new Frames(messages, permalinks, files);
        home = new HomePage(archive, ledgers, figures, frames, words, messages);
        search = new SearchPage(messages, frames, words, new FacetViews(messages, values, dates), understanding);
        answers = new SearchAnswer.Writer(permalinks, values, understanding, messages);
        suggest = new SuggestAnswer(catalog.suggestions(), permalinks, values, messages);
        facets = new FacetHandler(catalog, new FacetPage(messages, frames, values, understanding), templates);
        var cite = new CiteBox(permalinks, messages, files, clock);
        downloads = new Downloads(archive, catalog, answers, new Spreadsheet(permalinks), cite, clock);
        unapi = new UnapiHandler(archive);
        print = new PrintPage(archive, catalog, permalinks, messages, frames, words, dates, understanding, clock);
        cpt = new CptRoutes(ledgers, totals, figures, frames, messages, values, dates, permalinks, templates);
        about = new AboutPage(archive, frames, messages, dates);
        entries = new EntryRoutes(
                archive,
                ledgers,
                catalog,
                permalinks,
                messages,
                values,
                dates,
                words,
                understanding,
                frames,
                cite,
                templates);
        var freezing = new Freezing(archive, catalog, understanding, clock);
        freezer = new FreezeHandler(archive, freezing, permalinks, messages, values, dates, words, frames, templates);
        feeds = new Feeds(archive, permalinks, messages, understanding);
        crawlers = new Crawlers(archive, permalinks, messages);
        errors = new ErrorPages(messages, frames, templates);
        unreadable = new UnreadableRequests(errors);
    }

    /**
     * The site, not yet started.
     *
     * @param totals who says how many visits and reports there are
     * @param clock says when a search was made, where that is printed, and on which day an entry was read that is cited
     */
    static Javalin create(
            Archive archive,
            Catalog catalog,
            List<Total> totals,
            Permalinks permalinks,
            Messages messages,
            Clock clock) {
        var site = new Site(archive, catalog, totals, permalinks, messages, clock);
        return Javalin.create(config -> {
            site.settings(config);
            site.routes(config.routes);
        });
    }

    private void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(LONGEST_HEADER);
            // A redirect repeats the question. Jetty leaves an answer whose head does not fit without an end.
            http.setResponseHeaderSize(LONGEST_HEADER);
            http.setSendServerVersion(false);
        });
        config.jetty.modifyServer(server -> server.setErrorHandler(unreadable));
    }

    private void routes(RoutesConfig routes) {
        routes.before(SecurityHeaders::add);
        get(routes, Permalinks.HOME, ctx -> templates.answer(ctx, "home", home.view()));
        get(routes, Permalinks.SEARCH, this::searchPage);
        get(routes, Permalinks.search(".json", ""), this::searchJson);
        get(routes, Permalinks.FACETS + "/{facet}", facets::list);
        get(routes, Permalinks.search(".csv", ""), downloads::csv);
        get(
                routes,
                Permalinks.PRINT,
                ctx -> templates.answer(ctx, "print", print.view(SearchState.parse(ctx.queryParamMap()))));
        feedRoutes(routes);
        get(routes, Permalinks.UNAPI, unapi::answer);
        get(routes, Permalinks.SUGGEST, this::suggestions);
        entryRoutes(routes);
        routes.post(Permalinks.FROZEN, freezer::freeze);
        get(routes, Permalinks.FROZEN + "/{hash}", freezer::show);
        get(routes, Permalinks.CPT, cpt::page);
        get(routes, Permalinks.CPT + ".csv", cpt::csv);
        get(routes, Permalinks.CPT + ".json", cpt::json);
        get(routes, Permalinks.SHELF, cpt::shelf);
        get(routes, Permalinks.ABOUT, ctx -> templates.answer(ctx, "about", about.view()));
        get(routes, Permalinks.LEDGER, this::ledger);
        get(routes, Permalinks.ROBOTS, ctx -> utf8(ctx, "text/plain", crawlers.robots()));
        get(routes, Permalinks.SITEMAP, ctx -> utf8(ctx, "application/xml", crawlers.sitemap()));
        get(routes, Permalinks.OPEN_SEARCH, ctx -> utf8(ctx, Crawlers.OPEN_SEARCH_TYPE, crawlers.openSearch()));
        get(routes, Permalinks.STATIC + "/{name}", files::serve);
        get(routes, Permalinks.HEALTH, Site::health);
        get(routes, Permalinks.READY, this::ready);
        routes.exception(NoSuchEntry.class, errors::noSuchEntry);
        routes.exception(HttpResponseException.class, errors::refused);
        routes.exception(SearchUnavailable.class, errors::searchUnavailable);
        routes.exception(Exception.class, errors::ours);
    }

    private void feedRoutes(RoutesConfig routes) {
        for (var format : FeedFormat.ALL) {
            get(
                    routes,
                    Permalinks.FEED + format.siteSuffix(),
                    ctx -> feed(ctx, format, Permalinks.FEED, feeds.newest()));
            get(
                    routes,
                    Permalinks.CORRECTIONS + format.siteSuffix(),
                    ctx -> feed(
                            ctx,
                            format,
                            Permalinks.CORRECTIONS,
                            entries.corrections().feed()));
            get(routes, Permalinks.search(format.searchSuffix(), ""), ctx -> searchFeed(ctx, format));
        }
    }

    private void entryRoutes(RoutesConfig routes) {
        for (var format : CitationFormat.ALL) {
            get(routes, "/e/{id}" + format.suffix(), ctx -> entries.citations().latest(ctx, format));
            get(routes, "/e/{id}/v/{number}" + format.suffix(), ctx -> entries.citations()
                    .frozen(ctx, format));
            if (format.holdsMany()) {
                get(routes, Permalinks.search(format.suffix(), ""), ctx -> downloads.citations(ctx, format));
            }
        }
        get(routes, "/e/{id}", entries.entries()::latest);
        get(routes, "/e/{id}/v/{number}", entries.entries()::frozen);
        get(routes, "/e/{id}/diff/{range}", entries.diffs()::answer);
        get(routes, Permalinks.CORRECTIONS, entries.corrections()::answer);
        get(routes, Permalinks.original("{hash}"), entries.originals()::serve);
    }

    /** RFC 9110, section 9.3.2: HEAD is answered as GET is, without the content. */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private void searchPage(Context ctx) {
        var state = SearchState.parse(ctx.queryParamMap());
        var result = catalog.search(state);
        if (result.isBeyondTheLast()) {
            ctx.redirect(SearchPage.address(state.withPage(result.pages())));
            return;
        }
        templates.answer(ctx, "search", search.view(result));
    }

    private void searchJson(Context ctx) {
        if (Downloads.isForAll(ctx)) {
            downloads.json(ctx);
            return;
        }
        var result = catalog.search(SearchState.parse(ctx.queryParamMap()));
        ctx.contentType("application/json").result(ErrorPages.json(answers.answer(result)));
    }

    private void suggestions(Context ctx) {
        var typed = SearchState.parse(ctx.queryParamMap()).q();
        utf8(ctx, SuggestAnswer.MEDIA_TYPE, ErrorPages.json(suggest.answer(typed)));
    }

    /** Of a type that names no encoding Javalin would guess one. */
    private static void utf8(Context ctx, String type, String text) {
        ctx.contentType(type).result(text.getBytes(StandardCharsets.UTF_8));
    }

    private void feed(Context ctx, FeedFormat format, String path, Feed feed) {
        var self = permalinks.absolute(path + format.siteSuffix());
        ctx.contentType(format.mediaType() + "; charset=utf-8").result(format.write(feed, self));
    }

    private void searchFeed(Context ctx, FeedFormat format) {
        var state = SearchState.parse(ctx.queryParamMap());
        var ordered = (state.sort() == null ? state.withSort(Sort.ADDED) : state).withPage(1);
        var result = catalog.cards(ordered, Feeds.LENGTH);
        var self = permalinks.absolute(
                Permalinks.search(format.searchSuffix(), state.withPage(1).toQueryString()));
        ctx.contentType(format.mediaType() + "; charset=utf-8").result(format.write(feeds.of(result), self));
    }

    private void ledger(Context ctx) throws IOException {
        ctx.contentType("application/x-ndjson");
        archive.writeLedger(ctx.outputStream());
    }

    private record Health(String status) {}

    private static void health(Context ctx) {
        ctx.contentType("application/json").result(ErrorPages.json(new Health("alive")));
    }

    private boolean readsLedger() {
        try {
            return archive.head().seq() >= 0;
        } catch (ArchiveUnavailable e) {
            LOG.warn("The ledger cannot be read: {}", e.getMessage());
            return false;
        }
    }

    private record Readiness(boolean ledger, boolean elasticsearch) {}

    private void ready(Context ctx) {
        boolean ledger = readsLedger();
        boolean elasticsearch = catalog.answers();
        ctx.status(ledger && elasticsearch ? 200 : 503)
                .contentType("application/json")
                .result(ErrorPages.json(new Readiness(ledger, elasticsearch)));
    }
}
