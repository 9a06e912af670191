package org.vigil.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Original;

/**
 * Every revision of every entry, in an append-only ledger: one SQLite file that several threads and processes may use at
 * once. Nothing that was written is changed or deleted, and {@link #verify} shows it.
 *
 * <p>A <em>live</em> entry is one whose latest revision is neither withdrawn nor merged. Every method throws
 * {@link ArchiveUnavailable} where the file cannot be used.
 */
public final class Archive implements AutoCloseable {
    /** Large enough that waiting for the disk costs little, small enough that another process need not wait long. */
    private static final int CHUNK = 250;

    private final Database database;
    private final Ledger ledger;

    private Archive(Database database, Clock clock) {
        this.database = database;
        this.ledger = new Ledger(clock);
    }

    /** Opens the ledger, and makes it first if there is no such file. */
    public static Archive open(Path file, Clock clock) {
        return new Archive(Database.open(file), clock);
    }

    /**
     * Opens a ledger that is only read. A file that is no ledger yet is {@link ArchiveUnavailable} too.
     *
     * @param alone nobody writes to it meanwhile: it is read as it lies there, also where this user may write nothing
     */
    public static Archive openToRead(Path file, boolean alone, Clock clock) {
        return new Archive(Database.openToRead(file, alone), clock);
    }

    /** Whether a process has the file open to write, or had when it died. */
    public static boolean isInUse(Path file) {
        return Database.hasLog(file.toAbsolutePath());
    }

    /** Adds an entry or corrects it. When this returns, it is on the disk. */
    public Put put(Entry entry, @Nullable Original original, @Nullable String reason) {
        var submission = new Submission(entry, original, reason);
        return database.write(connection -> ledger.put(connection, submission));
    }

    /**
     * As {@link #put} for many, with one wait for the disk for many entries.
     *
     * @param acknowledge is told of each, in order, once it is on the disk
     */
    public void putAll(Iterable<Submission> submissions, Consumer<Put> acknowledge) {
        var chunk = new ArrayList<Submission>(CHUNK);
        for (var submission : submissions) {
            chunk.add(submission);
            if (chunk.size() == CHUNK) {
                putChunk(chunk).forEach(acknowledge);
                chunk.clear();
            }
        }
        putChunk(chunk).forEach(acknowledge);
    }

    private List<Put> putChunk(List<Submission> chunk) {
        if (chunk.isEmpty()) {
            return List.of();
        }
        return database.write(connection -> {
            var puts = new ArrayList<Put>(chunk.size());
            for (var submission : chunk) {
                puts.add(ledger.put(connection, submission));
            }
            return puts;
        });
    }

    /**
     * Puts a tombstone in the place of a live entry.
     *
     * @param replacedBy a live entry to look at instead
     * @throws NoSuchEntry for either id
     * @throws ChangeRefused if the entry is not live, or its replacement is not
     */
    public Revision withdraw(EntryId id, String reason, @Nullable EntryId replacedBy) {
        return database.write(connection -> ledger.end(connection, Change.WITHDRAWN, id, reason, replacedBy));
    }

    /** As {@link #withdraw}, for an entry that is the same thing as another: its permalink then leads there. */
    public Revision merge(EntryId id, EntryId into, String reason) {
        return database.write(connection -> ledger.end(connection, Change.MERGED, id, reason, into));
    }

    /**
     * Brings a withdrawn or merged entry back as it last stood.
     *
     * @throws NoSuchEntry if there was never such an entry
     * @throws ChangeRefused if the entry is live
     */
    public Revision restore(EntryId id, String reason) {
        return database.write(connection -> ledger.restore(connection, id, reason));
    }

    /** The latest revision, be it a tombstone. */
    public Optional<Revision> find(EntryId id) {
        return database.read(connection -> Shelf.find(connection, id));
    }

    /** The latest revision, be it a tombstone. */
    public Revision expect(EntryId id) {
        return find(id).orElseThrow(() -> new NoSuchEntry(id));
    }

    public Optional<Revision> find(EntryId id, int number) {
        return database.read(connection -> Shelf.find(connection, id, number));
    }

    /** All revisions, the first one first; empty where there was never such an entry. */
    public List<Revision> history(EntryId id) {
        return database.read(connection -> Shelf.history(connection, id));
    }

    /** The rows of all its revisions, the first one first, without what the entry said in them. */
    public List<LedgerRow> rowsOf(EntryId id) {
        return database.read(connection -> Past.rowsOf(connection, id));
    }

    /** The last revisions that still had the passages which the latest has not, in the order of their numbers. */
    public List<FormerPassages> formerPassages(EntryId id) {
        return database.read(connection -> Past.formerPassages(connection, id));
    }

    /** The other words that stood under the anchors of a revision before it, each once; the last ones first. */
    public List<FormerWording> formerWordings(EntryId id, int number) {
        return database.read(connection -> Past.formerWordings(connection, id, number));
    }

    /** The tombstones of the entries that lead to this one, at once or by way of others, in the order of the ledger. */
    public List<Revision> mergedInto(EntryId id) {
        return database.read(connection -> Past.mergedInto(connection, id));
    }

    /** The rows that changed an entry after it was added, the newest first. */
    public List<LedgerRow> changes(long skip, int limit) {
        return database.read(connection -> Past.changes(connection, skip, limit));
    }

    public long changeCount() {
        return database.read(Past::changeCount);
    }

    /** The latest revisions of these entries, be they tombstones; those that never were are left out. */
    public Map<EntryId, Revision> latest(Collection<EntryId> ids) {
        return database.read(connection -> Past.latest(connection, ids));
    }

    /**
     * The revisions that these entries were in when a row was written; of those that came later, the first. So the answer
     * for an entry that is there stays the same whatever is added. Those that never were are left out.
     */
    public Map<EntryId, Revision> asOf(Collection<EntryId> ids, long seq) {
        return database.read(connection -> Past.asOf(connection, ids, seq));
    }

    /** The revisions that follow a row, in the order of the ledger; to be asked again from the last one. */
    public List<Revision> after(long seq, int limit) {
        return database.read(connection -> Shelf.after(connection, seq, limit));
    }

    /** Live entries by when they were first added, the newest first. */
    public List<Revision> newest(int limit) {
        return database.read(connection -> Shelf.newest(connection, limit));
    }

    /** All live entries of a kind, by id. */
    public List<Revision> live(EntryKind kind) {
        return database.read(connection -> Shelf.live(connection, kind));
    }

    /** The live entries that hold a relation to this one, by id; one that holds two comes twice. */
    public List<Related> relatedTo(EntryId id) {
        return database.read(connection -> Shelf.relatedTo(connection, id));
    }

    public long liveCount() {
        return database.read(connection -> Database.number(connection, "SELECT count(*) FROM live"));
    }

    /** The live entry whose {@link Entry#sourceHash} this is; of several, the one that was last changed longest ago. */
    public Optional<Revision> findBySourceHash(String sha256) {
        return database.read(connection -> Shelf.withSourceHash(connection, sha256));
    }

    /** The bytes with this SHA-256 that an entry was read from. */
    public Optional<Original> original(String hash) {
        return database.read(connection -> Shelf.original(connection, hash));
    }

    /**
     * Keeps a search under its hash; one that is kept already is left as it is.
     *
     * @param mostOfOneDay how many searches of one day are kept
     * @return whether it is kept: not where there are so many of its day already
     */
    public boolean freeze(FrozenSearch search, int mostOfOneDay) {
        return database.write(connection -> FrozenSearches.keep(connection, search, mostOfOneDay));
    }

    /** The search whose {@link FrozenSearch#hash} this is. */
    public Optional<FrozenSearch> frozen(String hash) {
        return database.read(connection -> FrozenSearches.find(connection, hash));
    }

    /** These revisions, in the same order, of one moment; one that is not there is left out. */
    public List<Revision> findAll(List<FrozenSearch.Found> wanted) {
        return database.read(connection -> Shelf.findAll(connection, wanted));
    }

    /** The entries, as they stand now, of which any revision was read from the bytes with this SHA-256. */
    public List<Revision> readFrom(String hash) {
        return database.read(connection -> Shelf.readFrom(connection, hash));
    }

    public Head head() {
        return database.read(Shelf::head);
    }

    /** Every row, from the first; those that are added meanwhile too. */
    public void rows(Consumer<LedgerRow> consumer) {
        var pages = new LedgerPages(database);
        for (var row = pages.next(); row != null; row = pages.next()) {
            consumer.accept(row);
        }
    }

    /** Writes {@code ledger.ndjson}: one {@link LedgerRow#line} a row. The stream is left open. */
    public void writeLedger(OutputStream out) throws IOException {
        var pages = new LedgerPages(database);
        for (var row = pages.next(); row != null; row = pages.next()) {
            out.write(CanonicalJson.utf8(row.line() + "\n"));
        }
    }

    /** Recomputes everything. A ledger that does not fit is an answer, not an exception. */
    public Verification verify() {
        var verifications = new ArrayList<Verification>(1);
        try {
            database.read(connection -> verifications.add(Verifier.verify(connection)));
        } catch (ArchiveUnavailable e) {
            // SQLite also refuses to end a transaction in which it met a damage; what was found by then counts.
            if (verifications.isEmpty() || verifications.get(0).holds()) {
                throw e;
            }
        }
        return verifications.get(0);
    }

    /** Lays the ledger beside a copy of {@code ledger.ndjson}, line by line. Whether its hashes fit, {@link #verify} says. */
    public Comparison verifyAgainst(InputStream ndjson) throws IOException {
        return Comparison.of(new KeptLines(ndjson), new LedgerPages(database));
    }

    /** As {@link #verifyAgainst(InputStream)}, with nothing more than a head that someone kept. */
    public Comparison verifyAgainst(Head kept) {
        var head = head();
        var here = kept.seq() == 0
                ? Head.EMPTY
                : database.read(connection -> Shelf.rows(connection, kept.seq() - 1, 1)).stream()
                        .map(row -> new Head(row.seq(), row.chain()))
                        .findFirst()
                        .orElse(Head.EMPTY);
        if (!here.equals(kept)) {
            return Comparison.differing(kept.seq(), kept.chain(), here.seq() == kept.seq() ? here.chain() : null);
        }
        return head.equals(kept)
                ? new Comparison(Comparison.Result.SAME, kept.seq(), kept.chain(), here.chain())
                : Comparison.differing(kept.seq() + 1, null, head.chain());
    }

    @Override
    public void close() {
        database.close();
    }
}
