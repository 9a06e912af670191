package org.vigil.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.Slugged;

/** The columns of {@code revisions} as values, and values as columns. */
final class Columns {
    /** For a query that calls the table {@code r}; {@link #row} and {@link #revision} count on this order. */
    static final String OF_ROW = "r.seq, r.entry, r.number, r.added_at, r.change, r.reason, r.content_hash,"
            + " r.original_hash, r.original_type, r.replaced_by, r.previous, r.chain_hash";

    static final String OF_REVISION = OF_ROW + ", r.content";

    static final int CONTENT = 13;

    /** Where the columns of a query that asks for more begin. */
    static final int MORE = 14;

    private Columns() {}

    /** @throws IllegalArgumentException where a column does not hold what this program writes there */
    static LedgerRow row(ResultSet columns) throws SQLException {
        var replacedBy = text(columns, 10);
        return new LedgerRow(
                columns.getLong(1),
                new EntryId(expect(columns, 2)),
                number(columns, 3),
                addedAt(expect(columns, 4)),
                Slugged.expect(Change.class, expect(columns, 5)),
                text(columns, 6),
                expect(columns, 7),
                text(columns, 8),
                text(columns, 9),
                replacedBy == null ? null : new EntryId(replacedBy),
                expect(columns, 11),
                expect(columns, 12));
    }

    /** A row of a sound ledger; one that cannot be read is named. */
    static LedgerRow soundRow(ResultSet columns) throws SQLException {
        try {
            return row(columns);
        } catch (IllegalArgumentException e) {
            throw unreadable(columns.getLong(1), e);
        }
    }

    /** A revision of a sound ledger; one that cannot be read is named. */
    static Revision revision(ResultSet columns) throws SQLException {
        var row = soundRow(columns);
        try {
            return new Revision(row, entry(columns));
        } catch (IllegalArgumentException e) {
            throw unreadable(row.seq(), e);
        }
    }

    private static ArchiveUnavailable unreadable(long seq, IllegalArgumentException e) {
        return new ArchiveUnavailable(
                "Row " + seq + " of the ledger cannot be read (" + e.getMessage()
                        + "): run \"vigil verify\", and put a backup in its place",
                e);
    }

    static Entry entry(ResultSet columns) throws SQLException {
        return EntryJson.read(expect(columns, CONTENT));
    }

    /** How one line of an answer is read. */
    interface Reading<T> {
        T of(ResultSet columns) throws SQLException;
    }

    /** The revisions that a query answers with; it begins with {@link #OF_REVISION}. */
    static List<Revision> revisions(Connection connection, String sql, Object... parameters) throws SQLException {
        return all(connection, Columns::revision, sql, parameters);
    }

    /** The rows that a query answers with; it begins with {@link #OF_ROW}. */
    static List<LedgerRow> rows(Connection connection, String sql, Object... parameters) throws SQLException {
        return all(connection, Columns::soundRow, sql, parameters);
    }

    static <T> List<T> all(Connection connection, Reading<T> reading, String sql, Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var columns = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (columns.next()) {
                    all.add(reading.of(columns));
                }
                return all;
            }
        }
    }

    static void insert(Connection connection, LedgerRow row, String content) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO revisions (seq, entry, number, added_at, change,"
                + " reason, content_hash, original_hash, original_type, replaced_by, previous, chain_hash, content)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, row.seq());
            statement.setString(2, row.entry().value());
            statement.setInt(3, row.number());
            statement.setString(4, row.addedAtText());
            statement.setString(5, row.change().slug());
            statement.setString(6, row.reason());
            statement.setString(7, row.contentHash());
            statement.setString(8, row.originalHash());
            statement.setString(9, row.originalType());
            statement.setString(
                    10, row.replacedBy() == null ? null : row.replacedBy().value());
            statement.setString(11, row.previous());
            statement.setString(12, row.chain());
            statement.setString(CONTENT, content);
            statement.executeUpdate();
        }
    }

    /** The text itself: {@code getString} would turn bytes that are not UTF-8 into U+FFFD, and hide a damaged one. */
    static @Nullable String text(ResultSet columns, int column) throws SQLException {
        var utf8 = columns.getBytes(column);
        return utf8 == null ? null : CanonicalJson.text(utf8);
    }

    private static String expect(ResultSet columns, int column) throws SQLException {
        var text = text(columns, column);
        if (text == null) {
            throw new IllegalArgumentException(
                    "nothing stands in the column " + columns.getMetaData().getColumnName(column));
        }
        return text;
    }

    /** {@code getInt} would drop the upper half of a number, and hide a damage there. */
    private static int number(ResultSet columns, int column) throws SQLException {
        long number = columns.getLong(column);
        if (number != (int) number) {
            throw new IllegalArgumentException("expected a number of a revision; found " + number);
        }
        return (int) number;
    }

    private static Instant addedAt(String text) {
        try {
            var instant = Instant.parse(text);
            if (LedgerRow.text(instant).equals(text)) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(notATime(text), e);
        }
        throw new IllegalArgumentException(notATime(text));
    }

    private static String notATime(String text) {
        return "expected a time such as 2026-11-21T09:30:00.000Z; found \"" + text + "\"";
    }
}
