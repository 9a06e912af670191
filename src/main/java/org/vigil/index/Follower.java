package org.vigil.index;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.archive.ArchiveUnavailable;

/** Looks again and again whether the ledger has grown or Elasticsearch has come back, and lets the index catch up. */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    /** How often the index itself is looked at when the ledger has not grown: it may have been lost. */
    private static final int LOOKS_BETWEEN_CHECKS = 10;

    private final Indexer indexer;
    private final LongSupplier head;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "index-follower");
        thread.setDaemon(true);
        return thread;
    });
    private long reached = -1;
    private int looks;
    private boolean failing;

    /** @param head seq of the newest revision of the ledger */
    public Follower(Indexer indexer, LongSupplier head) {
        this.indexer = indexer;
        this.head = head;
    }

    public void start(Duration pause) {
        var unused = timer.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            long newest = head.getAsLong();
            boolean due = failing || newest != reached || looks++ % LOOKS_BETWEEN_CHECKS == 0;
            if (due) {
                indexer.catchUp(seq -> {});
                reached = newest;
                if (failing) {
                    LOG.info("The index has caught up with the ledger again, at revision {}", newest);
                }
                failing = false;
            }
        } catch (IndexUnavailable | ArchiveUnavailable e) {
            if (!failing) {
                LOG.warn("The index cannot follow the ledger for now: {}", e.getMessage());
            }
            failing = true;
        } catch (RuntimeException e) {
            // The timer would drop, without a word, a task that throws.
            if (!failing) {
                LOG.error("A fault of ours keeps the index from following the ledger", e);
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
