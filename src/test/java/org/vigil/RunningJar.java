package org.vigil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Vigil as readers of the README start it: the jar, in a process of its own, with the heap it is promised to need. */
final class RunningJar implements AutoCloseable {
    private static final Path JAR = Path.of(System.getProperty("vigil.jar", "target/vigil.jar"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Path log;

    private RunningJar(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** What a command printed, and how it ended. */
    record Ended(int exitCode, String output) {}

    static RunningJar serve(Path data, Path corpus, String... more) {
        int port = freePort();
        var log = data.resolveSibling(data.getFileName() + "-" + port + ".log");
        var arguments = new ArrayList<>(List.of("serve", "--port", Integer.toString(port)));
        arguments.addAll(List.of("--data", data.toString(), "--corpus", corpus.toString()));
        arguments.addAll(List.of(more));
        return new RunningJar(start(log, arguments.toArray(String[]::new)), port, log);
    }

    static Ended run(Path folder, String... arguments) {
        try {
            var log = Files.createTempFile(folder, "vigil", ".log");
            var process = start(log, arguments);
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Still running: " + String.join(" ", arguments));
            }
            return new Ended(process.exitValue(), Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(Path log, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-Xmx256m", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Pages are answered, whether or not there is search. */
    RunningJar untilServing() {
        return until("/health");
    }

    /** Search is answered too. */
    RunningJar untilReady() {
        return until("/ready");
    }

    private RunningJar until(String path) {
        Eventually.until(Duration.ofSeconds(120), path + " answers\n" + log(), () -> {
            if (!process.isAlive()) {
                throw new AssertionError("Vigil ended:\n" + log());
            }
            return status(path) == 200;
        });
        return this;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0 where nothing answers. */
    int status(String path) {
        return get(path).map(HttpResponse::statusCode).orElse(0);
    }

    String body(String path) {
        return get(path).map(HttpResponse::body).orElseThrow();
    }

    JsonNode json(String path) {
        try {
            return JSON.readTree(body(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many entries a question finds. */
    long total(String query) {
        return json("/search.json?" + query).path("total").asLong();
    }

    private Optional<HttpResponse<String>> get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return Optional.of(HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The Java process of the node itself, a descendant of Vigil's. */
    ProcessHandle server() {
        return findServer().orElseThrow(() -> new AssertionError("No node:\n" + log()));
    }

    Optional<ProcessHandle> findServer() {
        return process.descendants()
                .filter(handle ->
                        handle.info().commandLine().orElse("").contains("org.elasticsearch.bootstrap.Elasticsearch"))
                .findFirst();
    }

    List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Vigil did not stop within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
