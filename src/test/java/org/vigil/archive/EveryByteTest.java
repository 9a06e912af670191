package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.RunsBeside;
import org.vigil.archive.StoredRows.StoredRow;

/** One bit after the other is turned in the file of a ledger with all that can happen to it, where no trigger can help. */
@RunsBeside
class EveryByteTest {
    private static final List<String> COLUMNS = List.of(
            "seq",
            "entry",
            "number",
            "added_at",
            "change",
            "reason",
            "content_hash",
            "original_hash",
            "original_type",
            "replaced_by",
            "previous",
            "chain_hash",
            "content");

    /** Those that stand for something: the first, corrected, restored, withdrawn, merged, with an original, the last. */
    private static final int ENDS = 12;

    private static ShippedLedger ledger;
    private static byte[] sound;
    private static String kept;

    private final Random random = new Random(20_061_129);
    private int tried;
    private int found;

    @BeforeAll
    static void fill(@TempDir Path folder) throws SQLException {
        ledger = ShippedLedger.in(folder);
        sound = ledger.bytes();
        kept = StoredValues.of(ledger.file());
    }

    @Test
    void namesTheRowOfEveryByteOfEveryColumn() throws IOException, SQLException {
        var rows = StoredRows.of(sound, ledger.rootPage("revisions"));
        var sampled = IntStream.range(0, rows.size())
                .filter(row -> row < 3 || row >= rows.size() - ENDS || row % 20 == 0)
                .toArray();
        for (int at : sampled) {
            var row = rows.get(at);
            assertThat(row.types()).hasSameSizeAs(COLUMNS);
            var name = "row " + (at + 1) + "[ :].*";
            for (int column = 0; column < COLUMNS.size(); column++) {
                var what = COLUMNS.get(column) + " of row " + (at + 1);
                // The column of the key is empty: the key itself is the seq, and a change of it shows at another row.
                flip(what, column == 0 ? row.key() : row.values().get(column), 2, column == 0 ? "row .*" : name);
                // SQLite never reads the type of the key, so the row says the same after some flips of that.
                flip("the type of " + what, row.types().get(column), 1, column == 0 ? "(row .*)?" : name);
            }
        }
        assertThat(sampled.length).isGreaterThan(20);
        assertThat(found).isEqualTo(tried).isGreaterThan(500);
    }

    @Test
    void findsEveryByteOfTheOriginalsFrozenSearchesAndRelations() throws IOException, SQLException {
        for (var row : StoredRows.of(sound, ledger.rootPage("originals"))) {
            flip("hash of an original", row.values().get(0), 2, "row .*: the original.*");
            flip("bytes of an original", row.values().get(1), 4, "row .*: the original.*");
            flip("the types of an original", types(row), 2, "row .*");
        }
        for (var row : StoredRows.of(sound, ledger.rootPage("frozen_searches"))) {
            flip("hash of a frozen search", row.values().get(0), 2, "the .*");
            flip("a frozen search", row.values().get(1), 8, "the frozen search.*");
            flip("the types of a frozen search", types(row), 2, "the .*");
        }
        var relations = StoredRows.of(sound, ledger.rootPage("relation_targets"));
        for (int i = 0; i < relations.size(); i += 9) {
            var row = relations.get(i);
            for (int column = 0; column < 4; column++) {
                flip("relation " + i, row.values().get(column), 2, ".*");
                flip("the type of relation " + i, row.types().get(column), 1, ".*");
            }
        }
        assertThat(found).isEqualTo(tried).isGreaterThan(100);
    }

    /** What belongs to no row, such as free space, may change unseen; what does is compared value by value. */
    @Test
    void findsEveryByteAnywhereThatChangesWhatIsKept() throws IOException, SQLException {
        int changed = 0;
        int seen = 0;
        for (int round = 0; round < 200; round++) {
            int at = random.nextInt(sound.length);
            write(at, 1 << random.nextInt(8));
            boolean differs = !StoredValues.of(ledger.file()).equals(kept);
            boolean fails = !firstFault().isEmpty();
            if (differs) {
                changed++;
                assertThat(fails).as("byte " + at).isTrue();
            }
            seen += fails ? 1 : 0;
        }
        assertThat(changed).isBetween(100, seen);
    }

    private static List<Integer> types(StoredRow row) {
        return row.types().stream().flatMap(List::stream).toList();
    }

    private void flip(String what, List<Integer> offsets, int times, String expected) throws IOException, SQLException {
        for (int time = 0; time < times && !offsets.isEmpty(); time++) {
            int at = offsets.get(random.nextInt(offsets.size()));
            int bit = 1 << random.nextInt(8);
            write(at, bit);
            tried++;
            var fault = firstFault();
            if (fault.isEmpty()) {
                assertThat(StoredValues.of(ledger.file())).as(what).isEqualTo(kept);
            }
            assertThat(fault).as(what + ", byte " + at + ", bit " + bit).matches("(?s)" + expected);
            found++;
        }
    }

    private static void write(int at, int bit) throws IOException {
        var damaged = sound.clone();
        damaged[at] ^= (byte) bit;
        Files.write(ledger.file(), damaged);
    }

    /** Empty where there is none. */
    private static String firstFault() {
        try (var archive = Archive.openToRead(ledger.file(), !Archive.isInUse(ledger.file()), Samples.CLOCK)) {
            var fault = archive.verify().fault();
            return fault == null ? "" : fault.toString();
        } catch (ArchiveUnavailable e) {
            return String.valueOf(e.getMessage());
        }
    }
}
