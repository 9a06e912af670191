package org.vigil.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Verification.Fault;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.Sha256;

/**
 * Recomputes the ledger from its first row, and stops at the first thing that does not fit. Rows come first, so that a fault
 * is named by its row wherever it has one; then what is derived from them; then the file as such.
 */
final class Verifier {
    private static final String TYPES = Stream.of(Columns.OF_REVISION.split(", *"))
            .map(column -> "typeof(" + column + ")")
            .collect(Collectors.joining(" || ' ' || "));

    /** Those of {@link Schema}, in the order of {@link Columns#OF_REVISION}. */
    private static final Pattern DECLARED = Pattern.compile(
            "integer text integer text text (text|null) text" + " (text|null) (text|null) (text|null) text text text");

    private final Connection connection;
    private final Map<EntryId, LedgerRow> latest = new HashMap<>();
    /** The hash under which bytes are kept, and the one that they have. */
    private final Map<String, String> originals = new HashMap<>();

    private final Set<String> named = new HashSet<>();
    private @Nullable SQLException unreadable;
    private Head head = Head.EMPTY;
    private String where = "the file";

    private Verifier(Connection connection) {
        this.connection = connection;
    }

    static Verification verify(Connection connection) {
        var verifier = new Verifier(connection);
        var fault = verifier.firstFault();
        return new Verification(verifier.head, fault);
    }

    private @Nullable Fault firstFault() {
        try {
            readAllOriginals();
            checkRows();
            where = "the table of originals";
            if (unreadable != null) {
                throw unreadable;
            }
            checkNoOtherOriginals();
            where = "the table of relations";
            checkRelations();
            where = "the table of frozen searches";
            checkFrozenSearches();
            where = "the file";
            checkSchema();
            checkFile();
            return null;
        } catch (Mismatch e) {
            return e.fault;
        } catch (SQLException e) {
            return new Fault(where, "file", "readable", String.valueOf(e.getMessage()));
        }
    }

    private void checkRows() throws SQLException, Mismatch {
        // A row that cannot be reached at all is named by its place.
        where = "row 1";
        try (var statement = connection.createStatement();
                var columns = statement.executeQuery(
                        "SELECT " + Columns.OF_REVISION + ", " + TYPES + " FROM revisions AS r ORDER BY r.seq")) {
            while (columns.next()) {
                where = "row " + columns.getLong(1);
                expect("types of the columns", "those that they are declared with", types(columns));
                var row = row(columns);
                where = "row " + row.seq() + " (" + row.entry() + ", revision " + row.number() + ")";
                checkPlace(row);
                checkContent(row, columns);
                checkOriginal(row);
                expect("chain hash of the row before", head.chain(), row.previous());
                expect("chain hash", row.expectedChain(), row.chain());
                latest.put(row.entry(), row);
                head = new Head(row.seq(), row.chain());
                where = "row " + (row.seq() + 1);
            }
            where = "the end of the rows";
        }
    }

    /** SQLite holds to them when it writes, and a bit that flips in the file does not. */
    private static String types(ResultSet columns) throws SQLException {
        var types = columns.getString(Columns.MORE);
        return DECLARED.matcher(types).matches() ? "those that they are declared with" : types;
    }

    private LedgerRow row(ResultSet columns) throws SQLException, Mismatch {
        try {
            return Columns.row(columns);
        } catch (IllegalArgumentException e) {
            throw new Mismatch("row", "what this program writes", String.valueOf(e.getMessage()));
        }
    }

    private void checkPlace(LedgerRow row) throws Mismatch {
        expect("seq", head.seq() + 1, row.seq());
        var before = latest.get(row.entry());
        expect("number", before == null ? 1 : before.number() + 1, row.number());
        var allowed = before == null
                ? List.of(Change.ADDED)
                : before.change().leavesLive()
                        ? List.of(Change.CORRECTED, Change.WITHDRAWN, Change.MERGED)
                        : List.of(Change.RESTORED);
        if (!allowed.contains(row.change())) {
            throw new Mismatch("change", "one of " + allowed, row.change().toString());
        }
    }

    private void checkContent(LedgerRow row, ResultSet columns) throws SQLException, Mismatch {
        var content = columns.getBytes(Columns.CONTENT);
        expect("content hash", content == null ? "a content" : Sha256.of(content), row.contentHash());
        try {
            var entry = Columns.entry(columns);
            expect("id in the content", row.entry(), entry.id());
            checkCanonical(entry, CanonicalJson.text(content == null ? new byte[0] : content));
        } catch (IllegalArgumentException e) {
            throw new Mismatch("content", "an entry", String.valueOf(e.getMessage()));
        }
    }

    private void checkCanonical(Entry entry, String content) throws Mismatch {
        expect("canonical form of the content", EntryJson.write(entry), content);
    }

    private void checkOriginal(LedgerRow row) throws SQLException, Mismatch {
        var hash = row.originalHash();
        if (hash == null || !named.add(hash)) {
            return;
        }
        if (unreadable != null && !originals.containsKey(hash)) {
            readOriginals(" WHERE hash = ?", hash);
        }
        expect("original", hash, originals.getOrDefault(hash, "nothing kept"));
    }

    /**
     * From the table itself: an index can still have what the table has lost. What cannot be read may belong to a row, which
     * is then the one to name; so it is told only after the rows.
     */
    private void readAllOriginals() {
        try {
            readOriginals(" NOT INDEXED");
        } catch (SQLException e) {
            unreadable = e;
        }
    }

    private void readOriginals(String which, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT CASE typeof(hash) || typeof(bytes) WHEN 'textblob' THEN hash ELSE 'of another type' END,"
                        + " bytes FROM originals" + which)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var columns = statement.executeQuery()) {
                while (columns.next()) {
                    var bytes = columns.getBytes(2);
                    originals.put(columns.getString(1), bytes == null ? "nothing kept" : Sha256.of(bytes));
                }
            }
        }
    }

    /** Bytes that no row speaks of are under no chain hash. */
    private void checkNoOtherOriginals() throws Mismatch {
        for (var hash : originals.keySet()) {
            if (!named.contains(hash)) {
                throw new Mismatch("original", "one that a row names", hash);
            }
        }
    }

    private void checkRelations() throws SQLException, Mismatch {
        var told = "SELECT r.seq, e.key, e.value ->> '$.type', e.value ->> '$.target'"
                + " FROM revisions AS r, json_each(r.content, '$.relations') AS e";
        var kept = "SELECT seq, position, type, target FROM relation_targets";
        expect("relations", "none missing", firstRow(told + " EXCEPT " + kept, "none missing"));
        expect("relations", "none besides", firstRow(kept + " EXCEPT " + told, "none besides"));
    }

    private void checkFrozenSearches() throws SQLException, Mismatch {
        var fault = FrozenSearches.firstFault(connection);
        if (fault != null) {
            throw new Mismatch(fault);
        }
    }

    private String firstRow(String sql, String otherwise) throws SQLException {
        try (var statement = connection.createStatement();
                var columns = statement.executeQuery(sql + " LIMIT 1")) {
            return columns.next()
                    ? "row " + columns.getLong(1) + ": " + columns.getString(3) + " " + columns.getString(4)
                    : otherwise;
        }
    }

    private void checkSchema() throws SQLException, Mismatch {
        try (var fresh = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.create(fresh);
            var expected = Schema.objects(fresh);
            var found = Schema.objects(connection);
            for (var object : expected) {
                if (!found.contains(object)) {
                    throw new Mismatch("schema", object, "none that is the same");
                }
            }
            expect("number of tables, triggers and views", expected.size(), found.size());
        }
    }

    /** https://sqlite.org/pragma.html#pragma_integrity_check: also that every index says what its table says. */
    private void checkFile() throws SQLException, Mismatch {
        try (var statement = connection.createStatement();
                var columns = statement.executeQuery("PRAGMA integrity_check(1)")) {
            expect("integrity check of SQLite", "ok", columns.next() ? columns.getString(1) : "no answer");
        }
    }

    private void expect(String what, Object expected, Object found) throws Mismatch {
        if (!expected.equals(found)) {
            throw new Mismatch(what, expected.toString(), found.toString());
        }
    }

    /** Ends the verification; it does not leave this class. */
    private final class Mismatch extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Fault fault;

        Mismatch(String what, String expected, String found) {
            this(new Fault(where, what, expected, found));
        }

        Mismatch(Fault fault) {
            super(fault.what(), null, false, false);
            this.fault = fault;
        }
    }
}
