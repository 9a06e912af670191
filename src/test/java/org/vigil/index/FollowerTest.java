package org.vigil.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.EngineNode;
import org.vigil.Eventually;
import org.vigil.SearchedArchive;
import org.vigil.archive.Archive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Title;
import org.vigil.search.Catalog;
import org.vigil.search.SearchState;
import org.vigil.search.SearchUnavailable;
import org.vigil.search.Thesaurus;

class FollowerTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void goesOnFollowingAfterAFaultAndBringsBackAnIndexThatWasLost() {
        var clock = Clock.fixed(SearchedArchive.NOW, ZoneOffset.UTC);
        var faults = new AtomicInteger(2);
        try (var cluster = Cluster.connect(List.of(EngineNode.address()), Cluster.Access.OPEN);
                var archive = Archive.open(folder.resolve("ledger.db"), clock)) {
            var index = new EntryIndex(cluster.client(), "followed");
            var indexer = new Indexer(archive, index, IndexSchema.load(), clock);
            LongSupplier head = () -> {
                if (faults.getAndDecrement() > 0) {
                    throw new IllegalStateException("made by the test");
                }
                return archive.head().seq();
            };
            try (var follower = new Follower(indexer, head, () -> true)) {
                follower.start(Duration.ofMillis(20));
                archive.put(entry("a"), null, null);
                Eventually.until(LONGEST, "the entry is found after two faults", () -> count() == 1);

                archive.put(entry("b"), null, null);
                Eventually.until(LONGEST, "the next entry is found", () -> count() == 2);

                EngineNode.send("DELETE", "/" + index.current().orElseThrow().index(), "");
                Eventually.until(LONGEST, "the index is there again", () -> count() == 2);
            }
        }
    }

    @Test
    void letsReadersInWhenTheIndexIsWhereTheLedgerIs() {
        var clock = Clock.fixed(SearchedArchive.NOW, ZoneOffset.UTC);
        var mayAsk = new AtomicBoolean();
        try (var cluster = Cluster.connect(List.of(EngineNode.address()), Cluster.Access.OPEN);
                var archive = Archive.open(folder.resolve("ledger.db"), clock)) {
            var indexer = new Indexer(archive, new EntryIndex(cluster.client(), "let-in"), IndexSchema.load(), clock);
            archive.put(entry("a"), null, null);
            indexer.catchUp(seq -> {});
            archive.put(entry("b"), null, null);
            try (var follower = new Follower(indexer, () -> archive.head().seq(), mayAsk::get)) {
                var catalog = new Catalog(cluster.clientWhile(follower::hasTried), "let-in", Thesaurus.EMPTY);
                follower.start(Duration.ofMillis(20));
                assertThat(catalog.answers()).isFalse();
                assertThatThrownBy(() -> catalog.search(SearchState.EMPTY)).isInstanceOf(SearchUnavailable.class);

                mayAsk.set(true);
                Eventually.until(LONGEST, "readers are let in", catalog::answers);
                assertThat(catalog.search(SearchState.EMPTY).total()).isEqualTo(2);
            }
        }
    }

    private static Entry entry(String id) {
        return Entry.builder(new EntryId(id), EntryKind.EVENT, Title.ours("An event"))
                .build();
    }

    private static int count() {
        return EngineNode.get("/followed/_count").path("count").asInt(-1);
    }
}
