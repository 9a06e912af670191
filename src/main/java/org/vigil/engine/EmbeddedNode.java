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
 * itself, at the same address, and ends with Vigil, however Vigil ends. The address is known before the node is there:
 * who asks it meanwhile finds that nothing listens.
 */
public final class EmbeddedNode implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedNode.class);
    private static final String STOPPING = "Vigil is stopping.";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** A node that lived this long did not die of its start. */
    private static final Duration HEALTHY = Duration.ofMinutes(2);

    /** Longer than an end may take that has to kill. */
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    private final NodeSettings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Thread keeper = new Thread(this::keep, "elasticsearch-keeper");
    private final Thread shutdownHook = new Thread(this::end, "elasticsearch-shutdown");
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable NodeInstallation installation;
    private volatile boolean answering;
    private @Nullable NodeProcess process;
    /** What the log was told last, so that it is not told again; the keeper's own. */
    private String told = "";

    private EmbeddedNode(NodeSettings settings) {
        this.settings = settings;
        keeper.setDaemon(true);
    }

    /** A node that has its address, and nothing else yet. */
    public static EmbeddedNode unstarted(NodeSettings settings) {
        if (settings.port() != 0) {
            return new EmbeddedNode(settings);
        }
        try {
            return new EmbeddedNode(settings.withPort(Loopback.port(0)));
        } catch (IOException e) {
            throw new NodeUnavailable("There is no port for Elasticsearch on 127.0.0.1: " + e.getMessage(), e);
        }
    }

    /** Starts a node and returns when it answers, some seconds later. */
    public static EmbeddedNode start(NodeSettings settings) {
        var node = unstarted(settings);
        boolean started = false;
        try {
            node.installed();
            node.endWithVigil();
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

    /** Returns at once. Where the node cannot be started the log says why, and it is tried again until this is closed. */
    public void startInBackground() {
        endWithVigil();
        keeper.start();
    }

    private void endWithVigil() {
        try {
            Runtime.getRuntime().addShutdownHook(shutdownHook);
        } catch (IllegalStateException e) {
            throw new NodeUnavailable(STOPPING, e);
        }
    }

    /** Where the node answers; the same for as long as this object lives. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + settings.port());
    }

    /** Whether it has been started, has answered since, and was not seen to end. */
    public boolean isAnswering() {
        return answering;
    }

    /** The folder in use, which is not always the one that was asked for. */
    Path home() {
        return installed().home().root();
    }

    /** Put in place when first asked for, by the one thread that starts the node. */
    private NodeInstallation installed() {
        NodeInstallation known = installation;
        if (known == null) {
            known = NodeInstallation.prepare(settings);
            installation = known;
        }
        return known;
    }

    private void launchAndWait() {
        NodeHome home = installed().home();
        Instant begin = Instant.now();
        NodeProcess launched = launch();
        while (!answers()) {
            if (isClosing()) {
                return;
            }
            if (!launched.isAlive()) {
                throw new NodeUnavailable("Elasticsearch ended while it was starting (exit code " + launched.exitCode()
                        + "). Its last words, the rest is in " + home.logs() + ":\n" + launched.lastWords());
            }
            if (begin.plus(settings.patience()).isBefore(Instant.now())) {
                launched.end();
                throw new NodeUnavailable("Elasticsearch did not answer within "
                        + settings.patience().toSeconds()
                        + " seconds. If the machine is merely slow, try again; its log is " + home.log() + ".");
            }
            Pause.briefly();
        }
        answering = true;
        log.info(
                "Elasticsearch answers at {} after {} ms.",
                address(),
                Duration.between(begin, Instant.now()).toMillis());
    }

    /** Never starts a node after {@link #close()} has begun: that would have nobody left to end it. */
    private synchronized NodeProcess launch() {
        if (isClosing()) {
            throw new NodeUnavailable(STOPPING);
        }
        if (process != null) {
            process.end();
        }
        try {
            process = NodeProcess.launch(installed());
            return process;
        } catch (IOException e) {
            throw new NodeUnavailable("Elasticsearch could not be started in " + home() + ": " + e.getMessage(), e);
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
        try {
            while (true) {
                pause = livesLong() ? FIRST_PAUSE : pause;
                if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                pause = longer(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One life of the node; says whether it was so long that its end has nothing to do with its start. */
    private boolean livesLong() throws InterruptedException {
        try {
            if (!answering) {
                launchAndWait();
            }
            told = "";
            Instant begin = Instant.now();
            int status = current().waitFor();
            answering = false;
            if (!isClosing()) {
                log.warn("Elasticsearch has ended by itself (exit code {}); starting it again.", status);
            }
            return begin.plus(HEALTHY).isBefore(Instant.now());
        } catch (NodeUnavailable e) {
            tell(String.valueOf(e.getMessage()), null);
        } catch (RuntimeException e) {
            // A thread that ends of it would not try again.
            tell("A fault of ours keeps Elasticsearch from starting.", e);
        }
        return false;
    }

    /** Once, however often the same comes again; what the node said last, on further lines, differs each time. */
    private void tell(String trouble, @Nullable Exception fault) {
        String first = trouble.lines().findFirst().orElse("");
        if (!isClosing() && !first.equals(told)) {
            log.error(
                    "{}\nVigil does without search meanwhile, and tries again by itself, after pauses of up to a minute.",
                    trouble,
                    fault);
            told = first;
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
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
        // It may be unpacking, or waiting for the node's first answer.
        keeper.interrupt();
        NodeProcess last;
        synchronized (this) {
            last = process;
        }
        if (last != null) {
            last.end();
        }
        try {
            keeper.join(LONGEST_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        NodeInstallation held = installation;
        if (held != null) {
            held.close();
        }
    }
}
