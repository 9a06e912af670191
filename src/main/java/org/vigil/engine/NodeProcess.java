package org.vigil.engine;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of the node: a shell that runs Elasticsearch and ends it as soon as Vigil lets go of the shell's input. */
final class NodeProcess {
    private static final Logger log = LoggerFactory.getLogger(NodeProcess.class);

    /** The rest of Vigil's environment could change the node: JAVA_TOOL_OPTIONS, ES_JAVA_OPTS, JAVA_HOME … */
    private static final Set<String> INHERITED = Set.of("PATH", "LANG", "LC_ALL", "TZ");

    /** Longer than the shell itself waits before it kills. */
    private static final int SECONDS_TO_END = 20;

    private static final int LAST_WORDS = 4;

    private final NodeHome home;
    private final Process process;

    private NodeProcess(NodeHome home, Process process) {
        this.home = home;
        this.process = process;
    }

    static NodeProcess launch(NodeInstallation installation) throws IOException {
        NodeHome home = installation.home();
        LeftBehind.end(home);
        keepLog(home);
        List<String> command = installation
                .account()
                .command(List.of(
                        "sh",
                        home.config().resolve("node.sh").toString(),
                        home.run().toString(),
                        installation.program().resolve("bin/elasticsearch").toString(),
                        "-p",
                        home.run().resolve("server.pid").toString()));
        var builder = new ProcessBuilder(command)
                .directory(home.logs().toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.console().toFile());
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment(home));
        return new NodeProcess(home, builder.start());
    }

    /** Sets the log of the life before aside, so that a failed start can be told by its own lines. */
    private static void keepLog(NodeHome home) throws IOException {
        if (Files.exists(home.log())) {
            Files.move(home.log(), home.log().resolveSibling("elasticsearch-before.log"), REPLACE_EXISTING);
        }
    }

    private static Map<String, String> environment(NodeHome home) {
        return Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", home.config().toString(),
                "ES_TMPDIR", home.temporary().toString(),
                "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Blocks until the node has ended, for whatever reason; returns its exit code. */
    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Ends the node and returns when it is gone; does nothing to one that is gone already. */
    void end() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            LeftBehind.end(home);
        } catch (IOException e) {
            log.warn("The Elasticsearch in {} may not have ended: {}", home.root(), e.getMessage());
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The last lines that the node printed or logged before it ended, without stack traces. */
    String lastWords() {
        var lines = new ArrayList<String>();
        for (Path file : List.of(home.log(), home.console())) {
            lines.addAll(meaningfulLines(file));
        }
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
    }

    private static List<String> meaningfulLines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
