package org.vigil.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Original;
import org.vigil.entry.Relation;
import org.vigil.entry.Slugged;

/** What can be asked of the ledger. Every method is one query. */
final class Shelf {
    private static final String REVISIONS = "SELECT " + Columns.OF_REVISION + " FROM ";

    private Shelf() {}

    static Optional<Revision> find(Connection connection, EntryId id) throws SQLException {
        return first(Columns.revisions(
                connection, REVISIONS + "revisions AS r WHERE r.entry = ? ORDER BY r.number DESC LIMIT 1", id.value()));
    }

    static Optional<Revision> find(Connection connection, EntryId id, int number) throws SQLException {
        return first(Columns.revisions(
                connection, REVISIONS + "revisions AS r WHERE r.entry = ? AND r.number = ?", id.value(), number));
    }

    static List<Revision> findAll(Connection connection, List<FrozenSearch.Found> wanted) throws SQLException {
        var found = new ArrayList<Revision>();
        for (var one : wanted) {
            find(connection, one.entry(), one.revision()).ifPresent(found::add);
        }
        return found;
    }

    static List<Revision> history(Connection connection, EntryId id) throws SQLException {
        return Columns.revisions(
                connection, REVISIONS + "revisions AS r WHERE r.entry = ? ORDER BY r.number", id.value());
    }

    static List<Revision> after(Connection connection, long seq, int limit) throws SQLException {
        return Columns.revisions(
                connection, REVISIONS + "revisions AS r WHERE r.seq > ? ORDER BY r.seq LIMIT ?", seq, limit);
    }

    static List<Revision> newest(Connection connection, int limit) throws SQLException {
        return Columns.revisions(
                connection,
                // The order of a CROSS JOIN is kept, so this stops as soon as it has enough.
                REVISIONS + "revisions AS f CROSS JOIN live AS r ON r.entry = f.entry WHERE f.number = 1"
                        + " ORDER BY f.added_at DESC, f.seq DESC LIMIT ?",
                limit);
    }

    static List<Revision> live(Connection connection, EntryKind kind) throws SQLException {
        return Columns.revisions(connection, REVISIONS + "live AS r WHERE r.kind = ? ORDER BY r.entry", kind.slug());
    }

    static Optional<Revision> withSourceHash(Connection connection, String sha256) throws SQLException {
        return first(Columns.revisions(
                connection, REVISIONS + "live AS r WHERE r.source_hash = ? ORDER BY r.seq LIMIT 1", sha256));
    }

    static List<Related> relatedTo(Connection connection, EntryId id) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT " + Columns.OF_REVISION + ", t.type"
                + " FROM relation_targets AS t JOIN live AS r ON r.seq = t.seq"
                + " WHERE t.target = ? ORDER BY r.entry, t.position")) {
            statement.setString(1, id.value());
            try (var columns = statement.executeQuery()) {
                var related = new ArrayList<Related>();
                while (columns.next()) {
                    var type = Slugged.expect(Relation.Type.class, columns.getString(Columns.MORE));
                    related.add(new Related(type, Columns.revision(columns)));
                }
                return related;
            }
        }
    }

    static Head head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var columns =
                        statement.executeQuery("SELECT seq, chain_hash FROM revisions ORDER BY seq DESC LIMIT 1")) {
            return columns.next() ? new Head(columns.getLong(1), columns.getString(2)) : Head.EMPTY;
        }
    }

    static Optional<Original> original(Connection connection, String hash) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT r.original_type, o.bytes FROM originals AS o"
                + " JOIN revisions AS r ON r.original_hash = o.hash WHERE o.hash = ? ORDER BY r.seq LIMIT 1")) {
            statement.setString(1, hash);
            try (var columns = statement.executeQuery()) {
                return columns.next()
                        ? Optional.of(Original.of(columns.getString(1), columns.getBytes(2)))
                        : Optional.empty();
            }
        }
    }

    static List<Revision> readFrom(Connection connection, String hash) throws SQLException {
        return Columns.revisions(
                connection,
                REVISIONS + "latest AS r WHERE r.entry IN (SELECT entry FROM revisions WHERE original_hash = ?)"
                        + " ORDER BY r.entry",
                hash);
    }

    static List<LedgerRow> rows(Connection connection, long after, int limit) throws SQLException {
        return Columns.rows(
                connection,
                "SELECT " + Columns.OF_ROW + " FROM revisions AS r WHERE r.seq > ? ORDER BY r.seq LIMIT ?",
                after,
                limit);
    }

    private static Optional<Revision> first(List<Revision> revisions) {
        return revisions.stream().findFirst();
    }
}
