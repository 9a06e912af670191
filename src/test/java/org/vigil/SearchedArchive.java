package org.vigil;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.vigil.archive.Archive;
import org.vigil.archive.Submission;
import org.vigil.corpus.CorpusItem;
import org.vigil.corpus.CorpusReader;
import org.vigil.entry.Entry;
import org.vigil.index.Cluster;
import org.vigil.index.EntryIndex;
import org.vigil.index.IndexSchema;
import org.vigil.index.Indexer;
import org.vigil.search.Catalog;
import org.vigil.search.Thesaurus;

/** A ledger in a folder of the test, and the index that follows it under an alias of its own on the one {@link EngineNode}. */
public final class SearchedArchive implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");

    private final String alias;
    private final Cluster cluster;
    private final Archive archive;
    private final Indexer indexer;

    private SearchedArchive(Path folder, String alias) {
        this.alias = alias;
        this.cluster = Cluster.connect(List.of(EngineNode.address()), Cluster.Access.OPEN);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        this.archive = Archive.open(folder.resolve("ledger.db"), clock);
        this.indexer = new Indexer(archive, index(), IndexSchema.load(), clock);
    }

    /** @param alias one that no other class uses, and that no other alias begins with */
    public static SearchedArchive of(Path folder, String alias, List<Entry> entries) {
        var searched = new SearchedArchive(folder, alias);
        searched.add(entries);
        return searched;
    }

    /** What ships with the project. */
    public static List<Entry> corpus() {
        return new CorpusReader(id -> false)
                .read(List.of(Path.of("corpus"))).items().stream()
                        .map(CorpusItem::entry)
                        .toList();
    }

    /** The names that ship with the project. */
    public static Thesaurus thesaurus() {
        return new Thesaurus(new CorpusReader(id -> false)
                .read(List.of(Path.of("corpus/thesaurus.json")))
                .names());
    }

    public void add(List<Entry> entries) {
        archive.putAll(entries.stream().map(Submission::new).toList(), put -> {});
        indexer.catchUp(seq -> {});
    }

    public String alias() {
        return alias;
    }

    public Archive archive() {
        return archive;
    }

    public Indexer indexer() {
        return indexer;
    }

    public EntryIndex index() {
        return new EntryIndex(cluster.client(), alias);
    }

    public Catalog catalog() {
        return catalog(Thesaurus.EMPTY);
    }

    public Catalog catalog(Thesaurus thesaurus) {
        return new Catalog(cluster.client(), alias, thesaurus);
    }

    @Override
    public void close() {
        archive.close();
        cluster.close();
    }
}
