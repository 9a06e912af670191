package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.EntryId;
import org.vigil.entry.Rights;
import org.vigil.search.Catalog;
import org.vigil.search.EntryContext;
import org.vigil.search.SearchState;
import org.vigil.search.SearchUnavailable;

/** Answers permalinks, from the ledger: Elasticsearch only helps to mark words. */
final class EntryHandler {
    private static final Logger LOG = LoggerFactory.getLogger(EntryHandler.class);
    private static final String JSON = ".json";

    private final Archive archive;
    private final Catalog catalog;
    private final EntryPage pages;
    private final TombstonePage tombstones;
    private final CiteBox cite;
    private final Templates templates;

    EntryHandler(
            Archive archive,
            Catalog catalog,
            EntryPage pages,
            TombstonePage tombstones,
            CiteBox cite,
            Templates templates) {
        this.archive = archive;
        this.catalog = catalog;
        this.pages = pages;
        this.tombstones = tombstones;
        this.cite = cite;
        this.templates = templates;
    }

    /** {@code /e/{id}} and {@code /e/{id}.json} */
    void latest(Context ctx) {
        var name = ctx.pathParam("id");
        var latest = archive.find(id(name)).orElseThrow(NotFoundResponse::new);
        answer(ctx, latest, latest, name.endsWith(JSON), false);
    }

    /** {@code /e/{id}/v/{n}} and {@code /e/{id}/v/{n}.json} */
    void frozen(Context ctx) {
        var name = ctx.pathParam("number");
        var revision = archive.find(id(ctx.pathParam("id")), number(name)).orElseThrow(NotFoundResponse::new);
        answer(ctx, revision, archive.expect(revision.id()), name.endsWith(JSON), true);
    }

    private void answer(Context ctx, Revision revision, Revision latest, boolean json, boolean frozen) {
        var standing = Standing.of(archive, latest);
        if (!standing.hasReadableRevisions() || (standing.isMerged() && !frozen)) {
            tombstones.answer(ctx, standing, json ? JSON : "");
            return;
        }
        var rights = standing.rights();
        if (json) {
            Signposts.data(ctx, cite.cited(revision, null));
            ctx.contentType("application/json").result(ShownEntry.json(revision.entry(), rights));
        } else {
            page(ctx, revision, rights, frozen);
        }
    }

    private void page(Context ctx, Revision revision, Rights rights, boolean frozen) {
        var state = SearchState.parse(ctx.queryParamMap());
        var context = frozen ? null : context(revision, state);
        Signposts.page(ctx, cite.cited(revision, null));
        templates.answer(
                ctx, "entry", pages.view(revision, rights, frozen, state, ctx.queryParam(CiteBox.PARAMETER), context));
    }

    /** The page is whole without it, so it does not wait for Elasticsearch to come back. */
    private @Nullable EntryContext context(Revision revision, SearchState state) {
        try {
            return catalog.context(revision.id(), state);
        } catch (SearchUnavailable e) {
            LOG.warn("An entry is shown without its matches: {}", e.getMessage());
            return null;
        }
    }

    private static EntryId id(String name) {
        return EntryId.parse(withoutSuffix(name)).orElseThrow(NotFoundResponse::new);
    }

    /** @param name the last part of the address of a revision, with or without {@code .json} */
    static int number(String name) {
        var digits = withoutSuffix(name);
        if (!digits.matches("[1-9][0-9]{0,8}")) {
            throw new NotFoundResponse();
        }
        return Integer.parseInt(digits);
    }

    private static String withoutSuffix(String name) {
        return name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
    }
}
