package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.Shell;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Sha256;
import org.vigil.entry.Title;

class LedgerRowTest {
    /** Heads of this chain are kept by others as witnesses: if this test fails, the code is wrong, not the test. */
    @Test
    void fixesTheFormOfARowForEver() {
        var row = new LedgerRow(
                        12,
                        Samples.VISIT,
                        2,
                        Instant.parse("2026-11-21T09:30:00.123456789Z"),
                        Change.MERGED,
                        "той самий візит; \"twice\"",
                        "a".repeat(64),
                        "b".repeat(64),
                        "text/html; charset=utf-8",
                        Samples.REPORT,
                        "c".repeat(64),
                        "")
                .sealed();

        assertThat(row.hashed())
                .isEqualTo(
                        "{\"addedAt\":\"2026-11-21T09:30:00.123Z\",\"change\":\"merged\",\"contentHash\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\","
                                + "\"entry\":\"visit-2006-09-04\",\"number\":2,\"originalHash\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\","
                                + "\"originalType\":\"text/html; charset=utf-8\",\"previous\":\"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc\","
                                + "\"reason\":\"той самий візит; \\\"twice\\\"\",\"replacedBy\":\"report-2006-09-04\",\"seq\":12}");
        assertThat(row.line())
                .isEqualTo(
                        "{\"addedAt\":\"2026-11-21T09:30:00.123Z\",\"chain\":\"df01e06e95a6a087f73e626e6dc32c9b12273d0705fb95a38f2e1b9da8968e27\","
                                + "\"change\":\"merged\",\"contentHash\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\","
                                + "\"entry\":\"visit-2006-09-04\",\"number\":2,\"originalHash\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\","
                                + "\"originalType\":\"text/html; charset=utf-8\",\"previous\":\"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc\","
                                + "\"reason\":\"той самий візит; \\\"twice\\\"\",\"replacedBy\":\"report-2006-09-04\",\"seq\":12}");
        assertThat(row.chain()).isEqualTo("df01e06e95a6a087f73e626e6dc32c9b12273d0705fb95a38f2e1b9da8968e27");
    }

    @Test
    void leavesOutWhatARowDoesNotHave() {
        var row = new LedgerRow(
                1,
                Samples.VISIT,
                1,
                Samples.NOW,
                Change.ADDED,
                null,
                "a".repeat(64),
                null,
                null,
                null,
                Sha256.NONE,
                "f");

        assertThat(row.line())
                .isEqualTo("{\"addedAt\":\"2026-11-21T09:30:00.000Z\",\"chain\":\"f\",\"change\":\"added\","
                        + "\"contentHash\":\"" + "a".repeat(64) + "\",\"entry\":\"visit-2006-09-04\",\"number\":1,"
                        + "\"previous\":\"" + "0".repeat(64) + "\",\"seq\":1}");
    }

    /** Every hash here was computed with another program. */
    @Test
    void fixesTheBeginningOfAChainForEver(@TempDir Path folder) throws IOException {
        var claim = new EntryId("claim-1");
        try (var archive = Archive.open(folder.resolve("ledger.db"), Samples.CLOCK)) {
            var out = new ByteArrayOutputStream();
            archive.put(
                    Entry.builder(claim, EntryKind.CLAIM, Title.ours("A claim")).build(), null, null);
            archive.withdraw(claim, "in doubt", null);
            archive.writeLedger(out);

            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo(
                            """
                    {"addedAt":"2026-11-21T09:30:00.000Z","chain":"d4c23cca1a9b2ca6093cb679b7004e78ceec77a5f0be39f13ac5de0a5f62cb56","change":"added","contentHash":"28d5ea18509d6dba5c58856bc431fccfdc0132024394db2f4fed3e498b9a3dc8","entry":"claim-1","number":1,"previous":"0000000000000000000000000000000000000000000000000000000000000000","seq":1}
                    {"addedAt":"2026-11-21T09:30:00.000Z","chain":"1aec2406e830d526265cdbf49be9dc1f36ba73e93ca5cce745f8241973a719b3","change":"withdrawn","contentHash":"28d5ea18509d6dba5c58856bc431fccfdc0132024394db2f4fed3e498b9a3dc8","entry":"claim-1","number":2,"previous":"d4c23cca1a9b2ca6093cb679b7004e78ceec77a5f0be39f13ac5de0a5f62cb56","reason":"in doubt","seq":2}
                    """);
        }
    }

    @Test
    void canBeCheckedWithoutThisProgram(@TempDir Path folder) throws IOException {
        var file = folder.resolve("ledger.db");
        var ndjson = folder.resolve("ledger.ndjson");
        try (var archive = Archive.open(file, Clock.fixed(Samples.NOW.plusMillis(120), ZoneOffset.UTC))) {
            archive.put(Samples.visit(), null, null);
            archive.put(Samples.article(), Samples.PAGE, null);
            archive.withdraw(Samples.VISIT, "хибно: «двічі» / \"twice\" \\ <&> \ud83d\udd4a", Samples.ARTICLE);
            try (var out = Files.newOutputStream(ndjson)) {
                archive.writeLedger(out);
            }

            var expected = new ArrayList<String>();
            archive.rows(row -> expected.add(row.chain()));
            assertThat(shell("while IFS= read -r line; do printf '%s\\n' \"$line\""
                            + " | jq -cS 'del(.chain)' | tr -d '\\n' | sha256sum | cut -c1-64; done < " + ndjson))
                    .isEqualTo(expected);
            assertThat(shell("jq -r .chain " + ndjson)).isEqualTo(expected);

            var hashes = new ArrayList<String>();
            archive.rows(row -> hashes.add(row.contentHash()));
            assertThat(shell("for n in 1 2 3; do sqlite3 " + file + " \"SELECT content FROM revisions WHERE seq = $n\""
                            + " | tr -d '\\n' | sha256sum | cut -c1-64; done"))
                    .isEqualTo(hashes);
        }
    }

    private static List<String> shell(String command) {
        return Shell.run(Path.of("."), command).lines().toList();
    }
}
