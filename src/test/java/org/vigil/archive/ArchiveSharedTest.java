package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.RunsBeside;
import org.vigil.entry.EntryKind;

/** Several threads, several archives and several processes on one ledger; and a process that is killed. */
@RunsBeside
class ArchiveSharedTest {
    private Path file;

    @BeforeEach
    void name(@TempDir Path folder) {
        file = folder.resolve("ledger.db");
    }

    @Test
    void leavesNoGapsWhenSeveralAddAtOnce() throws InterruptedException, ExecutionException {
        try (var one = Archive.open(file, Samples.CLOCK);
                var other = Archive.open(file, Samples.CLOCK)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int thread = 0; thread < 4; thread++) {
                int start = thread * 100;
                var archive = thread % 2 == 0 ? one : other;
                work.add(() -> {
                    // Half of what each adds, the next one adds too.
                    IntStream.range(start, start + 150).forEach(n -> archive.put(Samples.event(n), null, null));
                    return true;
                });
                work.add(() -> {
                    IntStream.range(0, 50).forEach(n -> archive.live(EntryKind.EVENT));
                    return true;
                });
            }
            runAll(work);

            assertThat(one.head().seq()).isEqualTo(450);
            assertThat(one.liveCount()).isEqualTo(450);
            assertThat(other.verify().toString()).startsWith("The ledger holds: 450 rows");
        }
    }

    @RepeatedTest(10)
    void isMadeOnceWhenSeveralOpenItAtOnce() throws InterruptedException, ExecutionException {
        var work = new ArrayList<Callable<Boolean>>();
        for (int n = 0; n < 8; n++) {
            int number = n;
            work.add(() -> {
                try (var archive = Archive.open(file, Samples.CLOCK)) {
                    archive.put(Samples.event(number), null, null);
                    return true;
                }
            });
        }
        runAll(work);

        try (var archive = Archive.open(file, Samples.CLOCK)) {
            assertThat(archive.verify().toString()).startsWith("The ledger holds: 8 rows");
        }
    }

    @Test
    void doesNotKeepReadersWaitingForAWriter() throws InterruptedException, ExecutionException, TimeoutException {
        var readers = Executors.newSingleThreadExecutor();
        try (var database = Database.open(file);
                var archive = Archive.open(file, Samples.CLOCK)) {
            archive.put(Samples.visit(), null, null);
            var ledger = new Ledger(Samples.CLOCK);
            boolean seen = database.write(connection -> {
                ledger.put(connection, new Submission(Samples.report()));
                try {
                    return readers.submit(() -> archive.find(Samples.REPORT).isPresent()
                                    || archive.head().seq() != 1)
                            .get(5, TimeUnit.SECONDS);
                } catch (InterruptedException | ExecutionException | TimeoutException e) {
                    throw new AssertionError(e);
                }
            });

            assertThat(seen).as("what is not committed").isFalse();
            assertThat(archive.find(Samples.REPORT)).isPresent();
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void leavesNoGapsWhenTwoProcessesAddAtOnce() throws IOException, InterruptedException {
        var one = start(0, 300);
        var other = start(1000, 300);
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(acknowledgedFrom(0)).hasSize(300);
        assertThat(acknowledgedFrom(1000)).hasSize(300);

        try (var archive = Archive.open(file, Samples.CLOCK)) {
            assertThat(archive.verify().toString()).startsWith("The ledger holds: 600 rows");
        }
    }

    @Test
    void keepsEveryAcknowledgedEntryWhenTheProcessIsKilled() throws IOException, InterruptedException {
        int rounds = Integer.getInteger("vigil.kills", 5);
        var random = new Random();
        var acknowledged = new HashSet<String>();
        for (int round = 0; round < rounds; round++) {
            var process = start(round * 100_000, 20_000);
            int wanted = 1 + random.nextInt(1_000);
            while (acknowledgedFrom(round * 100_000).size() < wanted) {
                assertThat(process.isAlive()).as("still adding").isTrue();
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            acknowledged.addAll(acknowledgedFrom(round * 100_000));
            assertThat(process.exitValue()).as("killed by signal 9").isEqualTo(137);

            try (var archive = Archive.open(file, Samples.CLOCK)) {
                assertThat(archive.verify().toString()).startsWith("The ledger holds");
                var live = archive.live(EntryKind.EVENT).stream()
                        .map(revision -> revision.id().value())
                        .collect(Collectors.toSet());
                assertThat(live).containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(rounds);
    }

    private static void runAll(List<Callable<Boolean>> work) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Process start(int first, int count) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddingProcess.class.getName(),
                        file.toString(),
                        Integer.toString(first),
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output(first).toFile())
                .start();
    }

    /** The lines that are whole: the last one may have been cut when the process was killed. */
    private List<String> acknowledgedFrom(int first) throws IOException {
        return Files.readString(output(first))
                .lines()
                .filter(line -> line.endsWith("."))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    private Path output(int first) {
        return file.resolveSibling("acknowledged-" + first);
    }
}
