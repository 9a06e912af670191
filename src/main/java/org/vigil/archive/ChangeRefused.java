package org.vigil.archive;

/** A change that the entry's state does not allow; the message says why, to whoever asked for it. */
public final class ChangeRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChangeRefused(String message) {
        super(message);
    }
}
