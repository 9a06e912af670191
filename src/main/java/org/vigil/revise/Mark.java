package org.vigil.revise;

import org.vigil.entry.Slugged;

/** How something stands between two states. */
public enum Mark implements Slugged {
    KEPT,
    REMOVED,
    ADDED
}
