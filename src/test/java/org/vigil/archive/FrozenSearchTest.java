package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.archive.FrozenSearch.CountsOf;
import org.vigil.entry.EntryId;

class FrozenSearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    /** As searches were frozen at first. */
    static FrozenSearch search(String question, Head head) {
        return search(question, head, CountsOf.OTHER_FILTERS);
    }

    private static FrozenSearch search(String question, Head head, CountsOf countsOf) {
        var kinds = new TreeMap<String, Long>();
        kinds.put("visit", 1L);
        kinds.put("article", 1L);
        var counts = new TreeMap<String, SortedMap<String, Long>>();
        counts.put("kind", kinds);
        return new FrozenSearch(
                question,
                "entries with the word “prison”.",
                "relevance",
                DAY,
                head,
                countsOf,
                counts,
                List.of(
                        new FrozenSearch.Found(new EntryId("visit-2006-09-04"), 2, List.of("a1", "p10")),
                        new FrozenSearch.Found(new EntryId("an-article"), 1, List.of())));
    }

    private Archive archive() {
        return Archive.open(folder.resolve("ledger.sqlite"), Clock.systemUTC());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.sqlite"));
                var statement = connection.createStatement()) {
            for (var one : sql.split(";;")) {
                statement.execute(one);
            }
        }
    }

    /** Addresses that were given out hold only as long as this text stays. */
    @Test
    void addressIsTheHashOfTheCanonicalForm() {
        var search = search("q=prison", Head.EMPTY);
        assertThat(search.json())
                .isEqualTo("{\"counts\":{\"kind\":{\"article\":1,\"visit\":1}},\"day\":\"2026-11-22\","
                        + "\"entries\":[{\"entry\":\"visit-2006-09-04\",\"passages\":[\"a1\",\"p10\"],\"revision\":2},"
                        + "{\"entry\":\"an-article\",\"passages\":[],\"revision\":1}],"
                        + "\"ledger\":{\"chain\":\"0000000000000000000000000000000000000000000000000000000000000000\","
                        + "\"seq\":0},\"order\":\"relevance\",\"question\":\"q=prison\","
                        + "\"understood\":\"entries with the word “prison”.\"}");
        assertThat(search.hash()).isEqualTo("ccca562a71dcdd4240e2d0d94bc4c65ddedc59c24511089b9a46fa5332ab5e23");
        assertThat(FrozenSearchJson.read(search.json())).isEqualTo(search);
    }

    /** It says so in a member of its own, so that those from before keep their text and their hash. */
    @Test
    void searchThatCountsItsOwnEntriesSaysSo() {
        var search = search("q=prison", Head.EMPTY, CountsOf.ENTRIES);
        assertThat(search.json())
                .startsWith(
                        "{\"counts\":{\"kind\":{\"article\":1,\"visit\":1}},\"countsOf\":\"entries\",\"day\":\"2026-11-22\",")
                .isEqualTo(search("q=prison", Head.EMPTY)
                        .json()
                        .replace(",\"day\":", ",\"countsOf\":\"entries\",\"day\":"));
        assertThat(search.hash()).isEqualTo("abb365c3eef4bacf5b5229306b59b1391264e7401e9f0dee91875af8fbe0b313");
        assertThat(FrozenSearchJson.read(search.json())).isEqualTo(search);
    }

    @Test
    void countsOfWhatIsNotKnownAreRefused() {
        var json = search("q=prison", Head.EMPTY, CountsOf.ENTRIES).json();
        assertThatThrownBy(() -> FrozenSearchJson.read(json.replace("\"entries\",\"day\"", "\"some\",\"day\"")))
                .hasMessageContaining("expected one of entries, other-filters; found \"some\"");
    }

    @Test
    void searchIsFoundUnderItsHashAndKeptOnce() {
        try (var archive = archive()) {
            var search = search("q=prison", archive.head());
            assertThat(archive.freeze(search, 10)).isTrue();
            assertThat(archive.freeze(search, 10)).isTrue();
            assertThat(archive.frozen(search.hash())).contains(search);
            assertThat(archive.frozen("0".repeat(64))).isEmpty();
            assertThat(archive.verify().holds()).isTrue();
        }
    }

    @Test
    void noMoreThanSoManyOfADayAreKept() {
        try (var archive = archive()) {
            assertThat(archive.freeze(search("q=one", archive.head()), 2)).isTrue();
            assertThat(archive.freeze(search("q=two", archive.head()), 2)).isTrue();
            assertThat(archive.freeze(search("q=three", archive.head()), 2)).isFalse();
            assertThat(archive.freeze(search("q=two", archive.head()), 2)).isTrue();
            assertThat(archive.frozen(search("q=three", archive.head()).hash())).isEmpty();
        }
    }

    @Test
    void whatIsKeptIsNotChangedOrDeleted() throws SQLException {
        try (var archive = archive()) {
            archive.freeze(search("q=prison", archive.head()), 10);
        }
        assertThatThrownBy(() -> execute("UPDATE frozen_searches SET content = '{}'"))
                .hasMessageContaining("never changed or deleted");
        assertThatThrownBy(() -> execute("DELETE FROM frozen_searches"))
                .hasMessageContaining("never changed or deleted");
        assertThatThrownBy(() -> execute("INSERT OR REPLACE INTO frozen_searches (hash, content)"
                        + " SELECT hash, '{}' FROM frozen_searches"))
                .hasMessageContaining("frozen already");
    }

    @Test
    void changedAnswerIsFoundByVerify() throws SQLException {
        try (var archive = archive()) {
            archive.freeze(search("q=prison", archive.head()), 10);
        }
        var trigger = "CREATE TRIGGER frozen_searches_refuse_update BEFORE UPDATE ON frozen_searches\n"
                + "BEGIN SELECT RAISE(ABORT, 'frozen_searches are never changed or deleted'); END";
        execute("DROP TRIGGER frozen_searches_refuse_update;;"
                + "UPDATE frozen_searches SET content = replace(content, '\"p10\"', '\"p11\"');;" + trigger);
        try (var archive = archive()) {
            assertThat(archive.verify().toString())
                    .contains("the frozen search "
                            + search("q=prison", Head.EMPTY).hash() + ": the content does not fit");
        }
    }

    @Test
    void answerOfAnotherLedgerIsFoundByVerify() {
        try (var archive = archive()) {
            archive.freeze(search("q=prison", new Head(0, "f".repeat(64))), 10);
            assertThat(archive.verify().toString()).contains("the chain hash of row 0 does not fit");
        }
    }

    /** As the first form of the ledger was. */
    @Test
    void ledgerOfAnOlderProgramIsBroughtUpToDate() throws SQLException {
        Head head;
        try (var archive = archive()) {
            archive.put(Samples.visit(), null, null);
            head = archive.head();
        }
        execute("DROP TABLE frozen_searches;;PRAGMA user_version = 1");
        try (var archive = archive()) {
            assertThat(archive.head()).isEqualTo(head);
            assertThat(archive.freeze(search("q=prison", head), 10)).isTrue();
            assertThat(archive.verify().holds()).isTrue();
        }
    }
}
