package org.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.entry.Sha256;

/** The whole of Vigil as an operator meets it: commands, starts, falls and ends. */
@RunsBeside
class JarTest {
    private static final Path CORPUS = Path.of("corpus");

    /** Words that stand in no digest. The text is made up. */
    private static final String SECRET = "a heron waded through the courtyard of the sanatorium";

    /** Made from the ledger alone. */
    private static final List<String> FROM_THE_LEDGER = List.of(
            "/e/visit-2006-09-04/v/1",
            "/e/visit-2006-09-04/v/1.json",
            "/e/visit-2006-09-04.bib",
            "/cpt",
            "/feed.atom",
            "/corrections.atom",
            "/ledger.ndjson");

    /** The data of those tests that may find some there; kept between runs, to save the unpacking. */
    private static final Path KEPT = Path.of("target/test-jar");

    @TempDir
    private Path folder;

    @Test
    void servesTheCorpusAndSurvivesEveryKill() throws InterruptedException {
        var data = folder.resolve("data");
        String index;
        try (var vigil = RunningJar.serve(data, CORPUS).untilServing()) {
            answersAllButSearch(vigil);
            assertThat(vigil.log()).contains("Vigil serves 189 entries").doesNotContain("Elasticsearch answers");
            vigil.untilReady();
            assertThat(vigil.total("kind=visit")).isEqualTo(30);
            assertThat(vigil.total("kind=report")).isEqualTo(27);
            assertThat(vigil.total("status=published")).isEqualTo(4);
            assertThat(vigil.total("kind=article")).isEqualTo(30);
            assertThat(vigil.total("kind=claim")).isEqualTo(50);
            assertThat(vigil.total("")).isEqualTo(189);

            assertThat(vigil.server().destroyForcibly()).isTrue();
            Eventually.until(Duration.ofSeconds(60), "search is away", () -> vigil.status("/search") == 503);
            answersAllButSearch(vigil);
            Eventually.until(Duration.ofSeconds(60), "search is back", () -> vigil.status("/search") == 200);
            assertThat(vigil.total("")).isEqualTo(189);

            var left = vigil.descendants();
            vigil.kill();
            index = indexBuilt(vigil.log());
            Eventually.until(Duration.ofSeconds(60), "no process is left", () -> left.stream()
                    .noneMatch(ProcessHandle::isAlive));
        }
        assertThat(RunningJar.run(folder, "verify", "--data", data.toString()))
                .satisfies(ended -> assertThat(ended.output()).contains("The ledger holds: 189 rows"))
                .extracting(RunningJar.Ended::exitCode)
                .isEqualTo(0);
        try (var again = RunningJar.serve(data, CORPUS).untilReady()) {
            assertThat(again.total("")).isEqualTo(189);
            assertThat(again.log())
                    .contains("0 added, 0 corrected, 189 unchanged")
                    .doesNotContain("Building the index");
            addsATextWhileServing(data, again);
            assertThat(again.descendants()).isNotEmpty();
        }
        assertThat(index).isNotEmpty();
    }

    private static void answersAllButSearch(RunningJar vigil) {
        assertThat(vigil.status("/e/visit-2006-09-04")).isEqualTo(200);
        assertThat(vigil.status("/feed.rss")).isEqualTo(200);
        assertThat(vigil.body("/search?q=prison")).contains("prison", "not available");
        assertThat(vigil.status("/ready")).isEqualTo(503);
    }

    @Test
    void servesWithoutTheDistributionAndSearchesAsSoonAsItIsThere() throws IOException {
        var zip = Path.of("target/test-jar.zip").toAbsolutePath();
        Files.deleteIfExists(zip);
        try (var vigil = RunningJar.serve(KEPT, CORPUS, "--elasticsearch-zip", zip.toString())) {
            answersAllButSearch(vigil.untilServing());
            assertThat(vigil.status("/search.json")).isEqualTo(503);
            for (var path : FROM_THE_LEDGER) {
                assertThat(vigil.status(path)).as(path).isEqualTo(200);
            }
            Eventually.until(Duration.ofSeconds(60), "it says why", () -> vigil.log()
                    .contains("There is no Elasticsearch at " + zip));
            assertThat(vigil.log()).contains("--elasticsearch URL", "tries again by itself");

            Files.createSymbolicLink(zip, distribution());
            vigil.untilReady();
            assertThat(vigil.total("")).isEqualTo(189);
            assertThat(vigil.log())
                    .containsOnlyOnce("There is no Elasticsearch")
                    .contains("Search is ready");
        }
    }

    @Test
    void endsTheNodeWithItselfWhileTheNodeStarts() {
        List<ProcessHandle> all;
        try (var vigil = RunningJar.serve(KEPT, CORPUS)) {
            Eventually.until(Duration.ofSeconds(120), "the node starts", () -> vigil.findServer()
                    .isPresent());
            assertThat(vigil.log()).doesNotContain("Elasticsearch answers");
            all = vigil.descendants();
        }
        // The dead that nobody has taken note of yet have no command line.
        assertThat(all)
                .isNotEmpty()
                .noneMatch(process -> process.info().commandLine().isPresent());
    }

    private static Path distribution() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("target"), "elasticsearch-*.zip")) {
            return files.iterator().next().toAbsolutePath();
        }
    }

    private void addsATextWhileServing(Path data, RunningJar vigil) {
        var text =
                // Long enough for a quarter of it to hold the passage.
                write(
                        "made-up.txt",
                        "A headline\n\nIn spring " + SECRET + ".\n-\n" + "Nothing else was seen that day.\n".repeat(9));
        var article = write(
                "made-up.html",
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <title>A headline</title>
                  <meta name="id" content="made-up">
                  <meta name="title-from" content="source">
                  <meta name="publisher" content="The Daily Heron">
                  <meta name="language" content="en">
                  <meta name="source-sha256" content="%s">
                </head>
                <body><p>The article describes a quiet day at a hospital.</p></body>
                </html>
                """
                        .formatted(Sha256.of(read(text))));
        var ended = RunningJar.run(folder, "add", article.toString(), text.toString(), "--data", data.toString());
        assertThat(ended.output()).contains("1 added, 1 corrected");
        assertThat(ended.exitCode()).isEqualTo(0);
        var question = "q=%22heron+waded%22";
        Eventually.until(Duration.ofSeconds(60), "the text is found", () -> vigil.total(question) == 1);
        var hit = vigil.json("/search.json?" + question).path("entries").path(0);
        assertThat(hit.path("rights").asText()).isEqualTo("excerpts");
        assertThat(hit.path("passages").path(0).path("anchor").asText()).isEqualTo("p2");
        assertThat(hit.path("passages").path(0).path("html").asText()).contains("<mark>heron waded</mark>");
        assertThat(vigil.body("/e/made-up")).doesNotContain("heron").contains("quiet day at a hospital");
        assertThat(vigil.body("/e/made-up.json")).doesNotContain("heron");
    }

    @Test
    void saysWhichFileAndLineIsBadAndDoesTheRest() {
        var bad = write(
                "visits.json",
                """
                [
                  {
                    "id": "visit-1",
                    "colour": "green"
                  }
                ]
                """);
        var ended = RunningJar.run(
                folder,
                "add",
                bad.toString(),
                CORPUS.resolve("cpt").toString(),
                "--data",
                folder.resolve("d").toString());

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).contains("visits.json:4: ", "colour", "109 added");
    }

    @Test
    void saysAtOnceThatThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ended = RunningJar.run(
                    folder,
                    "serve",
                    "--port",
                    Integer.toString(taken.getLocalPort()),
                    "--data",
                    folder.resolve("d").toString());

            assertThat(ended.exitCode()).isEqualTo(3);
            assertThat(ended.output()).contains("The port " + taken.getLocalPort(), "--port");
        }
    }

    @Test
    void saysWhereTheDistributionWasLookedFor() {
        var zip = folder.resolve("nowhere.zip");
        var ended = RunningJar.run(
                folder,
                "index",
                "--elasticsearch-zip",
                zip.toString(),
                "--data",
                folder.resolve("d").toString());

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.output()).contains(zip.toString(), "--elasticsearch");
    }

    @Test
    void namesTheFirstBrokenRowAndExitsWithOne() {
        var data = folder.resolve("d");
        RunningJar.run(folder, "add", CORPUS.resolve("bibliography.json").toString(), "--data", data.toString());
        // SQLite keeps the text of a row as it is: one other letter in one title.
        var file = data.resolve("ledger.sqlite");
        var bytes = read(file);
        var found = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Politico Europe");
        assertThat(found).isPositive();
        bytes[found] = 'p';
        writeBytes(file, bytes);

        var ended = RunningJar.run(folder, "verify", "--data", data.toString());

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).contains("The ledger is broken at row");
    }

    @Test
    void explainsItselfWhereItIsCalledWrongly() {
        assertThat(RunningJar.run(folder, "fly").exitCode()).isEqualTo(2);
        assertThat(RunningJar.run(folder, "serve", "--port", "many").exitCode()).isEqualTo(2);
        assertThat(RunningJar.run(folder).output()).contains("serve, add, withdraw, restore, index, verify or export");
        assertThat(RunningJar.run(folder, "--help").exitCode()).isEqualTo(0);
    }

    private static String indexBuilt(String log) {
        return log.lines()
                .filter(line -> line.contains("Building the index"))
                .findFirst()
                .orElse("");
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeBytes(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
