package org.vigil.entry;

/** What an entry is. The order is the order in which kinds are listed. */
public enum EntryKind implements Slugged {
    ARTICLE,
    VISIT,
    REPORT,
    STATEMENT,
    EVENT,
    CLAIM;

    /** Whether an entry of this kind has a time of its own; a claim has none. */
    public boolean isDated() {
        return this != CLAIM;
    }

    /** The facet whose value says most about an entry of this kind, after the kind itself. */
    public Facet qualifier() {
        return this == VISIT ? Facet.VISIT_KIND : Facet.STATUS;
    }
}
