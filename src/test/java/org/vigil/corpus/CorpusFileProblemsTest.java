package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.corpus.CorpusFixture.VISIT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file before any row of it can be: its name, its bytes, its syntax. */
class CorpusFileProblemsTest {
    private static final String SECOND =
            "{\"id\": \"visit-2\", \"title\": \"Second\", \"documentation\": \"documented\", \"establishments_complete\": true}";

    private final Path folder;
    private final CorpusFixture corpus;

    CorpusFileProblemsTest(@TempDir Path folder) {
        this.folder = folder;
        this.corpus = new CorpusFixture(folder);
    }

    @Test
    void saysWhichNamesAreKnown() {
        assertThat(corpus.with("picture.png", "").problems())
                .containsExactly("picture.png: is of no known format; the names known are *.html, *.txt, "
                        + "bibliography.json, claims.json, visits.json, reports.json, documents.json, chronology.json, "
                        + "totals.json, thesaurus.json");
    }

    @Test
    void tellsOfAPathThatLeadsNowhere() {
        var reading = new CorpusReader(id -> false).read(List.of(folder.resolve("none.json")));
        assertThat(reading.problems())
                .extracting(CorpusProblem::toString)
                .containsExactly(folder.resolve("none.json") + ": cannot be read: there is no such file or folder");
    }

    @Test
    void namesTheLineOfAByteThatIsNotUtf8() {
        var latin1 = "one\r\ntwo\rthr\u00e9e\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(corpus.with("a.txt", latin1).problems())
                .containsExactly("a.txt:3: is not UTF-8: the byte E9 cannot stand here");
        var cut = "caf\u00e9".getBytes(StandardCharsets.UTF_8);
        assertThat(corpus.with("a.txt", Arrays.copyOf(cut, cut.length - 1)).problems())
                .containsExactly("a.txt:1: is not UTF-8: the byte C3 cannot stand here");
    }

    @Test
    void namesTheLineOfASyntaxErrorAndKeepsTheRowsBeforeIt() {
        corpus.with("visits.json", VISIT.replace("}\n]", "},\n  {\"id\": oops}\n]"));
        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("visits.json:9: the JSON breaks off here: Unrecognized token 'oops'");
        assertThat(corpus.ids()).containsExactly("visit-2006-09-04");
    }

    @Test
    void tellsWhereAFileIsCutOff() {
        corpus.with("visits.json", VISIT.replace("\n]", ","));
        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("visits.json:9: the JSON breaks off here: Unexpected end-of-input");
        assertThat(corpus.ids()).containsExactly("visit-2006-09-04");
    }

    @Test
    void refusesAFileThatIsNoList() {
        assertThat(corpus.with("visits.json", "{}").problems())
                .containsExactly("visits.json:1: expected a list of rows, so a [ at the beginning");
        assertThat(corpus.with("visits.json", "").problems())
                .containsExactly("visits.json:1: expected a list of rows, so a [ at the beginning");
    }

    @Test
    void refusesWhatFollowsTheList() {
        assertThat(corpus.with("visits.json", VISIT + "7").problems())
                .containsExactly("visits.json:10: nothing may follow the list");
    }

    @Test
    void refusesAnElementThatIsNoRowAndKeepsTheOthers() {
        corpus.with("visits.json", VISIT.replace("}\n]", "},\n  7,\n" + SECOND + "]"));
        assertThat(corpus.problems()).containsExactly("visits.json:9: expected a row, so a { here; found a number");
        assertThat(corpus.ids()).containsExactly("visit-2006-09-04", "visit-2");
    }

    @Test
    void refusesTwoFieldsOfOneName() {
        corpus.with("visits.json", VISIT.replace("\"date\":", "\"title\":"));
        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("visits.json:5: the JSON breaks off here: Duplicate field 'title'");
    }
}
