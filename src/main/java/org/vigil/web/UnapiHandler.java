package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.cite.CitationFormat;
import org.vigil.entry.EntryId;
import org.vigil.link.Permalinks;

/** How reference managers take along what a page lists: unAPI version 1, in which an entry's identifier is its id. */
final class UnapiHandler {
    static final String MEDIA_TYPE = "application/xml";
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
        var entry = EntryId.parse(id)
                .flatMap(archive::find)
                .filter(Revision::isLive)
                .orElseThrow(NotFoundResponse::new)
                .id();
        if (format == null) {
            // "300 Multiple Choices", as the specification asks for.
            ctx.status(HttpStatus.MULTIPLE_CHOICES);
            xml(ctx, entry);
            return;
        }
        var wanted = CitationFormat.ALL.stream()
                .filter(one -> name(one).equals(format))
                .findFirst()
                .orElseThrow(() -> new HttpResponseException(HttpStatus.NOT_ACCEPTABLE.getCode(), format));
        ctx.redirect(Permalinks.entry(entry) + wanted.suffix());
    }

    /** {@code ris}, {@code bib}: what reference managers know it by. */
    private static String name(CitationFormat format) {
        return switch (format.suffix()) {
            case ".bib" -> "bibtex";
            case ".csl.json" -> "csl-json";
            default -> format.suffix().substring(1);
        };
    }

    private static void xml(Context ctx, @Nullable EntryId id) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument(UTF_8, "1.0");
            xml.writeStartElement("formats");
            if (id != null) {
                xml.writeAttribute("id", id.value());
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
