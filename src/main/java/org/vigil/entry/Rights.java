package org.vigil.entry;

/** How much of the source's own words a reader may be shown. Words of the archive are always shown. */
public enum Rights implements Slugged {
    /** The source text is shown whole. */
    OPEN,
    /** The source text is searched, and shown only as the passages that match. */
    EXCERPTS,
    /** No source text is held; the entry links to the original. */
    LINK
}
