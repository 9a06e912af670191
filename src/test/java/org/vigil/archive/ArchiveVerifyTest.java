package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.entry.Original;

class ArchiveVerifyTest {
    private SampleLedger ledger;
    private Path file;

    @BeforeEach
    void fill(@TempDir Path folder) {
        ledger = SampleLedger.in(folder);
        file = ledger.file();
    }

    @Test
    void holdsForWhatTheArchiveWrote() {
        var verification = ledger.verify();

        assertThat(verification.holds()).isTrue();
        assertThat(verification.toString()).matches("The ledger holds: 8 rows, every hash fits; head [0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE revisions SET reason = 'other'",
                "UPDATE revisions SET content = content WHERE seq = 1",
                "DELETE FROM revisions WHERE seq = 8",
                "UPDATE originals SET bytes = x'00'",
                "DELETE FROM originals",
                "INSERT OR REPLACE INTO originals SELECT hash, x'00' FROM originals",
                "INSERT OR REPLACE INTO revisions (seq, entry, number, added_at, change, content_hash, previous, chain_hash,"
                        + " content) SELECT seq, entry, number, added_at, change, content_hash, previous, chain_hash, content"
                        + " FROM revisions WHERE seq = 7",
                "INSERT INTO revisions (seq, entry, number, added_at, change, content_hash, previous, chain_hash, content)"
                        + " SELECT 10, 'a', 1, added_at, change, content_hash, chain_hash, chain_hash, content"
                        + " FROM revisions WHERE seq = 8"
            })
    void refusesToChangeOrDeleteARow(String sql) {
        assertThatThrownBy(() -> ledger.execute(sql)).isInstanceOf(SQLException.class);
        assertThat(ledger.verify().holds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            entry          | row 4 (visit-2006-09-05, revision 2): the number      | 'visit-2006-09-05'
            number         | row 4 (visit-2006-09-04, revision 5): the number      | 5
            number         | row 4: the row                                        | 4294967298
            added_at       | row 4 (visit-2006-09-04, revision 2): the chain hash  | '2026-11-21T09:30:00.001Z'
            added_at       | row 4: the row                                        | '2026-11-21T09:30:00Z'
            change         | row 4 (visit-2006-09-04, revision 2): the change      | 'restored'
            change         | row 4: the row                                        | 'corrects'
            reason         | row 4 (visit-2006-09-04, revision 2): the chain hash  | 'seven, not six'
            reason         | row 4 (visit-2006-09-04, revision 2): the chain hash  | NULL
            content_hash   | row 4 (visit-2006-09-04, revision 2): the content hash | replace(content_hash, substr(content_hash, 1, 8), '00000000')
            original_hash  | row 4 (visit-2006-09-04, revision 2): the chain hash  | (SELECT hash FROM originals)
            original_type  | row 4 (visit-2006-09-04, revision 2): the chain hash  | 'text/xml'
            original_type  | row 4 (visit-2006-09-04, revision 2): the chain hash  | ''
            replaced_by    | row 4 (visit-2006-09-04, revision 2): the chain hash  | 'event-7'
            previous       | row 4 (visit-2006-09-04, revision 2): the chain hash of the row before | chain_hash
            chain_hash     | row 4 (visit-2006-09-04, revision 2): the chain hash  | previous
            content        | row 4 (visit-2006-09-04, revision 2): the content hash | replace(content, 'Seven', 'Eight')
            content        | row 4 (visit-2006-09-04, revision 2): the content hash | '{}'
            seq            | row 5 (visit-2006-09-04, revision 3): the seq         | 100
            """)
    void namesTheRowWhoseColumnWasChanged(String column, String expected, String value) throws SQLException {
        ledger.tamper("UPDATE revisions SET " + column + " = " + value + " WHERE seq = 4");

        assertThat(ledger.verify().toString()).startsWith("The ledger is broken at " + expected + " does not fit");
    }

    @Test
    void findsAnEmptyTextInThePlaceOfNone() throws SQLException {
        ledger.tamper("UPDATE revisions SET reason = '' WHERE seq = 1");

        assertThat(ledger.verify().toString()).contains("row 1 ", "the chain hash does not fit");
    }

    @Test
    void findsARowThatIsMissing() throws SQLException {
        ledger.tamper("DELETE FROM relation_targets WHERE seq = 3", "DELETE FROM revisions WHERE seq = 3");

        assertThat(ledger.verify().toString())
                .isEqualTo("The ledger is broken at row 4 (visit-2006-09-04, revision 2):"
                        + " the seq does not fit; expected 3, found 4");
    }

    @Test
    void findsWhatDoesNotBelongToTheRows() throws IOException, SQLException {
        assertFound("UPDATE originals SET bytes = x'00'", "row 2 (rbc-ukraine-2025-09-30, revision 1): the original");
        assertFound("UPDATE originals SET hash = 'f'", "row 2 (rbc-ukraine-2025-09-30, revision 1): the original");
        assertFound("INSERT INTO originals VALUES ('f', x'00')", "the table of originals: the original");
        assertFound("DELETE FROM originals", "row 2 (rbc-ukraine-2025-09-30, revision 1): the original");
        assertFound("DELETE FROM relation_targets WHERE seq = 3", "the table of relations: the relations");
        assertFound("UPDATE relation_targets SET target = 'event-8'", "the table of relations: the relations");
        assertFound("UPDATE relation_targets SET type = 'about'", "the table of relations: the relations");
        assertFound("UPDATE relation_targets SET seq = 4 WHERE seq = 3", "the table of relations: the relations");
        assertFound("UPDATE relation_targets SET position = 4", "the table of relations: the relations");
        assertFound(
                "INSERT INTO relation_targets VALUES (1, 0, 'about', 'x')", "the table of relations: the relations");
        assertFound("DROP VIEW live", "the file: the schema");
        assertFound("CREATE TABLE more (x)", "the file: the number of tables, triggers and views");
    }

    @Test
    void findsThatATriggerIsGone() throws SQLException {
        ledger.execute("DROP TRIGGER revisions_refuse_update");

        assertThat(ledger.verify().toString()).contains("the schema does not fit", "revisions_refuse_update");
    }

    @Test
    void findsEveryByteThatIsChangedInAContent() throws IOException, SQLException {
        ledger.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        var content = new String(
                EntryJson.write(Samples.article()).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(text).contains(content);
        for (int i = 0; i < content.length(); i += 13) {
            var damaged = new StringBuilder(content);
            damaged.setCharAt(i, (char) (content.charAt(i) ^ 1));
            // Everywhere: SQLite may have left an old copy in the free space of a page.
            Files.writeString(file, text.replace(content, damaged), StandardCharsets.ISO_8859_1);
            assertThat(ledger.verify().toString()).as("byte " + i).contains("row 2 ");
        }
    }

    /** A byte that belongs to no value (free space, a counter of SQLite) may change; nothing that is kept may. */
    @Test
    void findsEveryByteThatMatters() throws IOException, SQLException {
        ledger.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        var sound = Files.readAllBytes(file);
        var kept = kept();
        var random = new Random(20_061_129);
        int found = 0;
        for (int round = 0; round < 150; round++) {
            var damaged = sound.clone();
            int at = random.nextInt(sound.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            if (isFound()) {
                found++;
            } else {
                assertThat(kept()).as("byte " + at).isEqualTo(kept);
            }
        }
        assertThat(found).isBetween(15, 149);
    }

    @Test
    void namesTheRowThatCannotBeRead() throws SQLException {
        ledger.tamper("UPDATE revisions SET change = 'tea' WHERE seq = 8");

        try (var archive = ledger.open()) {
            assertThatThrownBy(() -> archive.after(7, 1))
                    .isInstanceOf(ArchiveUnavailable.class)
                    .hasMessageStartingWith("Row 8 of the ledger cannot be read (expected one of added,")
                    .hasMessageEndingWith("run \"vigil verify\", and put a backup in its place");
        }
    }

    private void assertFound(String sql, String expected) throws IOException, SQLException {
        var sound = Files.readAllBytes(file);
        ledger.tamper(sql);
        assertThat(ledger.verify().toString())
                .as(sql)
                .startsWith("The ledger is broken at " + expected + " does not fit");
        Files.write(file, sound);
    }

    private boolean isFound() {
        try {
            return !ledger.verify().holds();
        } catch (ArchiveUnavailable e) {
            return true;
        }
    }

    private String kept() {
        try (var archive = ledger.open()) {
            return archive.after(0, 99)
                    + archive.relatedTo(Samples.VISIT).toString()
                    + archive.original(Samples.PAGE.hash()).map(Original::hash)
                    + archive.newest(99);
        }
    }
}
