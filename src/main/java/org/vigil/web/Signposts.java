package org.vigil.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.vigil.cite.CitationFormat;
import org.vigil.cite.Cited;
import org.vigil.cite.LinkedDataFormat;

/** Links in the head of an answer (RFC 8288), by which programs find what a page is about: https://signposting.org/FAIR/ */
final class Signposts {
    private static final String LINK = "Link";

    private Signposts() {}

    /** On the page of an entry. */
    static void page(Context ctx, Cited cited) {
        var described = CitationFormat.ALL.stream()
                .filter(CitationFormat::isData)
                .map(format -> link(cited.permalink() + format.suffix(), "describedby", format.mediaType()));
        var others = Stream.of(
                link(cited.permalink(), "cite-as"),
                link(cited.permalink() + ".json", "item", "application/json"),
                link("https://schema.org/AboutPage", "type"),
                link(LinkedDataFormat.type(cited), "type"));
        ctx.header(LINK, String.join(", ", Stream.concat(others, described).toList()));
    }

    /** On a citation: what it describes. */
    static void citation(Context ctx, Cited cited) {
        ctx.header(LINK, link(cited.permalink(), "describes", "text/html"));
    }

    /** On the data of an entry: the page that it belongs to. */
    static void data(Context ctx, Cited cited) {
        ctx.header(
                LINK,
                String.join(
                        ", ",
                        List.of(
                                link(cited.permalink(), "collection", "text/html"),
                                link(cited.permalink(), "cite-as"))));
    }

    private static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + "\"";
    }

    private static String link(String address, String relation, String type) {
        return link(address, relation) + "; type=\"" + type + "\"";
    }
}
