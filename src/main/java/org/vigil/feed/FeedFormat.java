package org.vigil.feed;

import java.util.List;

/** A format in which a feed can be read. To add one, write it and name it in {@link #ALL}. */
public interface FeedFormat {
    /** In the order in which they are offered. */
    @SuppressWarnings("ClassInitializationDeadlock") // Asked for first by the one thread that puts the site together.
    List<FeedFormat> ALL = List.of(SyndicationFormat.RSS, SyndicationFormat.ATOM, new JsonFeedFormat());

    /** As readers know it: RSS, Atom, JSON Feed. */
    String name();

    String mediaType();

    /** Ends the address of the site's own feed, such as {@code .rss}. */
    String siteSuffix();

    /** Ends the address of the feed of a search; differs where {@code .json} is taken by the results themselves. */
    default String searchSuffix() {
        return siteSuffix();
    }

    /**
     * @param self absolute address that this very text has
     * @return the whole document, to be sent as UTF-8
     */
    String write(Feed feed, String self);
}
