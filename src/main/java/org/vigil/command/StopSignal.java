package org.vigil.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a command end in its own order when the process is asked to stop, and holds the process until it has. */
final class StopSignal implements AutoCloseable {
    /** Longer than the node is given to stop. */
    private static final int PATIENCE_SECONDS = 40;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    StopSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::askAndHold, "stop-signal"));
    }

    private void askAndHold() {
        asked.countDown();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("vigil: not everything could be ended in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void await() throws InterruptedException {
        asked.await();
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
