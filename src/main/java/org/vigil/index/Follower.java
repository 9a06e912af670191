package org.vigil.index;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.archive.ArchiveUnavailable;

/** Looks again and again whether the ledger has grown or Elasticsearch has come back, and lets the index catch up. */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    /** How often the index itself is looked at when the ledger has not grown: it may have been lost. */
    private static final int LOOKS_BETWEEN_CHECKS = 10;
    /** As long as Elasticsearch is waited for. */
    private static final int SECONDS_TO_END = 20;

    private final Indexer indexer;
    private final LongSupplier head;
    private final BooleanSupplier mayAsk;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "index-follower");
        thread.setDaemon(true);
        return thread;
    });
    private long reached = -1;
    private int looks;
    private boolean failing;
    private volatile boolean hasTried;

    /**
     * @param head seq of the newest revision of the ledger
     * @param mayAsk whether Elasticsearch is worth asking; while not, nothing is done and nothing said
     */
    public Follower(Indexer indexer, LongSupplier head, BooleanSupplier mayAsk) {
        this.indexer = indexer;
        this.head = head;
        this.mayAsk = mayAsk;
    }

    public void start(Duration pause) {
        var unused = timer.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Whether the index was brought to where the ledger is, or could not be. Before, it may be one of another Vigil or of
     * another ledger, which readers should not be shown.
     */
    public boolean hasTried() {
        return hasTried;
    }

    private void look() {
        if (!mayAsk.getAsBoolean()) {
            return;
        }
        try {
            follow();
        } catch (IndexUnavailable | ArchiveUnavailable e) {
            fail(() -> LOG.warn("The index cannot follow the ledger for now: {}", e.getMessage()));
        } catch (RuntimeException e) {
            // The timer would drop, without a word, a task that throws.
            fail(() -> LOG.error("A fault of ours keeps the index from following the ledger", e));
        }
        hasTried = true;
    }

    private void follow() {
        long newest = head.getAsLong();
        boolean due = failing || newest != reached || looks++ % LOOKS_BETWEEN_CHECKS == 0;
        if (!due) {
            return;
        }
        indexer.catchUp(seq -> {});
        if (reached < 0) {
            LOG.info("Search is ready, at revision {} of the ledger", newest);
        } else if (failing) {
            LOG.info("The index has caught up with the ledger again, at revision {}", newest);
        }
        reached = newest;
        failing = false;
    }

    /** Said once, and not of what {@link #close()} broke off. */
    private void fail(Runnable saying) {
        if (!failing && !timer.isShutdown()) {
            saying.run();
        }
        failing = true;
    }

    /** Breaks off what is being done, and returns when nobody asks the ledger or the index any more. */
    @Override
    public void close() {
        timer.shutdownNow();
        try {
            if (!timer.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("The index is still being written; what is missing follows with the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
