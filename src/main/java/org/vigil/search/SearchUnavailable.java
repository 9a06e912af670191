package org.vigil.search;

import org.jspecify.annotations.Nullable;

/** Elasticsearch did not answer, or not with an answer. Entries, feeds and the ledger do without it. */
public final class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    SearchUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
