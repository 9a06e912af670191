package org.vigil.engine;

/** The wait between two looks at something that no one announces. */
final class Pause {
    private static final long MILLISECONDS = 50;

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NodeUnavailable("Vigil was interrupted while it waited for Elasticsearch.", e);
        }
    }
}
