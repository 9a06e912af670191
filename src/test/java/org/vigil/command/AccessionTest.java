package org.vigil.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.archive.Archive;
import org.vigil.archive.Put;
import org.vigil.entry.EntryId;

/** Files on their way into the archive: at each start, and when somebody adds them. */
class AccessionTest {
    private static final String ROW =
            """
            [{"id": "event-1987-11-26", "date": "1987-11-26", "title": "%s", "status": "confirmed"%s}]
            """;
    private static final EntryId EVENT = new EntryId("event-1987-11-26");

    @TempDir
    private Path folder;

    private Path corpus;
    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        archive = Archive.open(folder.resolve("ledger.sqlite"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Path write(Path into, String title, String more) throws IOException {
        Files.createDirectories(into);
        return Files.writeString(into.resolve("chronology.json"), ROW.formatted(title, more));
    }

    private Accession.Outcome start() {
        return new Accession(archive).load(corpus, quiet());
    }

    private Accession.Outcome add(Path path) {
        return new Accession(archive).take(List.of(path), null, quiet(), put -> {});
    }

    private static Progress quiet() {
        return new Progress("Loading", new PrintWriter(new StringWriter()));
    }

    private String title() {
        return archive.find(EVENT).orElseThrow().entry().title().text();
    }

    @Test
    void startDoesNotUndoACorrectionThatWasAddedSince() throws IOException {
        write(corpus, "Signed in Paris", "");
        start();
        add(write(folder.resolve("put-right"), "Signed at Strasbourg", ""));

        var again = start();

        assertThat(again.count(Put.Outcome.SUPERSEDED)).isEqualTo(1);
        assertThat(new AccessionReport(again).summary())
                .isEqualTo("0 added, 0 corrected, 0 unchanged, 1 left as corrected since");
        assertThat(title()).isEqualTo("Signed at Strasbourg");
    }

    @Test
    void startTakesARowThatSaysSomethingNew() throws IOException {
        write(corpus, "Signed in Paris", "");
        start();
        add(write(folder.resolve("put-right"), "Signed at Strasbourg", ""));
        write(corpus, "Concluded at Strasbourg", "");

        assertThat(start().count(Put.Outcome.CORRECTED)).isEqualTo(1);
        assertThat(title()).isEqualTo("Concluded at Strasbourg");
    }

    @Test
    void rowThatSaysWhyMayGoBackToAFormerState() throws IOException {
        write(corpus, "Signed in Paris", "");
        start();
        add(write(folder.resolve("put-right"), "Signed at Strasbourg", ""));
        write(corpus, "Signed in Paris", ", \"correction\": \"The former title was right.\"");

        assertThat(start().count(Put.Outcome.CORRECTED)).isEqualTo(1);
        add(write(folder.resolve("put-right"), "Signed at Strasbourg", ""));
        assertThat(start().count(Put.Outcome.SUPERSEDED)).isEqualTo(1);
    }

    @Test
    void whatSomebodyAddsMayGoBackToAFormerState() throws IOException {
        var first = write(corpus, "Signed in Paris", "");
        add(first);
        add(write(folder.resolve("put-right"), "Signed at Strasbourg", ""));

        assertThat(add(first).count(Put.Outcome.CORRECTED)).isEqualTo(1);
        assertThat(title()).isEqualTo("Signed in Paris");
    }

    @Test
    void rowSaysWhyItWasCorrected() throws IOException {
        write(corpus, "Signed in Paris", "");
        start();
        write(corpus, "Signed at Strasbourg", ", \"correction\": \"The place was wrong.\"");
        start();

        assertThat(archive.find(EVENT).orElseThrow().row().reason()).isEqualTo("The place was wrong.");
        write(corpus, "Signed at Strasbourg", ", \"correction\": \"Said otherwise.\"");
        assertThat(start().count(Put.Outcome.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void correctionWithoutAReasonIsTakenAndCounted() throws IOException {
        write(corpus, "Signed in Paris", "");
        start();

        var added = add(write(folder.resolve("put-right"), "Signed at Strasbourg", ""));
        assertThat(new AccessionReport(added).summary())
                .isEqualTo("0 added, 1 corrected (1 without a reason, as readers are told), 0 unchanged");
        var explained =
                add(write(folder.resolve("put-right"), "Signed", ", \"correction\": \"The place is in doubt.\""));
        assertThat(new AccessionReport(explained).summary()).isEqualTo("0 added, 1 corrected, 0 unchanged");
    }

    @Test
    void reasonThatTurnsItsDirectionIsRefusedWithItsPlace() throws IOException {
        write(corpus, "Signed in Paris", ", \"correction\": \"turned \\u202e about\"");

        assertThat(new AccessionReport(start()).problems()).singleElement().satisfies(problem -> assertThat(problem)
                .contains("chronology.json:1", "A reason is one line of text"));
    }
}
