package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.Shell;
import org.vigil.entry.Sha256;

/** The panel that says how an entry can be checked, and the commands in it. */
class SiteProofTest {
    private static final RunningSite SITE = RunningSite.withoutEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/e/visit-1999-05-03",
                "/e/corrected-statement",
                "/e/corrected-statement/v/1",
                "/e/open-letter-2025",
                "/e/report-2001-02/v/1"
            })
    void itsCommandsPrintWhatItSays(String path, @TempDir Path folder) {
        var panel = SITE.page(path).expectFirst("section.provenance");
        var hashes = panel.select("dd.hash").eachText();
        var commands = panel.expectFirst("pre").wholeText();

        assertThat(commands.lines()
                        .filter(line -> line.startsWith("# has to print"))
                        .toList())
                .containsExactly(
                        "# has to print " + hashes.get(1),
                        "# has to print " + hashes.get(0),
                        "# has to print " + hashes.get(0));
        assertThat(Shell.run(
                                folder,
                                commands.replace(
                                        RunningSite.BASE, SITE.address("").toString()))
                        .lines()
                        .map(line -> line.replace("  -", ""))
                        .toList())
                .containsExactly(hashes.get(1), hashes.get(0), hashes.get(0));
    }

    /** The words of the source are under the content hash and not in what is served. */
    @ParameterizedTest
    @ValueSource(strings = {"/e/lighthouse-2024", "/e/closed-later", "/e/closed-later/v/1"})
    void saysWhereTheContentCannotBeChecked(String path, @TempDir Path folder) {
        var panel = SITE.page(path).expectFirst("section.provenance");
        var hashes = panel.select("dd.hash").eachText();
        var commands = panel.expectFirst("pre").wholeText();

        assertThat(commands).doesNotContain("/v/");
        assertThat(Shell.run(
                        folder,
                        commands.replace(RunningSite.BASE, SITE.address("").toString())))
                .contains(hashes.get(0), hashes.get(1));
        assertThat(panel.text()).contains("without the words of its source", hashes.get(0));
        assertThat(Sha256.of(SITE.get(path + ".json").body())).isNotEqualTo(hashes.get(0));
    }

    @Test
    void givesTheOperatorOneCommand() {
        assertThat(SITE.page("/e/visit-1999-05-03")
                        .select("section.provenance pre")
                        .eachText())
                .last()
                .isEqualTo("java -jar target/vigil.jar verify");
    }

    @Test
    void aTombstoneNamesItsRowAndItsLastHash() {
        var response = SITE.get("/e/taken-away");
        var row = SITE.archive().expect(SmallArchive.WITHDRAWN).row();

        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.body()).contains("Row " + row.seq() + " of the ledger", row.contentHash());
    }

    @Test
    void theLedgerIsAStreamOfLines() {
        var answer = SITE.get("/ledger.ndjson");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(answer.body().lines().count())
                .isEqualTo(SITE.archive().head().seq());
        assertThat(answer.body())
                .endsWith(SITE.archive()
                                .after(SITE.archive().head().seq() - 1, 1)
                                .get(0)
                                .row()
                                .line() + "\n");
        var head = SITE.send("HEAD", "/ledger.ndjson");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(head.body()).isEmpty();
    }
}
