package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.link.Permalinks;

/** Answers for what the articles say, side by side. */
final class ClaimsHandler {
    private final Archive archive;
    private final UntilGrown<ClaimTable> tables;
    private final ClaimsPage page;
    private final ClaimForms forms;
    private final Templates templates;

    ClaimsHandler(
            Archive archive, UntilGrown<ClaimTable> tables, ClaimsPage page, ClaimForms forms, Templates templates) {
        this.archive = archive;
        this.tables = tables;
        this.page = page;
        this.forms = forms;
        this.templates = templates;
    }

    static ClaimTable table(Archive archive) {
        return ClaimTable.of(
                archive.live(EntryKind.CLAIM).stream().map(Revision::entry).toList(),
                archive.live(EntryKind.ARTICLE).stream().map(Revision::entry).toList());
    }

    void list(Context ctx) {
        templates.answer(ctx, "claims", page.view(tables.current(), ClaimFilter.parse(ctx.queryParamMap())));
    }

    void json(Context ctx) {
        var answer = forms.json(tables.current(), ClaimFilter.parse(ctx.queryParamMap()));
        ctx.contentType("application/json").result(ErrorPages.json(answer));
    }

    void csv(Context ctx) {
        ctx.header("Content-Disposition", "attachment; filename=\"vigil-claims.csv\"");
        ctx.contentType(Spreadsheet.MEDIA_TYPE)
                .result(forms.csv(tables.current(), ClaimFilter.parse(ctx.queryParamMap()))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** A question is an entry, so its address is that of the entry; this one leads there for good. */
    void one(Context ctx) {
        var id = EntryId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        var claim = archive.find(id)
                .filter(revision -> revision.entry().kind() == EntryKind.CLAIM)
                .orElseThrow(NotFoundResponse::new);
        ctx.redirect(Languages.keep(ctx, Permalinks.entry(claim.id())), HttpStatus.MOVED_PERMANENTLY);
    }
}
