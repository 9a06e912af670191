package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.archive.Put.Outcome;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Relation;
import org.vigil.entry.Title;

class ArchiveTest {
    private Archive archive;
    private Path file;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = folder.resolve("ledger.db");
        archive = Archive.open(file, Samples.CLOCK);
    }

    @AfterEach
    void close() {
        assertThat(archive.verify().toString()).startsWith("The ledger holds");
        archive.close();
    }

    @Test
    void addsAnEntry() {
        var put = archive.put(Samples.visit(), null, null);

        assertThat(put.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(put.revision().row().seq()).isEqualTo(1);
        assertThat(put.revision().row().number()).isEqualTo(1);
        assertThat(put.revision().row().addedAt()).isEqualTo(Samples.NOW);
        assertThat(put.revision().row().previous()).isEqualTo("0".repeat(64));
        assertThat(archive.expect(Samples.VISIT)).isEqualTo(put.revision());
        assertThat(archive.head()).isEqualTo(new Head(1, put.revision().row().chain()));
    }

    @Test
    void correctsAnEntryThatDiffers() {
        archive.put(Samples.visit(), null, null);
        var put = archive.put(Samples.visit("Seven days in Chechnya").build(), null, "seven, not eight");

        assertThat(put.outcome()).isEqualTo(Outcome.CORRECTED);
        assertThat(put.revision().number()).isEqualTo(2);
        assertThat(put.revision().row().reason()).isEqualTo("seven, not eight");
        assertThat(archive.find(Samples.VISIT, 1).orElseThrow().entry()).isEqualTo(Samples.visit());
        assertThat(archive.history(Samples.VISIT))
                .extracting(revision -> revision.row().change())
                .containsExactly(Change.ADDED, Change.CORRECTED);
        assertThat(archive.liveCount()).isEqualTo(1);
    }

    @Test
    void leavesAnEntryThatIsTheSame() {
        archive.put(Samples.visit(), null, null);
        var put = archive.put(Samples.visit(), Samples.PAGE, "again");

        assertThat(put.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(put.revision()).isEqualTo(archive.expect(Samples.VISIT));
        assertThat(archive.head().seq()).isEqualTo(1);
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(archive.find(Samples.VISIT)).isEmpty();
        assertThat(archive.find(Samples.VISIT, 1)).isEmpty();
        assertThat(archive.history(Samples.VISIT)).isEmpty();
        assertThat(archive.original("0".repeat(64))).isEmpty();
        assertThat(archive.head()).isEqualTo(new Head(0, "0".repeat(64)));
        assertThatThrownBy(() -> archive.expect(Samples.VISIT))
                .isInstanceOf(NoSuchEntry.class)
                .hasMessage("No entry 'visit-2006-09-04' in the archive");
    }

    @Test
    void keepsTheBytesThatWereRead() {
        var put = archive.put(Samples.article(), Samples.PAGE, null);
        archive.put(Samples.visit(), Samples.PAGE, null);
        var kept = archive.original(Samples.PAGE.hash()).orElseThrow();

        assertThat(put.revision().row().originalHash()).isEqualTo(Samples.PAGE.hash());
        assertThat(kept.mediaType()).isEqualTo("text/html");
        assertThat(kept.bytes()).isEqualTo(Samples.PAGE.bytes());
    }

    @Test
    void findsTheLiveEntryThatWaitsForASource() {
        archive.put(Samples.article(), null, null);

        assertThat(archive.findBySourceHash(Samples.SOURCE_HASH).orElseThrow().id())
                .isEqualTo(Samples.ARTICLE);
        assertThat(archive.findBySourceHash("0".repeat(64))).isEmpty();
        archive.withdraw(Samples.ARTICLE, "gone", null);
        assertThat(archive.findBySourceHash(Samples.SOURCE_HASH)).isEmpty();
    }

    @Test
    void findsTheLiveEntriesThatPointToOne() {
        archive.put(Samples.report(), null, null);
        archive.put(Samples.article(), null, null);
        assertThat(archive.relatedTo(Samples.VISIT))
                .extracting(Related::type)
                .containsExactly(Relation.Type.CONCERNS, Relation.Type.REPORT_OF);

        archive.put(
                Entry.builder(Samples.REPORT, EntryKind.REPORT, Title.ours("Of no visit"))
                        .build(),
                null,
                null);
        assertThat(archive.relatedTo(Samples.VISIT))
                .extracting(related -> related.revision().id())
                .containsExactly(Samples.ARTICLE);
        archive.withdraw(Samples.ARTICLE, "gone", null);
        assertThat(archive.relatedTo(Samples.VISIT)).isEmpty();
    }

    @Test
    void listsTheNewestByWhenTheyWereFirstAdded() {
        archive.close();
        var clock = new SettableClock();
        archive = Archive.open(file, clock);
        clock.now = Samples.NOW.plusSeconds(60);
        archive.put(Samples.event(1), null, null);
        clock.now = Samples.NOW;
        archive.put(Samples.event(2), null, null);
        archive.put(Samples.event(3), null, null);
        clock.now = Samples.NOW.plusSeconds(120);
        archive.put(
                Entry.builder(new EntryId("event-2"), EntryKind.EVENT, Title.ours("Two"))
                        .build(),
                null,
                null);

        assertThat(archive.newest(9))
                .extracting(revision -> revision.id().value())
                .containsExactly("event-1", "event-3", "event-2");
        assertThat(archive.newest(1))
                .extracting(revision -> revision.id().value())
                .containsExactly("event-1");
        assertThat(archive.newest(9).get(2).number()).isEqualTo(2);
    }

    @Test
    void listsTheLiveEntriesOfAKindById() {
        archive.put(Samples.event(2), null, null);
        archive.put(Samples.visit(), null, null);
        archive.put(Samples.event(1), null, null);

        assertThat(archive.live(EntryKind.EVENT))
                .extracting(revision -> revision.id().value())
                .containsExactly("event-1", "event-2");
    }

    @Test
    void canBeFollowedRowByRow() {
        archive.put(Samples.visit(), null, null);
        archive.put(Samples.report(), null, null);
        archive.withdraw(Samples.VISIT, "gone", null);

        assertThat(archive.after(0, 2)).extracting(Revision::id).containsExactly(Samples.VISIT, Samples.REPORT);
        assertThat(archive.after(2, 9)).extracting(Revision::isLive).containsExactly(false);
        assertThat(archive.after(3, 9)).isEmpty();
    }

    @Test
    void acknowledgesEachOfManyInOrder() {
        var acknowledged = new ArrayList<String>();
        archive.putAll(
                IntStream.rangeClosed(1, 600)
                        .mapToObj(n -> new Submission(Samples.event(n)))
                        .toList(),
                put -> {
                    assertThat(archive.find(put.revision().id())).isPresent();
                    acknowledged.add(put.outcome() + " " + put.revision().row().seq());
                });

        assertThat(acknowledged)
                .isEqualTo(IntStream.rangeClosed(1, 600)
                        .mapToObj(n -> "ADDED " + n)
                        .toList());
        assertThat(archive.liveCount()).isEqualTo(600);
    }

    @Test
    void keepsNothingOfABatchThatIsRefused() {
        var half = Entry.builder(new EntryId("claim-1"), EntryKind.CLAIM, Title.ours("half \ud83d"))
                .build();

        assertThatThrownBy(
                        () -> archive.putAll(List.of(new Submission(Samples.visit()), new Submission(half)), put -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(archive.head().seq()).isZero();
        assertThat(archive.put(Samples.visit(), null, null).outcome()).isEqualTo(Outcome.ADDED);
    }

    @Test
    void keepsEverythingWhenItIsOpenedAgain() {
        var revision = archive.put(Samples.article(), Samples.PAGE, "first").revision();
        archive.close();
        archive = Archive.open(file, Samples.CLOCK);

        assertThat(archive.expect(Samples.ARTICLE)).isEqualTo(revision);
    }

    @Test
    void canBeReadWhileItIsWritten() throws InterruptedException {
        archive.put(Samples.visit(), null, null);
        try (var database = Database.open(file)) {
            database.write(connection -> {
                Database.execute(connection, "INSERT INTO originals VALUES ('x', x'00')");
                assertThat(archive.expect(Samples.VISIT).entry()).isEqualTo(Samples.visit());
                assertThat(archive.original("x")).isEmpty();
                // Leaves the ledger as it was.
                Database.execute(connection, "ROLLBACK");
                Database.execute(connection, "BEGIN");
                return true;
            });
        }
    }

    private static final class SettableClock extends Clock {
        private Instant now = Samples.NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }
    }
}
