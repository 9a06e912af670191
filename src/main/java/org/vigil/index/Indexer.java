package org.vigil.index;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Passage;

/** Brings the index to where the ledger is. */
public final class Indexer {
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final int BATCH = 500;
    /** How many entries a new index has to find by their passages. */
    private static final int SAMPLE = 10;
    /** In characters; a phrase query of many hundred words would be refused. */
    private static final int LONGEST_SAMPLE = 2_000;

    private static final String KEPT = "; readers keep the old one";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Archive archive;
    private final EntryIndex index;
    private final IndexSchema schema;
    private final Clock clock;

    public Indexer(Archive archive, EntryIndex index, IndexSchema schema, Clock clock) {
        this.archive = archive;
        this.index = index;
        this.schema = schema;
        this.clock = clock;
    }

    /**
     * Adds what the ledger has and the index has not. An index that was made to another schema, or from another ledger, is
     * replaced by a new one; readers see the old one until the new one is whole.
     *
     * @param progress is told the seq that has been reached
     * @throws IndexUnavailable when Elasticsearch is out of reach; what was done stays done
     */
    public void catchUp(LongConsumer progress) {
        var current = index.current();
        if (current.isPresent() && follows(current.get())) {
            fill(current.get(), progress);
        } else {
            rebuild(progress);
        }
    }

    private boolean follows(EntryIndex.Progress current) {
        if (!current.schema().equals(schema.fingerprint())) {
            return false;
        }
        if (current.seq() == 0) {
            return true;
        }
        var last = archive.after(current.seq() - 1, 1);
        return !last.isEmpty() && last.get(0).row().chain().equals(current.head());
    }

    /**
     * Builds a new index from the whole ledger, checks it, and puts it in the place of the one in use.
     *
     * @throws IndexUnavailable when it cannot be built or does not hold what the ledger has; the old one then stays
     */
    public void rebuild(LongConsumer progress) {
        var name = index.dated(STAMP.format(clock.instant()));
        LOG.info("Building the index {} from the ledger", name);
        index.create(name, schema);
        var reached = fill(new EntryIndex.Progress(name, schema.fingerprint(), 0, ""), progress);
        index.refresh(name);
        // The ledger may have grown while the index was filled; then the two need not agree yet.
        if (archive.head().seq() == reached.seq()) {
            check(name);
        }
        index.publish(name);
    }

    /** As many entries as the ledger has live, and passages of the newest ones lead to them. */
    private void check(String name) {
        long found = index.count(name);
        long live = archive.liveCount();
        if (found != live) {
            throw new IndexUnavailable(
                    "The new index " + name + " holds " + found + " entries where the ledger has " + live + KEPT, null);
        }
        for (var revision : archive.newest(SAMPLE)) {
            for (var passage : revision.entry().passages()) {
                if (hasWords(passage) && !index.finds(name, revision.id(), passage)) {
                    throw new IndexUnavailable(
                            "The new index " + name + " does not find the passage " + passage.anchor() + " of "
                                    + revision.id() + KEPT,
                            null);
                }
            }
        }
    }

    private static boolean hasWords(Passage passage) {
        return passage.text().length() <= LONGEST_SAMPLE
                && passage.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private EntryIndex.Progress fill(EntryIndex.Progress from, LongConsumer progress) {
        var at = from;
        var revisions = archive.after(at.seq(), BATCH);
        boolean grew = !revisions.isEmpty() || at.seq() == 0;
        while (!revisions.isEmpty()) {
            index.apply(at.index(), changes(revisions));
            var last = revisions.get(revisions.size() - 1).row();
            at = new EntryIndex.Progress(at.index(), at.schema(), last.seq(), last.chain());
            progress.accept(at.seq());
            revisions = archive.after(at.seq(), BATCH);
        }
        if (grew) {
            // Remembered once the changes can be found, so that whoever reads the position can rely on it. After a fall
            // in
            // between they are applied again, which does nothing.
            index.refresh(at.index());
            index.remember(at);
        }
        return at;
    }

    private List<EntryIndex.Change> changes(List<Revision> revisions) {
        var changes = new ArrayList<EntryIndex.Change>();
        for (var revision : revisions) {
            long seq = revision.row().seq();
            changes.add(new EntryIndex.Change(
                    revision.id(),
                    seq,
                    revision.isLive()
                            ? EntryDocuments.document(revision.entry(), seq, firstAdded(revision), revision.number())
                            : null));
        }
        return changes;
    }

    private Instant firstAdded(Revision revision) {
        return revision.number() == 1
                ? revision.row().addedAt()
                : archive.find(revision.id(), 1).orElse(revision).row().addedAt();
    }
}
