package org.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Commands as readers of the documents type them. A program that is missing fails a test, so that none passes unseen. */
public final class Shell {
    /** What the commands need, and the Debian package that has it. */
    private static final Map<String, String> PROGRAMS =
            Map.of("sqlite3", "sqlite3", "jq", "jq", "curl", "curl", "sha256sum", "coreutils", "awk", "mawk");

    private Shell() {}

    /** What it prints to both streams; it fails unless the command ends with 0. */
    public static String run(Path folder, String command) {
        var ended = end(folder, command);
        assertThat(ended.code()).as(command + "\n" + ended.output()).isZero();
        return ended.output();
    }

    public record Ended(int code, String output) {}

    public static Ended end(Path folder, String command) {
        expectPrograms(command);
        try {
            var process = new ProcessBuilder("bash", "-c", command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void expectPrograms(String command) {
        PROGRAMS.forEach((program, debianPackage) -> {
            if (command.contains(program) && !isThere(program)) {
                throw new AssertionError("This test runs " + program + ", which is not installed: install the package "
                        + debianPackage + " (Debian, Ubuntu; others call it " + program + ")");
            }
        });
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }
}
