package org.vigil.archive;

import org.vigil.entry.EntryId;

/** Nothing with this id was ever in the archive. */
public final class NoSuchEntry extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchEntry(EntryId id) {
        super("No entry '" + id + "' in the archive");
    }
}
