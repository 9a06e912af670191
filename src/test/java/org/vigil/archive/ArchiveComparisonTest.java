package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveComparisonTest {
    private SampleLedger ledger;

    @BeforeEach
    void fill(@TempDir Path folder) {
        ledger = SampleLedger.in(folder);
    }

    /** Whoever can write the file can also make every hash fit again: only a copy of the head that was kept shows it. */
    @Test
    void findsRowsCutOffTheEndByAHeadThatWasKept() throws SQLException {
        var head = ledger.head();
        ledger.tamper("DELETE FROM revisions WHERE seq = 8");

        assertThat(ledger.verify().holds()).isTrue();
        try (var archive = ledger.open()) {
            assertThat(archive.verifyAgainst(head).toString())
                    .isEqualTo("The ledger ends before row 8, which the copy holds: " + head.chain());
        }
    }

    @Test
    void comparesItselfWithACopy() throws IOException, SQLException {
        var copy = ndjson();
        assertThat(against(copy)).isEqualTo(new Comparison(Comparison.Result.SAME, 8, null, null));
        assertThat(against(copy).toString()).isEqualTo("The copy and the ledger are the same: 8 rows");
        assertThat(against("").result()).isEqualTo(Comparison.Result.COPY_EMPTY);

        try (var archive = ledger.open()) {
            archive.put(Samples.event(9), null, null);
        }
        assertThat(against(copy).holds()).isTrue();
        assertThat(against(copy).toString())
                .isEqualTo("The copy is unchanged up to row 8, where it ends; the ledger goes on with row 9");

        var longer = ndjson() + "{\"seq\":10}\n";
        assertThat(against(longer).holds()).isFalse();
        assertThat(against(longer).toString())
                .isEqualTo("The ledger ends before row 10, which the copy holds: {\"seq\":10}");

        ledger.tamper("UPDATE revisions SET reason = 'eight, not seven' WHERE seq = 4");
        assertThat(against(copy).holds()).isFalse();
        assertThat(against(copy).line()).isEqualTo(4);
        assertThat(against(copy).toString())
                .startsWith("The copy and the ledger differ from row 4\nkept: {")
                .contains("\"reason\":\"seven, not eight\"", "\"reason\":\"eight, not seven\"");
    }

    @Test
    void comparesItselfWithAHead() {
        var head = ledger.head();
        try (var archive = ledger.open()) {
            assertThat(archive.verifyAgainst(head).result()).isEqualTo(Comparison.Result.SAME);
            archive.put(Samples.event(9), null, null);
            assertThat(archive.verifyAgainst(head).result()).isEqualTo(Comparison.Result.COPY_BEHIND);
            assertThat(archive.verifyAgainst(Head.EMPTY).result()).isEqualTo(Comparison.Result.COPY_BEHIND);
            assertThat(archive.verifyAgainst(new Head(8, "f".repeat(64))).result())
                    .isEqualTo(Comparison.Result.DIFFERENT);
            assertThat(archive.verifyAgainst(new Head(10, "f".repeat(64))).result())
                    .isEqualTo(Comparison.Result.COPY_AHEAD);
        }
    }

    private String ndjson() throws IOException {
        try (var archive = ledger.open()) {
            var out = new ByteArrayOutputStream();
            archive.writeLedger(out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private Comparison against(String ndjson) throws IOException {
        try (var archive = ledger.open()) {
            return archive.verifyAgainst(new ByteArrayInputStream(ndjson.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
