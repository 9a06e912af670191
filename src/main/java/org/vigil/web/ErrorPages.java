package org.vigil.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.archive.NoSuchEntry;
import org.vigil.link.Permalinks;
import org.vigil.search.SearchUnavailable;

/** What a reader or a program gets when something could not be answered: a page or problem details, by the address. */
final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    /** How soon it makes sense to ask again; the node is started anew within that time. */
    private static final int RETRY_SECONDS = 30;

    private static final Set<String> FOR_PROGRAMS =
            Set.of(".json", ".csv", ".ris", ".bib", ".txt", ".rss", ".atom", ".jsonfeed", ".ndjson", ".jsonld");
    /** Statuses that have words of their own; all others use those of 400 or 500. */
    private static final Set<Integer> WORDED = Set.of(400, 404, 405, 410, 500, 503);

    private final Messages messages;
    private final Frames frames;
    private final Templates templates;

    ErrorPages(Messages messages, Frames frames, Templates templates) {
        this.messages = messages;
        this.frames = frames;
        this.templates = templates;
    }

    void noSuchEntry(NoSuchEntry e, Context ctx) {
        answer(ctx, 404);
    }

    void refused(HttpResponseException e, Context ctx) {
        if (e.getStatus() == 405) {
            ctx.header("Allow", ctx.path().equals(Permalinks.FROZEN) ? "POST" : "GET, HEAD");
        }
        answer(ctx, e.getStatus());
    }

    void searchUnavailable(SearchUnavailable e, Context ctx) {
        LOG.warn("{}", e.getMessage());
        ctx.header("Retry-After", Integer.toString(RETRY_SECONDS));
        answer(ctx, 503);
    }

    void ours(Exception e, Context ctx) {
        LOG.error("A page could not be made", e);
        answer(ctx, 500);
    }

    void answer(Context ctx, int status) {
        ctx.status(status);
        if (isForProgram(ctx.path())) {
            ctx.contentType(Problem.MEDIA_TYPE).result(json(problem(status)).getBytes(StandardCharsets.UTF_8));
            return;
        }
        var links = new ArrayList<Link>();
        if (status == 503 && isSearch(ctx.path())) {
            links.add(new Link(messages.text("error.again"), again(ctx)));
        }
        var q = ctx.queryParam("q");
        templates.answer(ctx, "message", view(status, q == null ? "" : q, links));
    }

    /** A page for an address of which nothing could be read. */
    String page(int status) {
        return templates.render("message", view(status, "", List.of()));
    }

    private MessageView view(int status, String q, List<Link> own) {
        var links = new ArrayList<>(own);
        links.add(new Link(messages.text("error.home"), Permalinks.HOME));
        links.add(new Link(messages.text("error.cpt"), Permalinks.CPT));
        var heading = messages.text(key(status));
        return new MessageView(
                frames.frame(heading, null, "", q, List.of()),
                status,
                heading,
                List.of(messages.text(key(status) + ".advice")),
                null,
                links);
    }

    private Problem problem(int status) {
        var key = key(status);
        return Problem.of(HttpStatus.forStatus(status), messages.text(key) + ". " + messages.text(key + ".advice"));
    }

    private static String key(int status) {
        return "error." + (WORDED.contains(status) ? status : status < 500 ? 400 : 500);
    }

    private static String again(Context ctx) {
        var query = ctx.queryString();
        return ctx.path() + (query == null ? "" : "?" + query);
    }

    private static boolean isSearch(String path) {
        return path.equals(Permalinks.SEARCH) || path.startsWith(Permalinks.FACETS);
    }

    private static boolean isForProgram(String path) {
        return FOR_PROGRAMS.stream().anyMatch(path::endsWith);
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
