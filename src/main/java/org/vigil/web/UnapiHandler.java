package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Change;
import org.vigil.archive.Revision;
import org.vigil.cite.CitationFormat;
import org.vigil.entry.EntryId;
import org.vigil.link.Permalinks;

/** How reference managers take along what a page lists: unAPI version 1, in which the identifier of an entry
 * is its id, and that of a revision {@code id/v/2}. */
final class UnapiHandler {
    static final String MEDIA_TYPE = "application/xml";
    private static final String FROZEN = "/v/";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Archive archive;

    UnapiHandler(Archive archive) {
        this.archive = archive;
    }

    /** What the head of a page with entries says. */
    static Frame.Alternate link() {
        return new Frame.Alternate("unapi-server", MEDIA_TYPE, "unAPI", Permalinks.UNAPI);
    }

    void answer(Context ctx) {
        var id = ctx.queryParam("id");
        var format = ctx.queryParam("format");
        if (id == null) {
            xml(ctx, null);
            return;
        }
        var cited = cited(id).orElseThrow(NotFoundResponse::new);
        if (format == null) {
            // "300 Multiple Choices", as the specification asks for.
            ctx.status(HttpStatus.MULTIPLE_CHOICES);
            xml(ctx, id);
            return;
        }
        var wanted = CitationFormat.ALL.stream()
                .filter(one -> name(one).equals(format))
                .findFirst()
                .orElseThrow(() -> new HttpResponseException(HttpStatus.NOT_ACCEPTABLE.getCode(), format));
        ctx.redirect(cited + wanted.suffix());
    }

    /** The identifier of a revision on its own page. */
    static String id(Revision revision) {
        return revision.id() + FROZEN + revision.number();
    }

    private Optional<Revision> readable(String id) {
        return EntryId.parse(id)
                .flatMap(archive::find)
                .filter(latest -> latest.row().change() != Change.WITHDRAWN);
    }

    /** The address of what has the identifier; that of a merged entry leads on to the other. */
    private Optional<String> cited(String id) {
        var at = id.indexOf(FROZEN);
        if (at < 0) {
            return readable(id).map(found -> Permalinks.entry(found.id()));
        }
        var number = id.substring(at + FROZEN.length());
        return readable(id.substring(0, at))
                .filter(latest -> number.matches("[1-9]\\d{0,8}"))
                .flatMap(latest -> archive.find(latest.id(), Integer.parseInt(number)))
                .map(found -> Permalinks.revision(found.id(), found.number()));
    }

    /** {@code ris}, {@code bib}: what reference managers know it by. */
    private static String name(CitationFormat format) {
        return switch (format.suffix()) {
            case ".bib" -> "bibtex";
            case ".csl.json" -> "csl-json";
            default -> format.suffix().substring(1);
        };
    }

    private static void xml(Context ctx, @Nullable String id) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument(UTF_8, "1.0");
            xml.writeStartElement("formats");
            if (id != null) {
                xml.writeAttribute("id", id);
            }
            for (var format : CitationFormat.ALL) {
                xml.writeEmptyElement("format");
                xml.writeAttribute("name", name(format));
                xml.writeAttribute("type", format.mediaType());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A string can be written to: " + e.getMessage(), e);
        }
        ctx.contentType(MEDIA_TYPE + "; charset=utf-8").result(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
