package org.vigil.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.EngineNode;
import org.vigil.archive.Archive;
import org.vigil.archive.Submission;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Title;

class IndexerTest {
    @TempDir
    Path folder;

    private final Cluster cluster = Cluster.connect(List.of(EngineNode.address()), Cluster.Access.OPEN);
    private String alias;
    private EntryIndex index;
    private Archive archive;
    private Instant now = Instant.parse("2026-11-21T09:30:00Z");

    @BeforeEach
    void open(TestInfo test) {
        alias = "indexer-" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        index = new EntryIndex(cluster.client(), alias);
        archive = Archive.open(folder.resolve("ledger.db"), Clock.fixed(now, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        archive.close();
        cluster.close();
    }

    @Test
    void makesAnIndexOfTheLedger() {
        put("a", "One");
        put("b", "Two");

        assertThat(catchUp()).containsExactly(2L);
        assertThat(titles()).containsExactly("a: One", "b: Two");
        assertThat(current().seq()).isEqualTo(2);
        assertThat(current().head()).isEqualTo(archive.head().chain());
        assertThat(current().schema()).isEqualTo(IndexSchema.load().fingerprint());
    }

    @Test
    void makesAnEmptyIndexOfAnEmptyLedger() {
        assertThat(catchUp()).isEmpty();
        assertThat(titles()).isEmpty();
        assertThat(current().seq()).isZero();
    }

    @Test
    void addsOnlyWhatIsNew() {
        put("a", "One");
        catchUp();
        var made = current().index();
        put("b", "Two");
        put("a", "One, corrected");

        assertThat(catchUp()).containsExactly(3L);
        assertThat(titles()).containsExactly("a: One, corrected", "b: Two");
        assertThat(current().index()).isEqualTo(made);
        assertThat(catchUp()).isEmpty();
    }

    @Test
    void keepsWhenACorrectedEntryWasFirstAdded() {
        put("a", "One");
        catchUp();
        later();
        reopen("ledger.db");
        put("a", "One, corrected");
        catchUp();

        var document = EngineNode.get("/" + alias + "/_doc/a").path("_source");
        assertThat(document.path("added").asText()).isEqualTo("2026-11-21T09:30:00Z");
        assertThat(document.at("/card/revision").asInt()).isEqualTo(2);
    }

    @Test
    void takesAwayWhatIsWithdrawnAndBringsItBack() {
        put("a", "One");
        put("b", "Two");
        catchUp();
        archive.withdraw(new EntryId("a"), "in doubt", null);
        catchUp();
        assertThat(titles()).containsExactly("b: Two");

        archive.restore(new EntryId("a"), "settled");
        catchUp();
        assertThat(titles()).containsExactly("a: One", "b: Two");
    }

    @Test
    void neverPutsBackAnOlderState() {
        put("a", "One");
        put("a", "Newer");
        catchUp();
        var older = archive.find(new EntryId("a"), 1).orElseThrow();

        index.apply(
                current().index(),
                List.of(new EntryIndex.Change(
                        older.id(),
                        1,
                        EntryDocuments.document(older.entry(), 1, older.row().addedAt(), 1))));
        index.refresh(current().index());

        assertThat(titles()).containsExactly("a: Newer");
    }

    @Test
    void takesUpAFillThatWasInterrupted() {
        put("a", "One");
        catchUp();
        var before = current();
        put("b", "Two");
        put("c", "Three");
        catchUp();
        // As after a fall between the changes and the note of them.
        index.remember(before);
        put("a", "Newer");

        catchUp();
        assertThat(titles()).containsExactly("a: Newer", "b: Two", "c: Three");
        assertThat(current().index()).isEqualTo(before.index());
        assertThat(current().seq()).isEqualTo(4);
    }

    @Test
    void clearsAwayAnIndexThatWasNeverFinished() {
        put("a", "One");
        index.create(index.dated("20200101-000000-000"), IndexSchema.load());
        catchUp();

        assertThat(indices()).containsExactly(current().index());
    }

    @Test
    void buildsAnewFromAnotherLedger() {
        put("a", "One");
        catchUp();
        var before = current().index();
        reopen("other.db");
        put("b", "Of the other");
        later();
        catchUp();

        assertThat(titles()).containsExactly("b: Of the other");
        assertThat(current().index()).isNotEqualTo(before);
    }

    @Test
    void buildsAnewFromALedgerThatIsShorter() {
        put("a", "One");
        put("b", "Two");
        catchUp();
        reopen("other.db");
        put("a", "One");
        later();
        catchUp();

        assertThat(titles()).containsExactly("a: One");
    }

    @Test
    void buildsAnewToAnotherSchema() {
        put("a", "One");
        catchUp();
        var before = current().index();
        later();
        var schema = IndexSchema.load();
        new Indexer(
                        archive,
                        index,
                        new IndexSchema(schema.settings(), schema.mapping(), "another"),
                        Clock.fixed(now, ZoneOffset.UTC))
                .catchUp(seq -> {});

        assertThat(current().index()).isNotEqualTo(before);
        assertThat(current().schema()).isEqualTo("another");
        assertThat(titles()).containsExactly("a: One");
    }

    @Test
    void keepsTheIndexBeforeAndDropsThoseThatAreOlder() {
        put("a", "One");
        var foreign = index.dated("of-another-archive-20200101-000000-000");
        index.create(foreign, IndexSchema.load());
        var made = new ArrayList<String>();
        for (int build = 0; build < 4; build++) {
            later();
            indexer().rebuild(seq -> {});
            made.add(current().index());
        }
        assertThat(made).doesNotHaveDuplicates();
        assertThat(indices()).containsExactlyInAnyOrder(foreign, made.get(2), made.get(3));
    }

    @Test
    void fillsInBatchesAndTellsHowFarItIs() {
        var entries = IntStream.rangeClosed(1, 1200)
                .mapToObj(n -> new Submission(entry("e" + n, "Entry " + n)))
                .toList();
        archive.putAll(entries, put -> {});

        var reached = catchUp();
        assertThat(reached).isSorted().endsWith(1200L).hasSizeGreaterThan(1);
        assertThat(index.count(alias)).isEqualTo(1200);
    }

    @Test
    void saysWhichEntryElasticsearchRefusedAndWhy() {
        put("a", "One");
        catchUp();

        assertThatThrownBy(() -> index.apply(
                        current().index(),
                        List.of(new EntryIndex.Change(new EntryId("odd"), 99, Map.of("unheard-of", "x")))))
                .isInstanceOf(IndexUnavailable.class)
                .hasMessageContaining("odd")
                .hasMessageContaining("unheard-of");
    }

    @Test
    void saysThatAnIndexIsGone() {
        assertThatThrownBy(() -> index.count(index.dated("gone")))
                .isInstanceOf(IndexUnavailable.class)
                .hasMessageContaining("index_not_found");
    }

    private void later() {
        now = now.plus(Duration.ofSeconds(1));
    }

    private void reopen(String ledger) {
        archive.close();
        archive = Archive.open(folder.resolve(ledger), Clock.fixed(now, ZoneOffset.UTC));
    }

    private void put(String id, String title) {
        archive.put(entry(id, title), null, null);
    }

    private static Entry entry(String id, String title) {
        return Entry.builder(new EntryId(id), EntryKind.EVENT, Title.ours(title))
                .build();
    }

    private Indexer indexer() {
        return new Indexer(archive, index, IndexSchema.load(), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** What it said it had reached. */
    private List<Long> catchUp() {
        var reached = new ArrayList<Long>();
        indexer().catchUp(reached::add);
        return reached;
    }

    private EntryIndex.Progress current() {
        return index.current().orElseThrow();
    }

    private List<String> titles() {
        var titles = new TreeSet<String>();
        EngineNode.get("/" + alias + "/_search?size=100")
                .at("/hits/hits")
                .forEach(hit -> titles.add(hit.path("_id").asText() + ": "
                        + hit.at("/_source/card/title").asText()));
        return List.copyOf(titles);
    }

    private List<String> indices() {
        var names = new TreeSet<String>();
        EngineNode.get("/" + alias + "-*/_settings").fieldNames().forEachRemaining(names::add);
        return List.copyOf(names);
    }
}
