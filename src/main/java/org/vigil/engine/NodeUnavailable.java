package org.vigil.engine;

/** The embedded Elasticsearch cannot run; the message says why and what to do, in words fit for a terminal. */
public final class NodeUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    NodeUnavailable(String message) {
        super(message);
    }

    NodeUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
