package org.vigil.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Elasticsearch that Vigil brings along, as a child process on 127.0.0.1. It is started again when it dies by
 * itself, at the same address, and ends with Vigil, however Vigil ends.
 */
public final class EmbeddedNode implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedNode.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** A node that lived this long did not die of its start. */
    private static final Duration HEALTHY = Duration.ofMinutes(2);

    private final NodeInstallation installation;
    private final Duration patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Thread keeper = new Thread(this::keep, "elasticsearch-keeper");
    private final Thread shutdownHook = new Thread(this::end, "elasticsearch-shutdown");
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable NodeProcess process;

    private EmbeddedNode(NodeInstallation installation, Duration patience) {
        this.installation = installation;
        this.patience = patience;
        keeper.setDaemon(true);
    }

    /** Starts a node and returns when it answers, some seconds later. */
    public static EmbeddedNode start(NodeSettings settings) {
        var node = new EmbeddedNode(NodeInstallation.prepare(settings), settings.patience());
        Runtime.getRuntime().addShutdownHook(node.shutdownHook);
        boolean started = false;
        try {
            node.launchAndWait();
            node.keeper.start();
            started = true;
            return node;
        } finally {
            if (!started) {
                node.close();
            }
        }
    }

    /** Where the node answers; the same for as long as this object lives. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + installation.port());
    }

    /** The folder in use, which is not always the one that was asked for. */
    Path home() {
        return installation.home().root();
    }

    private void launchAndWait() {
        Instant begin = Instant.now();
        NodeProcess launched = launch();
        while (!answers()) {
            if (closing.getCount() == 0) {
                return;
            }
            if (!launched.isAlive()) {
                throw new NodeUnavailable("Elasticsearch ended while it was starting (exit code " + launched.exitCode()
                        + "). Its last words, the rest is in "
                        + installation.home().logs() + ":\n"
                        + launched.lastWords());
            }
            if (begin.plus(patience).isBefore(Instant.now())) {
                launched.end();
                throw new NodeUnavailable("Elasticsearch did not answer within " + patience.toSeconds()
                        + " seconds. If the machine is merely slow, try again; its log is "
                        + installation.home().log() + ".");
            }
            Pause.briefly();
        }
        log.info(
                "Elasticsearch answers at {} after {} ms.",
                address(),
                Duration.between(begin, Instant.now()).toMillis());
    }

    /** Never starts a node after {@link #close()} has begun: that would have nobody left to end it. */
    private synchronized NodeProcess launch() {
        if (closing.getCount() == 0) {
            throw new NodeUnavailable("Vigil is stopping.");
        }
        try {
            process = NodeProcess.launch(installation);
            return process;
        } catch (IOException e) {
            throw new NodeUnavailable(
                    "Elasticsearch could not be started in "
                            + installation.home().root() + ": " + e.getMessage(),
                    e);
        }
    }

    /** Also yes if some index is damaged: then Vigil must be able to rebuild it. */
    private boolean answers() {
        var request = HttpRequest.newBuilder(address().resolve("/_cluster/health?wait_for_status=yellow&timeout=10s"))
                .timeout(Duration.ofSeconds(15))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status == 200 || status == 408;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NodeUnavailable("Vigil was interrupted while it waited for Elasticsearch.", e);
        }
    }

    private synchronized NodeProcess current() {
        if (process == null) {
            throw new IllegalStateException("There is no node before launch()");
        }
        return process;
    }

    private void keep() {
        Duration pause = FIRST_PAUSE;
        Instant begin = Instant.now();
        try {
            while (true) {
                int status = current().waitFor();
                boolean healthy = begin.plus(HEALTHY).isBefore(Instant.now());
                pause = healthy ? FIRST_PAUSE : pause;
                if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                log.warn("Elasticsearch has ended by itself (exit code {}); starting it again.", status);
                begin = Instant.now();
                startAgain();
                pause = longer(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() {
        current().end();
        try {
            launchAndWait();
        } catch (NodeUnavailable e) {
            if (closing.getCount() > 0) {
                log.error(e.getMessage());
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration longer = pause.multipliedBy(3);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    /** Ends the node and returns when it is gone. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
        } catch (IllegalStateException e) {
            // Vigil is stopping already: the hook runs, or has run, and finds nothing to do.
            log.trace("closed while stopping", e);
        }
    }

    private void end() {
        closing.countDown();
        NodeProcess last;
        synchronized (this) {
            last = process;
        }
        if (last != null) {
            last.end();
        }
        installation.close();
    }
}
