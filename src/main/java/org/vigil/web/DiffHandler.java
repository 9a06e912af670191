package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.vigil.archive.Archive;
import org.vigil.archive.LedgerRow;
import org.vigil.archive.Revision;
import org.vigil.entry.EntryId;
import org.vigil.link.Permalinks;

/** Answers {@code /e/{id}/diff/{m}..{n}}, from the ledger. */
final class DiffHandler {
    private static final Pattern RANGE = Pattern.compile("([1-9]\\d{0,8})\\.\\.([1-9]\\d{0,8})");

    private final Archive archive;
    private final DiffPage pages;
    private final TombstonePage tombstones;
    private final Messages messages;
    private final Titles titles;
    private final Frames frames;
    private final Templates templates;

    DiffHandler(
            Archive archive,
            DiffPage pages,
            TombstonePage tombstones,
            Messages messages,
            Frames frames,
            Templates templates) {
        this.archive = archive;
        this.pages = pages;
        this.tombstones = tombstones;
        this.messages = messages;
        this.titles = new Titles(messages);
        this.frames = frames;
        this.templates = templates;
    }

    void answer(Context ctx) {
        var id = EntryId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        var standing = Standing.of(archive, archive.expect(id));
        if (!standing.hasReadableRevisions()) {
            tombstones.answer(ctx, standing, "");
            return;
        }
        var rows = archive.rowsOf(id);
        var range = RANGE.matcher(ctx.pathParam("range"));
        int from = range.matches() ? Integer.parseInt(range.group(1)) : 0;
        int to = range.matches() ? Integer.parseInt(range.group(2)) : 0;
        if (from == to || Math.max(from, to) > rows.size()) {
            nothing(ctx, standing.latest(), rows);
        } else if (from > to) {
            ctx.redirect(Languages.keep(ctx, Permalinks.diff(id, to, from)), HttpStatus.MOVED_PERMANENTLY);
        } else {
            templates.answer(ctx, "diff", pages.view(revision(id, from), revision(id, to), standing.rights(), rows));
        }
    }

    private Revision revision(EntryId id, int number) {
        return archive.find(id, number).orElseThrow(NotFoundResponse::new);
    }

    /** Says which revisions there are. */
    private void nothing(Context ctx, Revision latest, List<LedgerRow> rows) {
        var heading = messages.text("diff.nothing");
        var view = new MessageView(
                frames.frame(heading, null, ""),
                HttpStatus.NOT_FOUND.getCode(),
                heading,
                List.of(messages.text("diff.nothing.advice", rows.size())),
                null,
                List.of(new Link(
                        titles.text(latest.entry()),
                        Permalinks.history(latest.id()),
                        titles.of(latest.entry()).language().tag())));
        templates.answer(ctx.status(HttpStatus.NOT_FOUND), "message", view);
    }
}
