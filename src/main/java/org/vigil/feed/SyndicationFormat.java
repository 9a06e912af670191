package org.vigil.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.BiFunction;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The two XML formats, written by ROME. */
final class SyndicationFormat implements FeedFormat {
    static final FeedFormat RSS = new SyndicationFormat("RSS", "application/rss+xml", ".rss", SyndicationFormat::rss);
    static final FeedFormat ATOM =
            new SyndicationFormat("Atom", "application/atom+xml", ".atom", SyndicationFormat::atom);
    private static final Namespace ATOM_NAMESPACE = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private final String name;
    private final String mediaType;
    private final String suffix;
    private final BiFunction<Feed, String, WireFeed> form;

    private SyndicationFormat(String name, String mediaType, String suffix, BiFunction<Feed, String, WireFeed> form) {
        this.name = name;
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.form = form;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String siteSuffix() {
        return suffix;
    }

    @Override
    public String write(Feed feed, String self) {
        try {
            return new WireFeedOutput().outputString(form.apply(feed, self), true);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed is made to be valid: " + e.getMessage(), e);
        }
    }

    private static Channel rss(Feed feed, String self) {
        var channel = new Channel("rss_2.0");
        channel.setEncoding("UTF-8");
        channel.setTitle(xml(feed.title()));
        channel.setLink(feed.home());
        channel.setDescription(xml(feed.description()));
        channel.setLanguage(feed.language());
        channel.setLastBuildDate(updated(feed));
        channel.setItems(feed.items().stream().map(SyndicationFormat::rssItem).toList());
        // RSS Advisory Board, Best Practices Profile: a feed should say where it is.
        channel.setForeignMarkup(List.of(new Element("link", ATOM_NAMESPACE)
                .setAttribute("href", self)
                .setAttribute("rel", "self")
                .setAttribute("type", "application/rss+xml")));
        return channel;
    }

    private static Item rssItem(Feed.Item item) {
        var guid = new Guid();
        guid.setValue(item.permalink());
        guid.setPermaLink(true);
        var category = new Category();
        category.setValue(xml(item.kind()));
        var rss = new Item();
        rss.setTitle(xml(item.title()));
        rss.setLink(item.permalink());
        rss.setGuid(guid);
        rss.setPubDate(Date.from(item.added()));
        rss.setCategories(List.of(category));
        if (item.summary() != null) {
            var description = new Description();
            // RSS 2.0: a description is HTML, so plain words are escaped here, and once more as XML.
            description.setType("text/html");
            description.setValue(xml(item.summary())
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;"));
            rss.setDescription(description);
        }
        return rss;
    }

    private static com.rometools.rome.feed.atom.Feed atom(Feed feed, String self) {
        var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setEncoding("UTF-8");
        // RFC 4287, section 4.2.6: an id is permanent; the address of the feed is.
        atom.setId(self);
        atom.setTitle(xml(feed.title()));
        atom.setSubtitle(text(feed.description()));
        atom.setUpdated(updated(feed));
        atom.setAlternateLinks(List.of(link("alternate", "text/html", feed.home())));
        atom.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
        var author = new com.rometools.rome.feed.atom.Person();
        author.setName("Vigil");
        atom.setAuthors(List.of(author));
        atom.setEntries(feed.items().stream().map(SyndicationFormat::atomEntry).toList());
        return atom;
    }

    private static Entry atomEntry(Feed.Item item) {
        var entry = new Entry();
        entry.setId(item.permalink());
        entry.setTitle(xml(item.title()));
        entry.setPublished(Date.from(item.added()));
        entry.setUpdated(Date.from(item.added()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", item.permalink())));
        if (item.summary() != null) {
            entry.setSummary(text(item.summary()));
        }
        return entry;
    }

    private static Link link(String rel, String type, String address) {
        var link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static Content text(String value) {
        var content = new Content();
        content.setType("text");
        content.setValue(xml(value));
        return content;
    }

    private static Date updated(Feed feed) {
        return Date.from(feed.items().stream()
                .map(Feed.Item::added)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH));
    }

    /** XML 1.0, section 2.2: control characters other than tab and line ends can stand in no document. */
    private static String xml(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= 0x20 || c == '\t' || c == '\n')
                .filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
