package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.archive.Put.Outcome;
import org.vigil.entry.EntryKind;

class ArchiveWithdrawTest {
    private Archive archive;

    @BeforeEach
    void open(@TempDir Path folder) {
        archive = Archive.open(folder.resolve("ledger.db"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        assertThat(archive.verify().toString()).startsWith("The ledger holds");
        archive.close();
    }

    @Test
    void keepsAWithdrawnEntryWithdrawnWhenItIsPutAgain() {
        archive.put(Samples.visit(), null, null);
        var tombstone = archive.withdraw(Samples.VISIT, "never took place", null);

        assertThat(archive.put(Samples.visit(), null, null)).isEqualTo(new Put(Outcome.WITHDRAWN, tombstone));
        assertThat(archive.put(Samples.visit("Other words").build(), null, null))
                .isEqualTo(new Put(Outcome.WITHDRAWN, tombstone));
        assertThat(archive.head().seq()).isEqualTo(2);
    }

    @Test
    void keepsATombstoneThatSaysWhatStoodThere() {
        archive.put(Samples.visit(), null, null);
        archive.put(Samples.report(), null, null);
        archive.withdraw(Samples.VISIT, "counted twice", Samples.REPORT);

        var tombstone = archive.expect(Samples.VISIT);
        assertThat(tombstone.isLive()).isFalse();
        assertThat(tombstone.entry()).isEqualTo(Samples.visit());
        assertThat(tombstone.row().change()).isEqualTo(Change.WITHDRAWN);
        assertThat(tombstone.row().reason()).isEqualTo("counted twice");
        assertThat(tombstone.row().replacedBy()).isEqualTo(Samples.REPORT);
        assertThat(archive.live(EntryKind.VISIT)).isEmpty();
        assertThat(archive.liveCount()).isEqualTo(1);
        assertThat(archive.newest(9)).extracting(Revision::id).containsExactly(Samples.REPORT);
    }

    @Test
    void bringsAWithdrawnEntryBackOnlyWhenAsked() {
        archive.put(Samples.visit(), null, null);
        archive.withdraw(Samples.VISIT, "by mistake", null);
        var restored = archive.restore(Samples.VISIT, "it did take place");

        assertThat(restored.isLive()).isTrue();
        assertThat(restored.number()).isEqualTo(3);
        assertThat(archive.live(EntryKind.VISIT)).containsExactly(restored);
        assertThat(archive.put(Samples.visit(), null, null).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void leadsFromAMergedEntryToTheOther() {
        archive.put(Samples.visit(), null, null);
        archive.put(Samples.report(), null, null);
        var merged = archive.merge(Samples.VISIT, Samples.REPORT, "the same");

        assertThat(merged.row().change()).isEqualTo(Change.MERGED);
        assertThat(merged.row().replacedBy()).isEqualTo(Samples.REPORT);
    }

    @Test
    void refusesChangesThatTheEntryDoesNotAllow() {
        archive.put(Samples.visit(), null, null);
        archive.put(Samples.report(), null, null);

        assertThatThrownBy(() -> archive.withdraw(Samples.ARTICLE, "gone", null))
                .isInstanceOf(NoSuchEntry.class)
                .hasMessage("No entry 'rbc-ukraine-2025-09-30' in the archive");
        assertThatThrownBy(() -> archive.withdraw(Samples.VISIT, "gone", Samples.ARTICLE))
                .isInstanceOf(NoSuchEntry.class);
        assertThatThrownBy(() -> archive.withdraw(Samples.VISIT, "gone", Samples.VISIT))
                .hasMessage("The entry 'visit-2006-09-04' cannot be replaced by itself");
        assertThatThrownBy(() -> archive.restore(Samples.VISIT, "back"))
                .hasMessage("The entry 'visit-2006-09-04' is not withdrawn, so it cannot be restored");
        archive.withdraw(Samples.VISIT, "gone", null);
        assertThatThrownBy(() -> archive.withdraw(Samples.VISIT, "gone", null))
                .isInstanceOf(ChangeRefused.class)
                .hasMessage("The entry 'visit-2006-09-04' is withdrawn already, since 2026-11-21T09:30:00.000Z");
        assertThatThrownBy(() -> archive.merge(Samples.REPORT, Samples.VISIT, "same"))
                .hasMessage("The entry 'visit-2006-09-04' is not live,"
                        + " so it cannot replace the entry 'report-2006-09-04'");
        assertThat(archive.head().seq()).isEqualTo(3);
    }

    @Test
    void takesAReasonOfOneLineOnly() {
        archive.put(Samples.visit(), null, null);

        for (var reason : List.of(
                "",
                " ",
                "two\nlines",
                "bell\u0007",
                "delete\u007f",
                "line\u2028end",
                "turned\u202e",
                "x".repeat(2001))) {
            assertThatThrownBy(() -> archive.withdraw(Samples.VISIT, reason, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("A reason is one line of text");
        }
    }
}
