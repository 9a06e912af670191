package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Passage;
import org.vigil.entry.Title;

class ArchivePastTest {
    private static final EntryId ONE = new EntryId("event-1");
    private static final EntryId TWO = new EntryId("event-2");
    private static final EntryId THREE = new EntryId("event-3");

    private Archive archive;

    @BeforeEach
    void open(@TempDir Path folder) {
        archive = Archive.open(folder.resolve("ledger.db"), Samples.CLOCK);
        IntStream.rangeClosed(1, 3).forEach(number -> archive.put(Samples.event(number), null, null));
    }

    @AfterEach
    void close() {
        assertThat(archive.verify().toString()).startsWith("The ledger holds");
        archive.close();
    }

    private void say(int passages) {
        var entry = Entry.builder(ONE, EntryKind.EVENT, Title.ours("Of " + passages));
        IntStream.rangeClosed(1, passages).forEach(number -> entry.say("Passage " + number));
        archive.put(entry.build(), null, "now of " + passages);
    }

    private List<EntryId> leadingTo(EntryId id) {
        return archive.mergedInto(id).stream().map(Revision::id).toList();
    }

    @Test
    void rowsOfAnEntryComeInTheirOrder() {
        say(2);
        archive.withdraw(ONE, "gone", null);
        assertThat(archive.rowsOf(ONE))
                .isEqualTo(archive.history(ONE).stream().map(Revision::row).toList())
                .extracting(LedgerRow::number)
                .containsExactly(1, 2, 3);
        assertThat(archive.rowsOf(Samples.VISIT)).isEmpty();
    }

    @Test
    void passagesThatAreGoneAreNamedWithTheLastRevisionThatHadThem() {
        assertThat(archive.formerPassages(ONE)).isEmpty();
        say(5);
        say(3);
        say(4);
        say(2);
        assertThat(archive.formerPassages(ONE))
                .containsExactly(
                        new FormerPassages(Passage.Origin.ARCHIVE, 4, 3, 4),
                        new FormerPassages(Passage.Origin.ARCHIVE, 2, 5, 5));
        say(6);
        assertThat(archive.formerPassages(ONE)).isEmpty();
        say(0);
        assertThat(archive.formerPassages(ONE)).containsExactly(new FormerPassages(Passage.Origin.ARCHIVE, 6, 1, 6));
    }

    @Test
    void changesComeNewestFirstWithoutThoseThatOnlyAdded() {
        assertThat(archive.changeCount()).isZero();
        say(2);
        archive.withdraw(TWO, "gone", null);
        archive.restore(TWO, "back");
        archive.merge(THREE, ONE, "the same");
        assertThat(archive.changeCount()).isEqualTo(4);
        assertThat(archive.changes(0, 9))
                .extracting(LedgerRow::change)
                .containsExactly(Change.MERGED, Change.RESTORED, Change.WITHDRAWN, Change.CORRECTED);
        assertThat(archive.changes(1, 2)).extracting(LedgerRow::seq).containsExactly(6L, 5L);
        assertThat(archive.changes(4, 2)).isEmpty();
    }

    @Test
    void latestRevisionsOfManyAreFoundAtOnce() {
        say(2);
        archive.withdraw(TWO, "gone", null);
        var latest = archive.latest(List.of(ONE, TWO, ONE, Samples.VISIT));
        assertThat(latest).containsOnlyKeys(ONE, TWO);
        assertThat(latest.get(ONE)).isEqualTo(archive.expect(ONE));
        assertThat(latest.get(TWO)).isEqualTo(archive.expect(TWO));
        assertThat(archive.latest(List.of())).isEmpty();
    }

    @Test
    void entriesThatLeadToOneByWayOfAnotherAreFoundAndThoseThatWereRestoredAreNot() {
        archive.merge(ONE, TWO, "the same");
        assertThat(leadingTo(TWO)).containsExactly(ONE);
        archive.merge(TWO, THREE, "the same");
        assertThat(leadingTo(THREE)).containsExactly(ONE, TWO);
        archive.restore(TWO, "another after all");
        assertThat(leadingTo(THREE)).isEmpty();
        assertThat(leadingTo(TWO)).containsExactly(ONE);
        archive.restore(ONE, "another after all");
        assertThat(leadingTo(TWO)).isEmpty();
    }

    @Test
    void mergesThatTurnRoundNeverMakeACircle() {
        archive.merge(ONE, TWO, "the same");
        archive.restore(ONE, "no");
        archive.merge(TWO, ONE, "the other way round");
        assertThat(leadingTo(ONE)).containsExactly(TWO);
        assertThat(leadingTo(TWO)).isEmpty();
        archive.merge(ONE, THREE, "both");
        assertThat(leadingTo(THREE)).containsExactly(TWO, ONE);
    }

    @Test
    void entryThatIsOnlyReplacedIsNotMerged() {
        archive.withdraw(ONE, "gone", TWO);
        assertThat(leadingTo(TWO)).isEmpty();
    }
}
