package org.vigil.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Processes of a node that nobody watches any more. */
final class LeftBehind {
    private static final Logger log = LoggerFactory.getLogger(LeftBehind.class);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration LAST = Duration.ofSeconds(5);

    private LeftBehind() {}

    /** Ends what still runs of the node in this folder, by the numbers noted there; returns when it is gone. */
    static void end(NodeHome home) throws IOException {
        List<ProcessHandle> running = running(home);
        if (running.isEmpty()) {
            return;
        }
        log.info("Ending an Elasticsearch that was left running in {}.", home.root());
        running.forEach(ProcessHandle::destroy);
        if (!gone(home, running, GRACE)) {
            running.forEach(ProcessHandle::destroyForcibly);
            if (!gone(home, running, LAST)) {
                throw new NodeUnavailable("An Elasticsearch was left running in " + home.root() + " (process "
                        + running.get(0).pid() + ") and does not end. End it by hand, then start Vigil again.");
            }
        }
    }

    private static List<ProcessHandle> running(NodeHome home) throws IOException {
        var running = new ArrayList<ProcessHandle>();
        for (String name : new String[] {"launcher.pid", "server.pid"}) {
            Path file = home.run().resolve(name);
            if (Files.exists(file)) {
                number(Files.readString(file).strip())
                        .flatMap(ProcessHandle::of)
                        .filter(process -> belongs(process, home))
                        .ifPresent(running::add);
            }
        }
        return running;
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,10}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** A number may have passed to a stranger since; only a process that runs from this folder is ours. The dead have no command line. */
    private static boolean belongs(ProcessHandle process, NodeHome home) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(home.root() + "/elasticsearch-"))
                .isPresent();
    }

    private static boolean gone(NodeHome home, List<ProcessHandle> processes, Duration limit) {
        Instant end = Instant.now().plus(limit);
        while (processes.stream().anyMatch(process -> belongs(process, home))) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Pause.briefly();
        }
        return true;
    }
}
