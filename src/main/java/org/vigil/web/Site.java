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
import java.util.function.Function;
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
    private final StaticFiles files;
    private final UnapiHandler unapi;
    private final Editions editions;
    private final Permalinks permalinks;

    private Site(Edition.Ground ground) {
        archive = ground.archive();
        catalog = ground.catalog();
        permalinks = ground.permalinks();
        files = ground.files();
        unapi = new UnapiHandler(archive);
        editions = new Editions(ground);
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
            Languages languages,
            Clock clock) {
        var site = new Site(new Edition.Ground(
                archive,
                catalog,
                new VisitLedgers(archive),
                new UntilGrown<>(archive, () -> ClaimsHandler.table(archive)),
                new UntilGrown<>(archive, () -> TimelineHandler.timeline(archive)),
                new WhatChanged(archive),
                totals,
                permalinks,
                new StaticFiles(),
                new CitedStyles(),
                languages,
                clock));
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
        config.jetty.modifyServer(server -> server.setErrorHandler(new UnreadableRequests(editions)));
    }

    /** The pages and forms in the language of the request. */
    private Edition in(Context ctx) {
        return editions.of(ctx);
    }

    private void routes(RoutesConfig routes) {
        routes.before(SecurityHeaders::add);
        page(routes, Permalinks.HOME, "home", edition -> edition.home().view());
        get(routes, Permalinks.SEARCH, this::searchPage);
        get(routes, Permalinks.search(".json", ""), this::searchJson);
        get(routes, Permalinks.FACETS + "/{facet}", ctx -> in(ctx).facets().list(ctx));
        get(routes, Permalinks.search(".csv", ""), ctx -> in(ctx).downloads().csv(ctx));
        get(routes, Permalinks.PRINT, ctx -> {
            var view = in(ctx).print().view(SearchState.parse(ctx.queryParamMap()));
            in(ctx).templates().answer(ctx, "print", view);
        });
        feedRoutes(routes);
        get(routes, Permalinks.UNAPI, unapi::answer);
        get(routes, Permalinks.SUGGEST, this::suggestions);
        entryRoutes(routes);
        routes.post(Permalinks.FROZEN, ctx -> in(ctx).freezer().freeze(ctx));
        get(routes, Permalinks.FROZEN + "/{hash}", ctx -> in(ctx).freezer().show(ctx));
        knowledgeRoutes(routes);
        page(routes, Permalinks.ABOUT, "about", edition -> edition.about().view());
        get(routes, Permalinks.LEDGER, this::ledger);
        crawlerRoutes(routes);
        get(routes, Permalinks.STATIC + "/{name}", files::serve);
        get(routes, Permalinks.HEALTH, Site::health);
        get(routes, Permalinks.READY, this::ready);
        routes.exception(NoSuchEntry.class, (e, ctx) -> in(ctx).errors().noSuchEntry(e, ctx));
        routes.exception(
                HttpResponseException.class, (e, ctx) -> in(ctx).errors().refused(e, ctx));
        routes.exception(SearchUnavailable.class, (e, ctx) -> in(ctx).errors().searchUnavailable(e, ctx));
        routes.exception(Exception.class, (e, ctx) -> in(ctx).errors().ours(e, ctx));
    }

    /** What is worked out from all entries of a kind. */
    private void knowledgeRoutes(RoutesConfig routes) {
        get(routes, Permalinks.CPT, ctx -> in(ctx).cpt().page(ctx));
        get(routes, Permalinks.CPT + ".csv", ctx -> in(ctx).cpt().csv(ctx));
        get(routes, Permalinks.CPT + ".json", ctx -> in(ctx).cpt().json(ctx));
        get(routes, Permalinks.SHELF, ctx -> in(ctx).cpt().shelf(ctx));
        get(routes, Permalinks.CLAIMS, ctx -> in(ctx).claims().list(ctx));
        get(routes, Permalinks.CLAIMS + ".json", ctx -> in(ctx).claims().json(ctx));
        get(routes, Permalinks.CLAIMS + ".csv", ctx -> in(ctx).claims().csv(ctx));
        get(routes, Permalinks.CLAIMS + "/{id}", ctx -> in(ctx).claims().one(ctx));
        get(routes, Permalinks.TIMELINE, ctx -> in(ctx).timeline().page(ctx));
        get(routes, Permalinks.TIMELINE + ".json", ctx -> in(ctx).timeline().json(ctx));
    }

    private void crawlerRoutes(RoutesConfig routes) {
        get(
                routes,
                Permalinks.ROBOTS,
                ctx -> utf8(ctx, "text/plain", in(ctx).crawlers().robots()));
        get(
                routes,
                Permalinks.SITEMAP,
                ctx -> utf8(ctx, "application/xml", in(ctx).crawlers().sitemap()));
        get(
                routes,
                Permalinks.OPEN_SEARCH,
                ctx -> utf8(ctx, Crawlers.OPEN_SEARCH_TYPE, in(ctx).crawlers().openSearch()));
    }

    private void feedRoutes(RoutesConfig routes) {
        for (var format : FeedFormat.ALL) {
            var newest = Permalinks.FEED + format.siteSuffix();
            get(routes, newest, ctx -> feed(ctx, format, newest, in(ctx).feeds().newest()));
            var corrections = Permalinks.CORRECTIONS + format.siteSuffix();
            get(
                    routes,
                    corrections,
                    ctx -> feed(
                            ctx,
                            format,
                            corrections,
                            in(ctx).entries().corrections().feed()));
            get(routes, Permalinks.search(format.searchSuffix(), ""), ctx -> searchFeed(ctx, format));
        }
    }

    private void entryRoutes(RoutesConfig routes) {
        for (var format : CitationFormat.ALL) {
            get(routes, "/e/{id}" + format.suffix(), ctx -> in(ctx).entries()
                    .citations()
                    .latest(ctx, format));
            get(routes, "/e/{id}/v/{number}" + format.suffix(), ctx -> in(ctx).entries()
                    .citations()
                    .frozen(ctx, format));
            if (format.holdsMany()) {
                get(routes, Permalinks.search(format.suffix(), ""), ctx -> in(ctx).downloads()
                        .citations(ctx, format));
            }
        }
        get(routes, "/e/{id}", ctx -> in(ctx).entries().entries().latest(ctx));
        get(routes, "/e/{id}/v/{number}", ctx -> in(ctx).entries().entries().frozen(ctx));
        get(routes, "/e/{id}/diff/{range}", ctx -> in(ctx).entries().diffs().answer(ctx));
        get(routes, Permalinks.CORRECTIONS, ctx -> in(ctx).entries()
                .corrections()
                .answer(ctx));
        get(routes, Permalinks.original("{hash}"), ctx -> in(ctx).entries()
                .originals()
                .serve(ctx));
    }

    /** A page that nothing is asked of but its language. */
    private void page(RoutesConfig routes, String path, String template, Function<Edition, Object> view) {
        get(routes, path, ctx -> in(ctx).templates().answer(ctx, template, view.apply(in(ctx))));
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
            ctx.redirect(Languages.keep(ctx, SearchPage.address(state.withPage(result.pages()))));
            return;
        }
        in(ctx).templates().answer(ctx, "search", in(ctx).search().view(result));
    }

    private void searchJson(Context ctx) {
        if (Downloads.isForAll(ctx)) {
            in(ctx).downloads().json(ctx);
            return;
        }
        var result = catalog.search(SearchState.parse(ctx.queryParamMap()));
        ctx.contentType("application/json")
                .result(ErrorPages.json(in(ctx).answers().answer(result)));
    }

    private void suggestions(Context ctx) {
        var typed = SearchState.parse(ctx.queryParamMap()).q();
        utf8(ctx, SuggestAnswer.MEDIA_TYPE, ErrorPages.json(in(ctx).suggest().answer(typed)));
    }

    /** Of a type that names no encoding Javalin would guess one. */
    private static void utf8(Context ctx, String type, String text) {
        ctx.contentType(type).result(text.getBytes(StandardCharsets.UTF_8));
    }

    private void feed(Context ctx, FeedFormat format, String path, Feed feed) {
        var self = permalinks.absolute(Languages.keep(ctx, path));
        ctx.contentType(format.mediaType() + "; charset=utf-8").result(format.write(feed, self));
    }

    private void searchFeed(Context ctx, FeedFormat format) {
        var state = SearchState.parse(ctx.queryParamMap());
        var ordered = (state.sort() == null ? state.withSort(Sort.ADDED) : state).withPage(1);
        var result = catalog.cards(ordered, Feeds.LENGTH);
        var self = permalinks.absolute(Languages.keep(
                ctx, Permalinks.search(format.searchSuffix(), state.withPage(1).toQueryString())));
        ctx.contentType(format.mediaType() + "; charset=utf-8")
                .result(format.write(in(ctx).feeds().of(result), self));
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
