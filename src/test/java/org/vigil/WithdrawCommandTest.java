package org.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.archive.Archive;
import org.vigil.archive.Change;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Title;

/** {@code vigil withdraw} and {@code vigil restore}, as the command line runs them. */
class WithdrawCommandTest {
    private static final Clock CLOCK = Clock.fixed(SearchedArchive.NOW, ZoneOffset.UTC);
    private static final EntryId ONE = new EntryId("one");
    private static final EntryId TWO = new EntryId("two");

    @TempDir
    private Path data;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void fill() {
        try (var archive = open()) {
            for (var id : List.of(ONE, TWO)) {
                archive.put(
                        Entry.builder(id, EntryKind.EVENT, Title.ours("An event"))
                                .build(),
                        null,
                        null);
            }
        }
    }

    private Archive open() {
        return Archive.open(data.resolve("ledger.sqlite"), CLOCK);
    }

    private int vigil(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return App.commandLine(CLOCK)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void withdrawsAndNamesWhatToSeeInstead() {
        assertThat(vigil("withdraw", "one", "--reason", "Gone.", "--replaced-by", "two"))
                .isZero();
        assertThat(said.toString()).contains("Withdrawn: one, revision 3 of the ledger");
        try (var archive = open()) {
            var row = archive.expect(ONE).row();
            assertThat(row.change()).isEqualTo(Change.WITHDRAWN);
            assertThat(row.replacedBy()).isEqualTo(TWO);
        }
    }

    @Test
    void mergesIntoAnother() {
        assertThat(vigil("withdraw", "one", "--reason", "The same.", "--merged-into", "two"))
                .isZero();
        assertThat(said.toString()).contains("Merged: one, revision 3 of the ledger");
        try (var archive = open()) {
            assertThat(archive.expect(ONE).row().change()).isEqualTo(Change.MERGED);
            assertThat(archive.expect(ONE).row().replacedBy()).isEqualTo(TWO);
        }
    }

    @Test
    void takesOneOfTheTwoOnly() {
        assertThat(vigil("withdraw", "one", "--reason", "Gone.", "--replaced-by", "two", "--merged-into", "two"))
                .isEqualTo(2);
        assertThat(said.toString()).contains("mutually exclusive");
        try (var archive = open()) {
            assertThat(archive.head().seq()).isEqualTo(2);
        }
    }

    @Test
    void restoresWhatWasWithdrawn() {
        assertThat(vigil("withdraw", "one", "--reason", "Gone.")).isZero();
        assertThat(vigil("restore", "one", "--reason", "It was right.")).isZero();
        assertThat(said.toString()).contains("Restored: one, revision 4 of the ledger");
        try (var archive = open()) {
            assertThat(archive.expect(ONE).isLive()).isTrue();
            assertThat(archive.expect(ONE).row().reason()).isEqualTo("It was right.");
        }
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(vigil("restore", "one", "--reason", "Back.")).isEqualTo(1);
        assertThat(vigil("restore", "three", "--reason", "Back.")).isEqualTo(1);
        assertThat(vigil("restore", "one")).isEqualTo(2);
        assertThat(vigil("withdraw", "one", "--reason", "Gone.", "--merged-into", "one"))
                .isEqualTo(1);
        assertThat(said.toString())
                .contains(
                        "vigil: The entry 'one' is not withdrawn, so it cannot be restored",
                        "vigil: No entry 'three' in the archive",
                        "vigil: The entry 'one' cannot be replaced by itself");
    }
}
