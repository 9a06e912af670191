package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.cite.CitationStyle;
import org.vigil.entry.EntryId;
import org.vigil.link.Permalinks;

/**
 * What stands where an entry was: the way to the one it was merged into; or that it was withdrawn, when, why, and what its
 * last state was.
 */
final class TombstonePage {
    private final Archive archive;
    private final Permalinks permalinks;
    private final Messages messages;
    private final Titles titles;
    private final DateWords dates;
    private final Words words;
    private final Frames frames;
    private final CiteBox cite;
    private final Templates templates;

    TombstonePage(
            Archive archive,
            Permalinks permalinks,
            Messages messages,
            DateWords dates,
            Words words,
            Frames frames,
            CiteBox cite,
            Templates templates) {
        this.archive = archive;
        this.permalinks = permalinks;
        this.messages = messages;
        this.titles = new Titles(messages);
        this.dates = dates;
        this.words = words;
        this.frames = frames;
        this.cite = cite;
        this.templates = templates;
    }

    /** @param suffix of the form that was asked for, such as {@code .json}; empty for the page */
    void answer(Context ctx, Standing standing, String suffix) {
        if (standing.isMerged()) {
            // A passage of the one is no passage of the other. Without a fragment of its own, the address would get
            // that of the link which was followed (RFC 9110, section 10.2.2).
            var query = ctx.queryParam(CiteBox.PARAMETER) == null ? ctx.queryString() : null;
            ctx.redirect(
                    Permalinks.entry(standing.end().id())
                            + suffix
                            + (query == null ? "" : "?" + query)
                            + (suffix.isEmpty() ? Permalinks.TOP : ""),
                    HttpStatus.MOVED_PERMANENTLY);
        } else if (suffix.isEmpty()) {
            templates.answer(ctx.status(HttpStatus.GONE), "message", view(standing.latest()));
        } else {
            ctx.status(HttpStatus.GONE)
                    .contentType(Problem.MEDIA_TYPE)
                    .result(ErrorPages.json(problem(standing.latest())).getBytes(StandardCharsets.UTF_8));
        }
    }

    private MessageView view(Revision tombstone) {
        var row = tombstone.row();
        var links = new ArrayList<Link>();
        var replacement = replacement(tombstone);
        if (replacement != null) {
            links.add(new Link(
                    messages.text("gone.instead", titles.text(replacement.entry())),
                    Permalinks.entry(replacement.id())));
        }
        links.add(new Link(messages.text("corrections.title"), Permalinks.CORRECTIONS));
        links.add(new Link(messages.text("error.home"), Permalinks.HOME));
        var heading = messages.text("gone");
        return new MessageView(
                frames.frame(heading, null, ""),
                410,
                heading,
                List.of(
                        messages.text("gone.when", dates.day(row.addedAt())),
                        why(tombstone),
                        messages.text("gone.citation", citation(tombstone)),
                        messages.text("gone.proof", row.seq(), row.contentHash())),
                words.line(tombstone.entry()),
                List.copyOf(links));
    }

    private String why(Revision tombstone) {
        var reason = tombstone.row().reason();
        return reason == null ? messages.text("gone.why.none") : messages.text("gone.why", reason);
    }

    /** As whoever cites the entry has it: of the last revision that could be read. */
    private String citation(Revision tombstone) {
        var last = archive.find(tombstone.id(), tombstone.number() - 1).orElse(tombstone);
        var day = LocalDate.ofInstant(tombstone.row().addedAt(), ZoneOffset.UTC);
        return CitationStyle.CHICAGO.cite(cite.cited(last, null, day)).get(0).text();
    }

    /** What to see instead as it stands now; absent where that is gone as well. */
    private @Nullable Revision replacement(Revision tombstone) {
        EntryId id = tombstone.row().replacedBy();
        if (id == null) {
            return null;
        }
        var end = Standing.of(archive, archive.expect(id)).end();
        return end.isLive() ? end : null;
    }

    private TombstoneProblem problem(Revision tombstone) {
        var row = tombstone.row();
        var replacement = replacement(tombstone);
        return new TombstoneProblem(
                "about:blank",
                HttpStatus.GONE.getMessage(),
                HttpStatus.GONE.getCode(),
                messages.text("gone.when", dates.day(row.addedAt())) + " " + why(tombstone),
                row.addedAt().toString(),
                row.reason(),
                citation(tombstone),
                replacement == null ? null : permalinks.absolute(Permalinks.entry(replacement.id())),
                row.contentHash(),
                row.seq());
    }
}
