package org.vigil.command;

import org.jspecify.annotations.Nullable;

/** Something outside Vigil that a command needs cannot be had: a port, a folder. */
final class OutOfReach extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfReach(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
