package org.vigil.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Everything a node needs on disk before it can be started: program, settings, plug-in, and folders of its own. */
record NodeInstallation(NodeHome home, NodeAccount account, Path program) implements AutoCloseable {

    /** Puts all in place, ends a node left behind by an earlier Vigil, and holds the folder until closed. */
    static NodeInstallation prepare(NodeSettings settings) {
        Distribution.requireZip(settings.zip());
        try {
            NodeAccount account = NodeAccount.choose();
            requireJava(account);
            NodeHome home = NodeHome.open(settings.home(), account);
            try {
                return prepare(settings, home, account);
            } catch (IOException | RuntimeException e) {
                home.close();
                throw e;
            }
        } catch (IOException e) {
            throw unprepared(settings.home(), e);
        }
    }

    private static NodeInstallation prepare(NodeSettings settings, NodeHome home, NodeAccount account)
            throws IOException {
        LeftBehind.end(home);
        int port = Loopback.port(settings.port());
        Path program = Distribution.unpack(settings.zip(), home.root());
        AnalysisPlugin.install(program.resolve("plugins"));
        configure(home, port, settings.heap());
        account.own(home.root());
        return new NodeInstallation(home, account, program);
    }

    private static void requireJava(NodeAccount account) throws IOException {
        Path java = java();
        if (!account.canRun(java)) {
            throw new NodeUnavailable(
                    "Elasticsearch does not run as root, and the user it would run as cannot reach the Java at " + java
                            + ". Use a Java outside closed folders, or start Vigil as an ordinary user.");
        }
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static NodeUnavailable unprepared(Path folder, IOException e) {
        return new NodeUnavailable(
                "Elasticsearch could not be set up in " + folder.toAbsolutePath() + ": " + reason(e)
                        + ". It needs a folder that Vigil may write, with 500 MB free; --data chooses another.",
                e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission to write " + e.getMessage();
        }
        if (e instanceof FileSystemException file) {
            return file.getReason() == null ? file.getFile() + " is in the way" : file.getReason();
        }
        return String.valueOf(e.getMessage());
    }

    private static void configure(NodeHome home, int port, String heap) throws IOException {
        Path config = home.config();
        Files.writeString(config.resolve("elasticsearch.yml"), settings(home, port));
        Files.writeString(config.resolve("jvm.options"), javaOptions(home, heap));
        for (String resource : new String[] {"log4j2.properties", "node.sh"}) {
            try (InputStream in = NodeInstallation.class.getResourceAsStream(resource)) {
                Files.copy(in, config.resolve(resource), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String settings(NodeHome home, int port) {
        return """
                cluster.name: vigil
                node.name: vigil
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %d
                transport.port: 0
                path.data: %s
                path.logs: %s
                xpack.security.enabled: false
                cluster.routing.allocation.disk.threshold_enabled: false
                action.auto_create_index: false
                """
                .formatted(port, quoted(home.data()), quoted(home.logs()));
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    /**
     * The simple compiler halves the work of a start and costs a small archive's searches next to nothing; the simple
     * collector saves a third of the memory.
     */
    private static String javaOptions(NodeHome home, String heap) {
        return """
                -Xms%1$s
                -Xmx%1$s
                -XX:-AlwaysPreTouch
                -XX:+UseSerialGC
                -XX:TieredStopAtLevel=1
                -XX:+ExitOnOutOfMemoryError
                -XX:ErrorFile=%2$s/java-error.log
                -Djava.io.tmpdir=${ES_TMPDIR}
                """
                .formatted(heap, home.logs());
    }

    @Override
    public void close() {
        home.close();
    }
}
