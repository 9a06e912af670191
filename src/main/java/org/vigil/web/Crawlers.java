package org.vigil.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigil.archive.Archive;
import org.vigil.entry.EntryKind;
import org.vigil.link.Permalinks;

/** What programs that walk the site ask for. */
final class Crawlers {
    static final String OPEN_SEARCH_TYPE = "application/opensearchdescription+xml";

    private final Archive archive;
    private final Permalinks permalinks;
    private final Messages messages;

    Crawlers(Archive archive, Permalinks permalinks, Messages messages) {
        this.archive = archive;
        this.permalinks = permalinks;
        this.messages = messages;
    }

    /** RFC 9309. Result pages are endless and hold nothing that entries do not. */
    String robots() {
        return "User-agent: *\n"
                + Stream.of("?", "/", ".")
                        .map(more -> "Disallow: " + Permalinks.SEARCH + more + "\n")
                        .collect(Collectors.joining())
                + "Disallow: " + Permalinks.FROZEN + "/\n\nSitemap: "
                + permalinks.absolute(Permalinks.SITEMAP) + "\n";
    }

    /** The sitemap protocol 0.9 (sitemaps.org). */
    String sitemap() {
        var pages = Stream.of(
                Permalinks.HOME,
                Permalinks.CPT,
                Permalinks.SHELF,
                Permalinks.CLAIMS,
                Permalinks.TIMELINE,
                Permalinks.ABOUT);
        var entries = Arrays.stream(EntryKind.values())
                .flatMap(kind -> archive.live(kind).stream())
                .map(revision -> Permalinks.entry(revision.id()));
        return Stream.concat(pages, entries)
                .map(path -> "<url><loc>" + xml(permalinks.absolute(path)) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    /** OpenSearch 1.1, draft 6. */
    String openSearch() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>%s</ShortName>
                <Description>%s</Description>
                <InputEncoding>UTF-8</InputEncoding>
                <Url type="text/html" template="%s?q={searchTerms}"/>
                <Url type="application/rss+xml" template="%s?q={searchTerms}"/>
                <Url type="application/x-suggestions+json" template="%s?q={searchTerms}"/>
                <Url type="application/opensearchdescription+xml" rel="self" template="%s"/>
                </OpenSearchDescription>
                """
                .formatted(
                        xml(messages.text("site.name")),
                        xml(messages.text("feed.description")),
                        xml(permalinks.absolute(Permalinks.SEARCH)),
                        xml(permalinks.absolute(Permalinks.search(".rss", ""))),
                        xml(permalinks.absolute(Permalinks.SUGGEST)),
                        xml(permalinks.absolute(Permalinks.OPEN_SEARCH)));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
