package org.vigil.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.archive.Archive;
import org.vigil.cite.CitationFormat;
import org.vigil.search.AllHits;
import org.vigil.search.Catalog;
import org.vigil.search.SearchState;
import org.vigil.search.SearchUnavailable;

/**
 * All results of a question, to be taken along. They are written while Elasticsearch is asked for more. The first are there
 * before the status is sent, so a question that cannot be answered says so; where a later one fails, the connection is broken
 * off, so that half an answer never looks like a whole one.
 */
final class Downloads {
    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final String ALL = "all";
    private static final ObjectMapper JSON = new ObjectMapper()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET, JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);

    private final Archive archive;
    private final Catalog catalog;
    private final SearchAnswer.Writer answers;
    private final Spreadsheet spreadsheet;
    private final CiteBox cite;
    private final Clock clock;

    Downloads(
            Archive archive,
            Catalog catalog,
            SearchAnswer.Writer answers,
            Spreadsheet spreadsheet,
            CiteBox cite,
            Clock clock) {
        this.archive = archive;
        this.cite = cite;
        this.catalog = catalog;
        this.answers = answers;
        this.spreadsheet = spreadsheet;
        this.clock = clock;
    }

    /** {@code page=all} instead of a number. */
    static boolean isForAll(Context ctx) {
        return ALL.equals(ctx.queryParam("page"));
    }

    void json(Context ctx) {
        answer(ctx, "application/json", (all, out) -> JSON.writeValue(out, answers.answer(all)));
    }

    /** All results as citations, one behind the other. */
    void citations(Context ctx, CitationFormat format) {
        name(ctx, format.suffix());
        answer(ctx, format.mediaType() + "; charset=utf-8", (all, out) -> {
            for (var hit : all) {
                var revision = archive.find(hit.id(), hit.card().revision());
                if (revision.isPresent()) {
                    out.write(format.write(cite.cited(revision.get(), null)).getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    private void name(Context ctx, String suffix) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ctx.header("Content-Disposition", "attachment; filename=\"vigil-" + day + suffix + "\"");
    }

    void csv(Context ctx) {
        name(ctx, ".csv");
        answer(ctx, Spreadsheet.MEDIA_TYPE, spreadsheet::write);
    }

    private interface Form {
        void write(AllHits all, OutputStream out) throws IOException;
    }

    private void answer(Context ctx, String mediaType, Form form) {
        try (var all = catalog.all(SearchState.parse(ctx.queryParamMap()))) {
            ctx.contentType(mediaType);
            if (!ctx.method().equals(HandlerType.HEAD)) {
                write(ctx, all, form);
            }
        }
    }

    private static void write(Context ctx, AllHits all, Form form) {
        try {
            form.write(all, ctx.outputStream());
        } catch (IOException | RuntimeException e) {
            tell(e);
            breakOff(ctx);
        }
    }

    /** A reader who leaves before the end is nothing to tell. */
    private static void tell(Exception e) {
        var cause = e instanceof JsonMappingException && e.getCause() instanceof Exception inner ? inner : e;
        if (cause instanceof SearchUnavailable) {
            LOG.warn("An answer was broken off: {}", cause.getMessage());
        } else if (cause instanceof RuntimeException) {
            LOG.error("An answer was broken off", cause);
        }
    }

    /** Without the last chunk (RFC 9112, section 8) every client sees that something is missing. */
    private static void breakOff(Context ctx) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .close();
    }
}
