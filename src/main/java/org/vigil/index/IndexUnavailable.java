package org.vigil.index;

import org.jspecify.annotations.Nullable;

/** The index could not be read or written. The ledger has everything; the index follows when it can. */
public final class IndexUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    IndexUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
