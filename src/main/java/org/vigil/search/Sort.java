package org.vigil.search;

import org.vigil.entry.Slugged;

/** The orders in which hits can be listed, in the order in which they are offered. Each has the label {@code sort.<slug>}. */
public enum Sort implements Slugged {
    RELEVANCE,
    NEWEST,
    OLDEST,
    ADDED
}
