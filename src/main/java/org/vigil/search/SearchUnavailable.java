package org.vigil.search;

/** Elasticsearch did not answer, or not with an answer. Entries, feeds and the ledger do without it. */
public final class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
