package org.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.archive.Archive;

/**
 * {@code vigil add --verbose} of a thousand entries is killed as {@code kill -9} does, fifty times: half of them on a new
 * ledger each, half on the one that the kills before have left, with the same files until they are in.
 */
@RunsBeside
class KilledAddTest {
    private static final int KILLS = Integer.getInteger("vigil.kills", 50);
    private static final int ENTRIES = 1000;

    @TempDir
    private Path folder;

    private final AtomicInteger killed = new AtomicInteger();
    private final AtomicInteger inTheMiddle = new AtomicInteger();
    private final AtomicInteger beforeTheFirst = new AtomicInteger();

    @Test
    void keepsAllThatWasAcknowledgedHoweverItIsKilled() throws InterruptedException, ExecutionException {
        var lanes = Executors.newFixedThreadPool(2);
        try {
            for (var lane : lanes.invokeAll(List.<Callable<Boolean>>of(this::newLedgers, this::oneLedger))) {
                assertThat(lane.get()).isTrue();
            }
        } finally {
            lanes.shutdownNow();
        }
        var told = killed + " killed, " + inTheMiddle + " with some entries in and some not, " + beforeTheFirst
                + " before one was in";
        System.out.println(told);
        assertThat(killed.get()).as(told).isGreaterThan(KILLS * 3 / 4);
        assertThat(inTheMiddle.get()).as(told).isGreaterThan(KILLS / 3);
        assertThat(beforeTheFirst.get()).as(told).isGreaterThan(KILLS / 20);
    }

    private boolean newLedgers() throws IOException, InterruptedException {
        var random = new Random(20_061_129);
        var corpus = corpus(0);
        for (int round = 0; round < KILLS / 2; round++) {
            var data = folder.resolve("new-" + round);
            count(expectAcknowledged(data, kill(random, corpus, data, 0)), 0);
        }
        return true;
    }

    private boolean oneLedger() throws IOException, InterruptedException {
        var random = new Random(20_250_929);
        var data = folder.resolve("one");
        var acknowledged = new HashSet<String>();
        int batch = 1;
        long before = 0;
        for (int round = 0; round < KILLS / 2; round++) {
            acknowledged.addAll(kill(random, corpus(batch), data, (int) (before % ENTRIES)));
            long rows = expectAcknowledged(data, acknowledged);
            count(rows - (batch - 1L) * ENTRIES, before - (batch - 1L) * ENTRIES);
            before = rows;
            if (rows == (long) batch * ENTRIES) {
                batch++;
            }
        }
        return true;
    }

    private void count(long rows, long before) {
        if (rows == before) {
            beforeTheFirst.incrementAndGet();
        } else if (rows < ENTRIES) {
            inTheMiddle.incrementAndGet();
        }
    }

    /**
     * What the command had promised when it died.
     *
     * @param present how many of the entries are in already: of those it only says so
     */
    private List<String> kill(Random random, Path corpus, Path data, int present)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        App.class.getName(),
                        "add",
                        corpus.toString(),
                        "--verbose",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
        // One in five dies while it starts; the others after a number of lines, and a little later.
        boolean starting = random.nextInt(5) == 0;
        int wanted = starting ? 0 : 1 + present + random.nextInt((ENTRIES - present) * 4 / 5);
        var lines = new Lines(process);
        lines.read(wanted);
        long moment = System.nanoTime() + random.nextInt(starting ? 900 : 20) * 1_000_000L;
        while (System.nanoTime() < moment && process.isAlive()) {
            Thread.onSpinWait();
        }
        // By its handle, as the process itself would throw away what it has printed.
        process.toHandle().destroyForcibly();
        if (process.waitFor() == 137) {
            killed.incrementAndGet();
        }
        lines.read(Integer.MAX_VALUE);
        return lines.whole;
    }

    /** The lines that are whole: the last one may have been cut when the process was killed. */
    private static final class Lines {
        private final BufferedReader reader;
        private final List<String> whole = new ArrayList<>();

        Lines(Process process) {
            reader = process.inputReader();
        }

        void read(int wanted) throws IOException {
            var line = new StringBuilder();
            while (whole.size() < wanted) {
                int next = reader.read();
                if (next < 0) {
                    return;
                }
                line.append((char) next);
                if (next == '\n') {
                    if (line.indexOf("row ") == 0) {
                        whole.add(line.substring(0, line.indexOf(": ")));
                    }
                    line.setLength(0);
                }
            }
        }
    }

    /** @return how many rows there are */
    private static long expectAcknowledged(Path data, Iterable<String> acknowledged) {
        try (var archive = Archive.open(data.resolve("ledger.sqlite"), Clock.systemUTC())) {
            assertThat(archive.verify().toString()).startsWith("The ledger holds");
            var rows = new HashSet<String>();
            archive.rows(row -> rows.add("row " + row.seq() + " (" + row.entry() + ", revision " + row.number() + ")"));
            assertThat(rows).containsAll(acknowledged);
            return rows.size();
        }
    }

    private Path corpus(int batch) throws IOException {
        var corpus = folder.resolve("corpus-" + batch);
        if (Files.notExists(corpus)) {
            Files.createDirectory(corpus);
            Files.writeString(
                    corpus.resolve("chronology.json"),
                    IntStream.range(0, ENTRIES)
                            .mapToObj(n -> event(batch, n))
                            .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
        }
        return corpus;
    }

    private static String event(int batch, int n) {
        return """
                {"id": "event-%d-%d", "date": "2006-11-29", "title": "Event %d", "status": "confirmed", "status_note": null,
                "places": ["Grozny"], "people": [], "organisations": [], "treaties": [], "topics": [], "note": "What happened.",
                "sources": [{"url": "https://example.org/%d", "title": "A source", "supports": "The day."}]}"""
                .formatted(batch, n, n, n);
    }
}
