package org.vigil.index;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
            try (var follower = new Follower(indexer, () -> {
                if (faults.getAndDecrement() > 0) {
                    throw new IllegalStateException("made by the test");
                }
                return archive.head().seq();
            })) {
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

    private static Entry entry(String id) {
        return Entry.builder(new EntryId(id), EntryKind.EVENT, Title.ours("An event"))
                .build();
    }

    private static int count() {
        return EngineNode.get("/followed/_count").path("count").asInt(-1);
    }
}
