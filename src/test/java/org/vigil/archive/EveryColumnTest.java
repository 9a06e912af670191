package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.RunsBeside;

/** A ledger with all that can happen to it is changed through SQL, by someone who takes the triggers away and puts them back. */
@RunsBeside
class EveryColumnTest {
    /** The last rows: an original and a reason in two alphabets, withdrawn, restored, withdrawn with a replacement, merged. */
    private static final int ROWS = 5;

    private static final List<String> SLIGHT = List.of(
            "coalesce(COLUMN, '') || char(0)",
            "coalesce(COLUMN, '') || ' '",
            "char(65279) || coalesce(COLUMN, '')",
            "char(8203) || coalesce(COLUMN, '')",
            "substr(COLUMN, 2)",
            "replace(COLUMN, 'e', char(1077))",
            "replace(COLUMN, 'e' || char(769), char(233))",
            "upper(COLUMN)",
            "coalesce(COLUMN, '')",
            "NULL");

    private static ShippedLedger ledger;
    private static byte[] sound;
    private static String kept;
    private static long last;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        ledger = ShippedLedger.in(folder);
        sound = ledger.bytes();
        kept = StoredValues.of(ledger.file());
        try (var archive = Archive.open(ledger.file(), Samples.CLOCK)) {
            last = archive.head().seq();
        }
    }

    @BeforeEach
    void mend() throws IOException {
        Files.write(ledger.file(), sound);
    }

    @ParameterizedTest
    @CsvSource({
        "entry, 30",
        "added_at, 25",
        "change, 30",
        "reason, 35",
        "content_hash, 30",
        "original_hash, 25",
        "original_type, 25",
        "replaced_by, 25",
        "previous, 30",
        "chain_hash, 30",
        "content, 10"
    })
    void namesTheRowHoweverSlightTheChangeOfAText(String column, int atLeast) throws IOException, SQLException {
        int changes = 0;
        for (long seq = last - ROWS + 1; seq <= last; seq++) {
            for (var slight : SLIGHT) {
                mend();
                var value = slight.replace("COLUMN", column);
                var sql = "UPDATE revisions SET " + column + " = " + value + " WHERE seq = " + seq + " AND " + column
                        + " IS NOT " + value;
                if (isPossible(sql) && !StoredValues.of(ledger.file()).equals(kept)) {
                    changes++;
                    assertThat(verify()).as(sql).matches("(?s)The ledger is broken at row " + seq + "[ :].*");
                }
            }
        }
        assertThat(changes).isGreaterThanOrEqualTo(atLeast);
    }

    /** SQLite itself refuses an absent text where there has to be one, and a content that is no JSON. */
    private static boolean isPossible(String sql) {
        try {
            ledger.sample().tamper(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            row 7[ :].*   | UPDATE revisions SET number = 3 WHERE seq = 7
            row 7[ :].*   | UPDATE revisions SET seq = 1000 WHERE seq = 6
            row 6[ :].*   | UPDATE revisions SET seq = 1000 WHERE seq = 6; UPDATE revisions SET seq = 6 WHERE seq = 7; UPDATE revisions SET seq = 7 WHERE seq = 1000
            row 6[ :].*   | UPDATE revisions SET content = (SELECT content FROM revisions WHERE seq = 7) WHERE seq = 6
            row 6[ :].*   | UPDATE revisions AS r SET content = o.content, content_hash = o.content_hash FROM revisions AS o WHERE o.seq = 7 AND r.seq = 6
            row 7[ :].*   | DELETE FROM revisions WHERE seq = 6
            row 2[ :].*   | DELETE FROM revisions WHERE seq = 1
            row 198[ :].* | INSERT INTO revisions (seq, entry, number, added_at, change, content_hash, previous, chain_hash, content) SELECT 198, 'one-more', 1, added_at, 'added', content_hash, chain_hash, chain_hash, content FROM revisions WHERE seq = 197
            row .*: the original.* | UPDATE originals SET bytes = x'' WHERE rowid = 3
            row .*: the original.* | UPDATE originals SET hash = upper(hash) WHERE rowid = 3
            row .*: the original.* | UPDATE originals SET bytes = (SELECT bytes FROM originals WHERE rowid = 4) WHERE rowid = 3
            row .*: the original.* | DELETE FROM originals WHERE rowid = 3
            the table of originals: the original.* | INSERT INTO originals VALUES ('f', x'00')
            the table of relations: .* none missing, found row .* | DELETE FROM relation_targets WHERE (seq, position) IN (SELECT seq, position FROM relation_targets LIMIT 1)
            the table of relations: .* none besides, found row 1: .* | INSERT INTO relation_targets VALUES (1, 77, 'about', 'visit-2006-09-04')
            the frozen search [0-9a-f]{64}: the content .* | UPDATE frozen_searches SET content = replace(content, 'a1', 'a2') WHERE rowid = 2
            the frozen search [0-9A-F]{64}: the content .* | UPDATE frozen_searches SET hash = upper(hash) WHERE rowid = 1
            the frozen search [0-9a-f]{64}: the content .* | UPDATE frozen_searches SET content = (SELECT content FROM frozen_searches WHERE rowid = 2) WHERE rowid = 1
            the frozen search f: the content .* | INSERT INTO frozen_searches (hash, content) VALUES ('f', '{}')
            the file: the schema .* | PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, 'content TEXT', 'content  TEXT') WHERE name = 'revisions'
            the file: the schema .* | PRAGMA writable_schema = 1; DELETE FROM sqlite_schema WHERE name = 'kinds'
            the file: the .*        | CREATE VIEW more AS SELECT * FROM revisions
            """)
    void namesWhatIsFirstWrong(String expected, String statements) throws SQLException {
        ledger.sample().tamper(statements.split("; "));

        assertThat(verify()).matches("(?s)The ledger is broken at " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application_id", "user_version"})
    void refusesAFileThatDoesNotSayWhatItIs(String pragma) throws SQLException {
        ledger.sample().execute("PRAGMA " + pragma + " = 7");

        assertThatThrownBy(EveryColumnTest::verify).isInstanceOf(ArchiveUnavailable.class);
    }

    /** SQLite passes over a log that does not belong to the file, and takes it away. */
    @Test
    void isNotMisledByALogThatWasLeftLying() throws IOException {
        var log = ledger.file().resolveSibling("ledger.sqlite-wal");
        Files.write(log, "not a log ".repeat(1000).getBytes(StandardCharsets.UTF_8));

        assertThat(verify()).startsWith("The ledger holds: " + last + " rows");
    }

    private static String verify() {
        try (var archive = Archive.openToRead(ledger.file(), !Archive.isInUse(ledger.file()), Samples.CLOCK)) {
            return archive.verify().toString();
        }
    }
}
