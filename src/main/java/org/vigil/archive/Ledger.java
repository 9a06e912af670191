package org.vigil.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Put.Outcome;
import org.vigil.entry.EntryId;
import org.vigil.entry.Original;
import org.vigil.entry.Reason;
import org.vigil.entry.Sha256;

/** Appends revisions. Every method is called inside a transaction that holds the write lock. */
final class Ledger {
    private final Clock clock;

    Ledger(Clock clock) {
        this.clock = clock;
    }

    Put put(Connection connection, Submission submission) throws SQLException {
        var entry = submission.entry();
        var content = EntryJson.write(entry);
        var latest = Shelf.find(connection, entry.id());
        if (latest.isEmpty()) {
            return new Put(Outcome.ADDED, append(connection, Optional.empty(), Change.ADDED, submission, content));
        }
        if (!latest.get().isLive()) {
            return new Put(Outcome.WITHDRAWN, latest.get());
        }
        // The content decides, not the original: the same article fetched twice seldom has the same bytes.
        if (latest.get().row().contentHash().equals(Sha256.of(content))) {
            return new Put(Outcome.UNCHANGED, latest.get());
        }
        if (submission.ifNew() && isSuperseded(connection, submission, Sha256.of(content))) {
            return new Put(Outcome.SUPERSEDED, latest.get());
        }
        return new Put(Outcome.CORRECTED, append(connection, latest, Change.CORRECTED, submission, content));
    }

    /** It stood here once, and nobody says why it should again: a reason that was not yet given is one. */
    private static boolean isSuperseded(Connection connection, Submission submission, String contentHash)
            throws SQLException {
        var history = Shelf.history(connection, submission.entry().id());
        var reason = submission.reason();
        boolean isReasoned = reason != null
                && history.stream()
                        .noneMatch(revision -> reason.equals(revision.row().reason()));
        return !isReasoned
                && history.stream()
                        .anyMatch(revision -> revision.row().contentHash().equals(contentHash));
    }

    /** Writes the tombstone of a live entry. */
    Revision end(Connection connection, Change change, EntryId id, String reason, @Nullable EntryId replacedBy)
            throws SQLException {
        var latest = expect(connection, id);
        if (!latest.isLive()) {
            throw new ChangeRefused("The entry '" + id + "' is "
                    + latest.row().change().slug() + " already, since "
                    + latest.row().addedAtText());
        }
        if (replacedBy != null) {
            expectReplacement(connection, id, replacedBy);
        }
        return again(connection, latest, change, reason, replacedBy);
    }

    Revision restore(Connection connection, EntryId id, String reason) throws SQLException {
        var latest = expect(connection, id);
        if (latest.isLive()) {
            throw new ChangeRefused("The entry '" + id + "' is not withdrawn, so it cannot be restored");
        }
        return again(connection, latest, Change.RESTORED, reason, null);
    }

    private static void expectReplacement(Connection connection, EntryId id, EntryId replacedBy) throws SQLException {
        if (replacedBy.equals(id)) {
            throw new ChangeRefused("The entry '" + id + "' cannot be replaced by itself");
        }
        if (!expect(connection, replacedBy).isLive()) {
            throw new ChangeRefused(
                    "The entry '" + replacedBy + "' is not live, so it cannot replace the entry '" + id + "'");
        }
    }

    private static Revision expect(Connection connection, EntryId id) throws SQLException {
        return Shelf.find(connection, id).orElseThrow(() -> new NoSuchEntry(id));
    }

    private Revision append(
            Connection connection, Optional<Revision> latest, Change change, Submission submission, String content)
            throws SQLException {
        var original = submission.original();
        if (original != null) {
            keep(connection, original);
        }
        var head = Shelf.head(connection);
        var row = new LedgerRow(
                        head.seq() + 1,
                        submission.entry().id(),
                        latest.map(Revision::number).orElse(0) + 1,
                        clock.instant(),
                        change,
                        Reason.check(submission.reason()),
                        Sha256.of(content),
                        original == null ? null : original.hash(),
                        original == null ? null : original.mediaType(),
                        null,
                        head.chain(),
                        "")
                .sealed();
        Columns.insert(connection, row, content);
        return new Revision(row, submission.entry());
    }

    /** The same content once more, so that a tombstone still says what stood here. */
    private Revision again(
            Connection connection, Revision latest, Change change, String reason, @Nullable EntryId replacedBy)
            throws SQLException {
        var head = Shelf.head(connection);
        var row = new LedgerRow(
                        head.seq() + 1,
                        latest.id(),
                        latest.number() + 1,
                        clock.instant(),
                        change,
                        Reason.check(reason),
                        latest.row().contentHash(),
                        latest.row().originalHash(),
                        latest.row().originalType(),
                        replacedBy,
                        head.chain(),
                        "")
                .sealed();
        Columns.insert(connection, row, EntryJson.write(latest.entry()));
        return new Revision(row, latest.entry());
    }

    private static void keep(Connection connection, Original original) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO originals SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM originals WHERE hash = ?1)")) {
            statement.setString(1, original.hash());
            statement.setBytes(2, original.bytes());
            statement.executeUpdate();
        }
    }
}
