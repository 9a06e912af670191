package org.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.archive.Archive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Title;

/** {@code vigil verify} as an operator meets it: one line, and an exit code. */
class VerifyCommandTest {
    private Path folder;
    private Path data;
    private Path file;
    private String ndjson;
    private long rows;

    @BeforeEach
    void fill(@TempDir Path temporary) throws IOException {
        folder = temporary;
        data = folder.resolve("data");
        file = data.resolve("ledger.sqlite");
        run("add", "corpus/cpt/chronology.json", "--data", data.toString());
        try (var archive = Archive.open(file, Clock.systemUTC())) {
            var out = new ByteArrayOutputStream();
            archive.writeLedger(out);
            ndjson = out.toString(StandardCharsets.UTF_8);
            rows = archive.head().seq();
        }
    }

    @Test
    void holdsForACopyThatIsEqualOrShorter() throws IOException {
        assertThat(against(ndjson)).isEqualTo("0 The copy and the ledger are the same: " + rows + " rows");
        assertThat(against(ndjson.stripTrailing())).startsWith("0 The copy and the ledger are the same");
        assertThat(against(ndjson.replace("\n", "\r\n"))).startsWith("0 The copy and the ledger are the same");
        assertThat(against("\ufeff" + ndjson)).startsWith("0 The copy and the ledger are the same");
        assertThat(against(firstLines(7)))
                .isEqualTo("0 The copy is unchanged up to row 7, where it ends; the ledger goes on with row 8");
    }

    /** Each time the file is opened, written to and closed again, while it is read or in between. */
    @Test
    void holdsWhileOthersAdd() throws InterruptedException {
        var done = new AtomicBoolean();
        var adding = new Thread(() -> {
            for (int i = 0; !done.get(); i++) {
                try (var archive = Archive.open(file, Clock.systemUTC())) {
                    var id = new EntryId("statement-" + i);
                    archive.put(
                            Entry.builder(id, EntryKind.STATEMENT, Title.ours("Statement " + i))
                                    .build(),
                            null,
                            null);
                }
            }
        });
        adding.start();
        for (int i = 0; i < 25; i++) {
            assertThat(run("verify", "--data", data.toString())).startsWith("0 The ledger holds: ");
        }
        done.set(true);
        adding.join();
    }

    @Test
    void holdsForACopyThatBrokeOffInALine() throws IOException {
        assertThat(against(firstLines(8).substring(0, firstLines(8).length() - 9)))
                .isEqualTo(
                        "0 The copy is unchanged up to row 7; in row 8 it breaks off, and is unchanged as far as it goes");
        assertThat(against(firstLines(7) + "{\"addedAt\":\"1999"))
                .startsWith("1 The copy and the ledger differ from row 8");
    }

    @Test
    void failsForACopyThatSaysSomethingElse() throws IOException {
        assertThat(against("")).isEqualTo("1 The copy is empty, so there is nothing to compare the ledger with");
        assertThat(against("\r\n\n")).startsWith("1 The copy is empty");
        assertThat(against(ndjson + "{\"seq\":" + (rows + 1) + "}\n"))
                .isEqualTo("1 The ledger ends before row " + (rows + 1) + ", which the copy holds: {\"seq\":"
                        + (rows + 1) + "}");
        assertThat(against(ndjson.replaceFirst("(?s)(.*)added", "$1adddd")))
                .startsWith("1 The copy and the ledger differ from row " + rows + "\nkept: {");
        assertThat(against(ndjson.replaceFirst(Pattern.quote("{\"addedAt"), "{ \"addedAt")))
                .startsWith("1 The copy and the ledger differ from row 1\n");
    }

    @Test
    void comparesBytesThatAreNoText() throws IOException {
        var bytes = ndjson.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xff;
        var copy = Files.write(folder.resolve("kept.ndjson"), bytes);

        assertThat(lastOf(run("verify", "--ledger", copy.toString(), "--data", data.toString())))
                .startsWith("1 The copy and the ledger differ from row 1\n");
    }

    @Test
    void saysThatThereIsNothingToReadFrom() {
        assertThat(run("verify", "--ledger", folder.resolve("none").toString(), "--data", data.toString()))
                .startsWith("3 ")
                .contains("There is no file " + folder.resolve("none") + " to compare with");
        assertThat(run("verify", "--data", folder.resolve("none").toString()))
                .startsWith("3 vigil: There is no ledger at ");
    }

    @Test
    void namesTheRowOfAByteThatWasChanged() throws IOException {
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("Russia signs the ECPT");
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);

        assertThat(run("verify", "--data", data.toString()))
                .matches("1 The ledger is broken at row \\d+ \\(event-1996-02-28, revision 1\\):"
                        + " the content hash does not fit; expected [0-9a-f]{64}, found [0-9a-f]{64}\n");
    }

    @Test
    void findsAFileThatIsCutOffOrEmptyOrSomethingElse() throws IOException {
        var sound = Files.readAllBytes(file);
        for (int length : new int[] {0, 50, 4096, sound.length / 2, sound.length - 4096}) {
            Files.write(file, Arrays.copyOf(sound, length));
            assertThat(run("verify", "--data", data.toString()))
                    .as("cut off after " + length)
                    .matches("1 The ledger is broken at [^\n]*\n");
        }
        Files.writeString(file, "Dear diary, ".repeat(1000));
        assertThat(run("verify", "--data", data.toString())).startsWith("1 The ledger is broken at the file: ");
    }

    /** The lines that can be kept tell what is on the disk. */
    @Test
    void addsAndSaysWhatIsOnTheDisk() {
        var printed =
                run("add", "corpus/cpt/chronology.json", "corpus/articles", "--verbose", "--data", data.toString());

        assertThat(printed)
                .contains("row 3 (event-1987-11-26, revision 1): unchanged\n")
                .containsPattern("row 4\\d \\(rbc-ukraine-2025-09-30, revision 1\\): added\n")
                .endsWith("5 added, 0 corrected, 41 unchanged\n");
    }

    private String firstLines(int count) {
        return ndjson.lines().limit(count).map(line -> line + "\n").reduce("", String::concat);
    }

    /** The exit code and the last line, after one that says that the ledger holds. */
    private String against(String copy) throws IOException {
        var kept = Files.writeString(folder.resolve("kept.ndjson"), copy);
        return lastOf(run("verify", "--ledger", kept.toString(), "--data", data.toString()));
    }

    private static String lastOf(String printed) {
        assertThat(printed.substring(2)).startsWith("The ledger holds: ");
        return printed.substring(0, 2)
                + printed.substring(printed.indexOf('\n') + 1).stripTrailing();
    }

    private static String run(String... arguments) {
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        int code =
                App.commandLine(Clock.systemUTC()).setOut(writer).setErr(writer).execute(arguments);
        writer.flush();
        return code + " " + out;
    }
}
