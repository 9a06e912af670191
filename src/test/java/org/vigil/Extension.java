package org.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A copy of Vigil's sources with lines added, compiled and run as a process of its own. */
final class Extension implements AutoCloseable {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("src/main/resources"), Path.of("templates"), Path.of("static"));
    private static final Path SITE = Path.of("src/test/resources/extension/ExtendedSite.java");
    private static final String SITE_CLASS = "org.vigil.web.ExtendedSite";

    private final Path folder;
    private final Process process;
    private final URI address;

    private Extension(Path folder, Process process, URI address) {
        this.folder = folder;
        this.process = process;
        this.address = address;
    }

    /** A line and the place for it: before the only line of the file that begins so. */
    record Added(String file, String line, String before) {}

    /** @param folder an empty one, for the copy and what is made of it */
    static Extension start(Path folder, List<Added> lines, URI engine) throws IOException {
        for (var source : SOURCES) {
            copy(source, folder.resolve(source));
        }
        for (var added : lines) {
            add(folder.resolve(added.file()), added);
        }
        Path classes = compile(folder);
        copy(folder.resolve("src/main/resources"), classes);
        // What the build fetches is no source of ours.
        copy(location(App.class).resolve("cite"), classes.resolve("cite"));
        copy(folder.resolve("templates"), classes.resolve("templates"));
        copy(folder.resolve("static"), classes.resolve("static"));
        return run(folder, classes, engine);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void add(Path file, Added added) throws IOException {
        var lines = new ArrayList<String>(Files.readAllLines(file));
        var places = lines.stream()
                .filter(line -> line.strip().startsWith(added.before()))
                .toList();
        assertThat(places).as("%s: %s", file, added.before()).hasSize(1);
        lines.add(lines.indexOf(places.get(0)), added.line());
        Files.write(file, lines);
    }

    private static Path compile(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                var found = Files.walk(folder.resolve("src/main/java"))) {
            var sources = Stream.concat(found, Stream.of(SITE))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            var options = List.of("-proc:none", "-nowarn", "-parameters", "-cp", libraries(), "-d", classes.toString());
            var said = new StringWriter();
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
        return classes;
    }

    /** What the tests run with, but for Vigil and the tests themselves. */
    private static String libraries() {
        var own = Stream.of(App.class, Extension.class).map(Extension::location).toList();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !own.contains(Path.of(part).toAbsolutePath()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Extension run(Path folder, Path classes, URI engine) throws IOException {
        var log = folder.resolve("log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes + File.pathSeparator + libraries(),
                        SITE_CLASS,
                        engine.toString(),
                        folder.toString())
                .redirectError(log.toFile())
                .start();
        var port =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assertThat(port).as(Files.readString(log)).isNotNull();
        return new Extension(folder, process, URI.create("http://127.0.0.1:" + port));
    }

    URI address(String path) {
        return URI.create(address + path);
    }

    /** The lines that the project itself does not have, by file. */
    SortedMap<String, List<String>> differences() throws IOException {
        var differences = new TreeMap<String, List<String>>();
        for (var source : SOURCES) {
            try (var files = Files.walk(source)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    if (Files.mismatch(file, folder.resolve(file)) >= 0) {
                        var lines = new ArrayList<String>(Files.readAllLines(folder.resolve(file)));
                        Files.readAllLines(file).forEach(lines::remove);
                        differences.put(
                                file.toString(),
                                lines.stream().map(String::strip).toList());
                    }
                }
            }
        }
        return differences;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
