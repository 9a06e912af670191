package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Original;
import org.vigil.entry.Rights;
import org.vigil.link.Permalinks;

/**
 * Answers with the bytes that entries were read from, to be kept and compared, where all those entries are open as they stand
 * now: one file can hold many entries, and the words of each of them.
 */
final class OriginalHandler {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Types that no browser runs, and the ending of a file of each. All others are given as bytes. */
    private static final Map<String, String> INERT = Map.of(
            "text/plain", ".txt",
            "application/json", ".json",
            "application/pdf", ".pdf",
            "image/png", ".png",
            "image/jpeg", ".jpg");

    /** The bytes under a hash never change. Only the reader's own cache may keep them: an entry can be closed one day. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final Archive archive;
    private final Messages messages;
    private final Frames frames;
    private final Templates templates;

    OriginalHandler(Archive archive, Messages messages, Frames frames, Templates templates) {
        this.archive = archive;
        this.messages = messages;
        this.frames = frames;
        this.templates = templates;
    }

    /** {@code /originals/{sha256}} */
    void serve(Context ctx) {
        var hash = ctx.pathParam("hash");
        var entries = HASH.matcher(hash).matches() ? archive.readFrom(hash) : List.<Revision>of();
        if (entries.isEmpty()) {
            throw new NotFoundResponse();
        }
        if (entries.stream().noneMatch(Revision::isLive)) {
            refuse(ctx, HttpStatus.GONE, "original.gone", hash, entries);
        } else if (!mayBeShown(entries)) {
            refuse(ctx, HttpStatus.FORBIDDEN, "original.closed", hash, entries);
        } else {
            answer(ctx, archive.original(hash).orElseThrow(NotFoundResponse::new));
        }
    }

    /** @param readFrom all entries that were read from the bytes, as they stand now */
    static boolean mayBeShown(List<Revision> readFrom) {
        return !readFrom.isEmpty()
                && readFrom.stream()
                        .allMatch(revision ->
                                revision.isLive() && revision.entry().rights() == Rights.OPEN);
    }

    private static void answer(Context ctx, Original original) {
        var tag = "\"" + original.hash() + "\"";
        ctx.header("ETag", tag).header("Cache-Control", FOR_EVER);
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        var type = original.mediaType().replaceFirst(" *;.*", "");
        var ending = INERT.get(type);
        ctx.header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + original.hash() + (ending == null ? "" : ending) + "\"")
                .contentType(ending == null ? "application/octet-stream" : original.mediaType())
                .result(original.bytes());
    }

    private void refuse(Context ctx, HttpStatus status, String key, String hash, List<Revision> entries) {
        var links = new ArrayList<Link>();
        entries.stream()
                .limit(1)
                .map(revision -> new Link(messages.text("original.entry"), Permalinks.entry(revision.id())))
                .forEach(links::add);
        links.add(new Link(messages.text("error.home"), Permalinks.HOME));
        var heading = messages.text(key);
        var sentences = List.of(messages.text(key + ".why"), messages.text("original.hash", hash));
        var view = new MessageView(
                frames.frame(heading, null, ""), status.getCode(), heading, sentences, null, List.copyOf(links));
        templates.answer(ctx.status(status), "message", view);
    }
}
