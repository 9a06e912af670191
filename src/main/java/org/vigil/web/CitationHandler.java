package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.cite.CitationFormat;
import org.vigil.entry.EntryId;
import org.vigil.entry.Passage;

/** Answers with citations to be taken along, from the ledger alone. */
final class CitationHandler {
    /** Names the passage that is cited. */
    static final String PASSAGE = "passage";

    private final Archive archive;
    private final CiteBox box;
    private final TombstonePage tombstones;

    CitationHandler(Archive archive, CiteBox box, TombstonePage tombstones) {
        this.archive = archive;
        this.box = box;
        this.tombstones = tombstones;
    }

    /** {@code /e/{id}.ris} and its like */
    void latest(Context ctx, CitationFormat format) {
        var latest = archive.find(id(ctx)).orElseThrow(NotFoundResponse::new);
        answer(ctx, format, latest, latest, false);
    }

    /** {@code /e/{id}/v/{n}.ris} and its like */
    void frozen(Context ctx, CitationFormat format) {
        var revision = archive.find(id(ctx), EntryHandler.number(ctx.pathParam("number")))
                .orElseThrow(NotFoundResponse::new);
        answer(ctx, format, revision, archive.expect(revision.id()), true);
    }

    private void answer(Context ctx, CitationFormat format, Revision revision, Revision latest, boolean frozen) {
        var standing = Standing.of(archive, latest);
        if (!standing.hasReadableRevisions() || (standing.isMerged() && !frozen && ctx.queryParam(PASSAGE) == null)) {
            tombstones.answer(ctx, standing, format.suffix());
            return;
        }
        var cited = box.cited(revision, passage(ctx, revision));
        Signposts.citation(ctx, cited);
        var shown = format.mediaType().startsWith("text/plain") ? "inline" : "attachment";
        ctx.header("Content-Disposition", shown + "; filename=\"" + cited.fileName() + format.suffix() + "\"");
        ctx.contentType(format.mediaType() + "; charset=utf-8")
                .result(format.write(cited).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Passage passage(Context ctx, Revision revision) {
        var anchor = ctx.queryParam(PASSAGE);
        return anchor == null ? null : revision.entry().passage(anchor).orElseThrow(NotFoundResponse::new);
    }

    private static EntryId id(Context ctx) {
        return EntryId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }
}
