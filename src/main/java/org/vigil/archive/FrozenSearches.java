package org.vigil.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Verification.Fault;
import org.vigil.entry.Sha256;

/** The table of frozen searches, each under its hash. */
final class FrozenSearches {
    private static final byte[] NOTHING = {};

    private FrozenSearches() {}

    static Optional<FrozenSearch> find(Connection connection, String hash) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT content FROM frozen_searches WHERE hash = ?")) {
            statement.setString(1, hash);
            try (var columns = statement.executeQuery()) {
                return columns.next() ? Optional.of(read(hash, Columns.text(columns, 1))) : Optional.empty();
            }
        }
    }

    private static FrozenSearch read(String hash, @Nullable String content) {
        try {
            return FrozenSearchJson.read(content == null ? "" : content);
        } catch (IllegalArgumentException e) {
            throw new ArchiveUnavailable(
                    "The frozen search " + hash + " cannot be read (" + e.getMessage()
                            + "): run \"vigil verify\", and put a backup in its place",
                    e);
        }
    }

    /** @return whether it is kept, now or from before */
    static boolean keep(Connection connection, FrozenSearch search, int mostOfOneDay) throws SQLException {
        var content = search.json();
        var hash = Sha256.of(content);
        if (find(connection, hash).isPresent()) {
            return true;
        }
        if (countOf(connection, search.day()) >= mostOfOneDay) {
            return false;
        }
        try (var statement = connection.prepareStatement("INSERT INTO frozen_searches (hash, content) VALUES (?, ?)")) {
            statement.setString(1, hash);
            statement.setString(2, content);
            statement.executeUpdate();
            return true;
        }
    }

    private static long countOf(Connection connection, LocalDate day) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT count(*) FROM frozen_searches WHERE day = ?")) {
            statement.setString(1, day.toString());
            try (var columns = statement.executeQuery()) {
                return columns.next() ? columns.getLong(1) : 0;
            }
        }
    }

    /** The first one that is not what its address says, or that was frozen of another ledger than this. */
    static @Nullable Fault firstFault(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                // An index may still hold what the table has lost.
                var columns =
                        statement.executeQuery("SELECT hash, content FROM frozen_searches NOT INDEXED ORDER BY rowid");
                var chainHash = connection.prepareStatement("SELECT chain_hash FROM revisions WHERE seq = ?")) {
            while (columns.next()) {
                var hash = String.valueOf(columns.getString(1));
                var content = Objects.requireNonNullElse(columns.getBytes(2), NOTHING);
                var fault = fault(hash, content, chainHash);
                if (fault != null) {
                    return fault;
                }
            }
            return null;
        }
    }

    private static @Nullable Fault fault(String hash, byte[] content, PreparedStatement chainHash) throws SQLException {
        var where = "the frozen search " + hash;
        var found = Sha256.of(content);
        if (!found.equals(hash)) {
            return new Fault(where, "content", hash, found);
        }
        try {
            var search = FrozenSearchJson.read(CanonicalJson.text(content));
            if (!search.hash().equals(hash)) {
                return new Fault(where, "canonical form", hash, search.hash());
            }
            var kept = search.ledger();
            var here = kept.seq() == 0 ? Head.EMPTY.chain() : chainHash(chainHash, kept.seq());
            return kept.chain().equals(here)
                    ? null
                    : new Fault(where, "chain hash of row " + kept.seq(), here, kept.chain());
        } catch (IllegalArgumentException e) {
            return new Fault(where, "content", "a frozen search", String.valueOf(e.getMessage()));
        }
    }

    private static String chainHash(PreparedStatement statement, long seq) throws SQLException {
        statement.setLong(1, seq);
        try (var columns = statement.executeQuery()) {
            return columns.next() ? columns.getString(1) : "no such row";
        }
    }
}
