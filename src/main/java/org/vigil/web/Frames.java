package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.feed.FeedFormat;
import org.vigil.link.Permalinks;

/** What every page has round its content, made for one page. */
final class Frames {
    private final Messages messages;
    private final Permalinks permalinks;
    private final StaticFiles files;

    Frames(Messages messages, Permalinks permalinks, StaticFiles files) {
        this.messages = messages;
        this.permalinks = permalinks;
        this.files = files;
    }

    /** The address of the style sheet for pages that draw. */
    String figures() {
        return files.address("figures.css");
    }

    /** @param path of the page, where search engines may keep it */
    Frame frame(String title, @Nullable String path, String section) {
        return frame(title, path, section, "", List.of());
    }

    Frame frame(String title, @Nullable String path, String section, String q, List<Frame.Alternate> own) {
        var links = new ArrayList<Frame.Alternate>();
        for (var format : FeedFormat.ALL) {
            links.add(new Frame.Alternate(
                    "alternate",
                    format.mediaType(),
                    messages.text("feed.new", format.name()),
                    Permalinks.FEED + format.siteSuffix()));
        }
        links.add(new Frame.Alternate(
                "alternate",
                "application/atom+xml",
                messages.text("feed.corrections", "Atom"),
                Permalinks.CORRECTIONS + ".atom"));
        links.add(new Frame.Alternate(
                "search", "application/opensearchdescription+xml", messages.text("site.name"), Permalinks.OPEN_SEARCH));
        links.addAll(own);
        return new Frame(
                title,
                messages.text("feed.description"),
                messages.language(),
                path == null ? null : permalinks.absolute(path),
                section,
                q,
                links,
                Frame.Described.NOTHING,
                files.address("vigil.css"),
                null,
                files.address("suggest.js"),
                files.address("favicon.svg"));
    }
}
