package org.vigil.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.EngineNode;
import org.vigil.RunsBeside;

/** Starts, deaths and ends of nodes of its own; one folder for all, so that the zip is unpacked once. */
@RunsBeside
class EmbeddedNodeTest {
    private static final Path HOME = Path.of("target/test-lifecycle");
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final NodeSettings settings = NodeSettings.in(HOME);
    private Path runsIn = HOME.toAbsolutePath();

    @AfterEach
    void leavesNoProcess() {
        await(() -> processes().isEmpty());
    }

    @Test
    void answersAgainAtTheSameAddressAfterItsServerWasKilled() throws IOException {
        try (var node = EmbeddedNode.start(settings)) {
            runsIn = node.home();
            ProcessHandle server = noted("server.pid");
            server.destroyForcibly();
            await(() -> !server.isAlive());
            await(() -> answers(node.address()));
            assertThat(noted("server.pid").pid()).isNotEqualTo(server.pid());

            assertThatThrownBy(() -> EmbeddedNode.start(settings))
                    .isInstanceOf(NodeUnavailable.class)
                    .hasMessageContaining(
                            "Another Vigil (process " + ProcessHandle.current().pid() + ") is using");
            assertThat(answers(node.address())).isTrue();
        }
        assertThat(processes()).isEmpty();
    }

    @Test
    void endsWithAVigilThatWasKilled() throws IOException {
        Process vigil = startVigil();
        waitForNode(vigil);
        assertThat(processes()).hasSizeGreaterThanOrEqualTo(2);
        vigil.destroyForcibly();
        await(() -> processes().isEmpty());
    }

    @Test
    void endsANodeThatWasLeftBehindAndKeepsItsIndices() throws IOException {
        Process vigil = startVigil();
        URI address = waitForNode(vigil);
        String index = "/kept-" + vigil.pid();
        EngineNode.send(address, "PUT", index, "{\"settings\": {\"number_of_replicas\": 0}}");
        List<ProcessHandle> left = leaveBehind(vigil);
        assertThat(left).allMatch(ProcessHandle::isAlive);

        try (var node = EmbeddedNode.start(settings)) {
            assertThat(left).noneMatch(process -> processes().contains(process));
            assertThat(EngineNode.get(node.address(), index).has(index.substring(1)))
                    .isTrue();
        }
    }

    @Test
    void saysHowToGetTheZipWhenItIsMissing(@TempDir Path folder) {
        var without = settings.withZip(folder.resolve("elasticsearch.zip"));
        assertThatThrownBy(() -> EmbeddedNode.start(without))
                .isInstanceOf(NodeUnavailable.class)
                .hasMessage(
                        "There is no Elasticsearch at " + folder.resolve("elasticsearch.zip")
                                + ". Build Vigil with ./mvnw package, which puts it there, or give --elasticsearch URL to use a cluster.");
    }

    @Test
    void saysThatItsPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedNode.start(settings.withPort(taken.getLocalPort())))
                    .isInstanceOf(NodeUnavailable.class)
                    .hasMessageStartingWith(
                            "Port " + taken.getLocalPort() + ", wanted for Elasticsearch, cannot be used");
        }
    }

    @Test
    void letsGoOfItsFolderWhenItIsClosedWhileItStarts() throws IOException {
        for (int i = 0; i < 3; i++) {
            var node = EmbeddedNode.unstarted(settings);
            node.startInBackground();
            node.close();
            assertThat(node.isAnswering()).isFalse();
        }
        saysThatItsPortIsTaken();
    }

    @Test
    void leavesNothingOfAZipThatCannotBeUnpacked(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("elasticsearch.zip"), "not a zip");
        Path home = Path.of("target/test-broken");
        var settings = NodeSettings.in(home).withZip(broken);
        assertThatThrownBy(() -> EmbeddedNode.start(settings))
                .isInstanceOf(NodeUnavailable.class)
                .hasMessageContaining("could not be set up in " + home.toAbsolutePath());
        assertThat(home).isDirectoryNotContaining("glob:**/{unpacking,elasticsearch-*}");
    }

    private Process startVigil() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingNode.class.getName(),
                        HOME.toString(),
                        settings.zip().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Reads what {@link HoldingNode} prints when its node answers. */
    private URI waitForNode(Process vigil) {
        String[] words = vigil.inputReader()
                .lines()
                .filter(line -> line.startsWith("holding "))
                .findFirst()
                .orElseThrow()
                .split(" ");
        runsIn = Path.of(words[2]);
        return URI.create(words[1]);
    }

    /** Kills Vigil and the shells that would end its node with it; returns the node's two processes. */
    private List<ProcessHandle> leaveBehind(Process vigil) {
        List<ProcessHandle> all = processes();
        List<ProcessHandle> shells = all.stream()
                .filter(process -> process.info().commandLine().orElse("").contains("node.sh"))
                .toList();
        shells.forEach(ProcessHandle::destroyForcibly);
        vigil.destroyForcibly();
        return all.stream().filter(process -> !shells.contains(process)).toList();
    }

    private ProcessHandle noted(String file) throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readString(runsIn.resolve("run").resolve(file)).strip()))
                .orElseThrow();
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(runsIn + "/elasticsearch-"))
                .toList();
    }

    private static boolean answers(URI address) {
        try {
            return EngineNode.get(address, "/_cluster/health").has("status");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LIMIT);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Pause.briefly();
        }
    }
}
