package org.vigil.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tables of the ledger. Rows are guarded here too, not only in Java, so that no other program changes one by mistake.
 */
final class Schema {
    /** Raised whenever an older program could not read what a newer one writes, be it a table or a member of an entry. */
    static final int VERSION = 3;

    /** The last one without frozen searches. */
    private static final int WITHOUT_FROZEN_SEARCHES = 1;

    /** {@code Vigl}, for {@code file(1)} and its like: https://sqlite.org/fileformat2.html#application_id */
    static final int APPLICATION = 0x5669676c;

    private static final List<String> FROZEN_SEARCHES = List.of(
            """
            CREATE TABLE frozen_searches (
                hash TEXT NOT NULL PRIMARY KEY,
                content TEXT NOT NULL,
                day TEXT GENERATED ALWAYS AS (content ->> '$.day') VIRTUAL
            ) STRICT""",
            "CREATE INDEX frozen_searches_by_day ON frozen_searches (day)",
            """
            CREATE TRIGGER frozen_searches_are_added_once BEFORE INSERT ON frozen_searches
            WHEN EXISTS (SELECT 1 FROM frozen_searches WHERE hash = NEW.hash)
            BEGIN SELECT RAISE(ABORT, 'this search is frozen already'); END""",
            refuse("frozen_searches", "UPDATE"),
            refuse("frozen_searches", "DELETE"));

    private static final List<String> LEDGER = List.of(
            """
            CREATE TABLE originals (
                hash TEXT NOT NULL PRIMARY KEY,
                bytes BLOB NOT NULL
            ) STRICT""",
            // The content comes last, so that reading the other columns need not walk through it. What is only asked of
            // it
            // is generated: it cannot differ from what is hashed.
            """
            CREATE TABLE revisions (
                seq INTEGER NOT NULL PRIMARY KEY,
                entry TEXT NOT NULL,
                number INTEGER NOT NULL,
                added_at TEXT NOT NULL,
                change TEXT NOT NULL,
                reason TEXT,
                content_hash TEXT NOT NULL,
                original_hash TEXT REFERENCES originals (hash),
                original_type TEXT,
                replaced_by TEXT,
                previous TEXT NOT NULL,
                chain_hash TEXT NOT NULL,
                content TEXT NOT NULL,
                kind TEXT GENERATED ALWAYS AS (content ->> '$.kind') VIRTUAL,
                source_hash TEXT GENERATED ALWAYS AS (content ->> '$.sourceHash') VIRTUAL,
                UNIQUE (entry, number)
            ) STRICT""",
            "CREATE INDEX states ON revisions (entry, number, change)",
            "CREATE INDEX first_revisions ON revisions (added_at, seq) WHERE number = 1",
            "CREATE INDEX kinds ON revisions (kind, entry, number)",
            "CREATE INDEX source_hashes ON revisions (source_hash) WHERE source_hash IS NOT NULL",
            "CREATE INDEX originals_of_revisions ON revisions (original_hash) WHERE original_hash IS NOT NULL",
            // An array cannot be indexed in place, and every entry page asks who points to it.
            """
            CREATE TABLE relation_targets (
                seq INTEGER NOT NULL REFERENCES revisions (seq),
                position INTEGER NOT NULL,
                type TEXT NOT NULL,
                target TEXT NOT NULL,
                PRIMARY KEY (seq, position)
            ) STRICT, WITHOUT ROWID""",
            "CREATE INDEX relations_by_target ON relation_targets (target)",
            """
            CREATE TRIGGER revisions_keep_relations AFTER INSERT ON revisions BEGIN
                INSERT INTO relation_targets
                SELECT NEW.seq, key, value ->> '$.type', value ->> '$.target' FROM json_each(NEW.content, '$.relations');
            END""",
            """
            CREATE VIEW latest AS SELECT * FROM revisions AS one
                WHERE number = (SELECT max(number) FROM revisions AS other WHERE other.entry = one.entry)""",
            "CREATE VIEW live AS SELECT * FROM latest WHERE change NOT IN ('withdrawn', 'merged')",
            // Also stands in the way of INSERT OR REPLACE, which deletes without asking the trigger for DELETE.
            """
            CREATE TRIGGER revisions_are_appended BEFORE INSERT ON revisions
            WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM revisions)
                OR NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM revisions WHERE entry = NEW.entry)
                OR NEW.previous IS NOT coalesce(
                    (SELECT chain_hash FROM revisions ORDER BY seq DESC LIMIT 1), printf('%064d', 0))
            BEGIN SELECT RAISE(ABORT, 'a revision can only be added after the last one'); END""",
            refuse("revisions", "UPDATE"),
            refuse("revisions", "DELETE"),
            """
            CREATE TRIGGER originals_are_added_once BEFORE INSERT ON originals
            WHEN EXISTS (SELECT 1 FROM originals WHERE hash = NEW.hash)
            BEGIN SELECT RAISE(ABORT, 'this original is kept already'); END""",
            refuse("originals", "UPDATE"),
            refuse("originals", "DELETE"));

    private Schema() {}

    private static String refuse(String table, String what) {
        return "CREATE TRIGGER %s_refuse_%s BEFORE %s ON %s\nBEGIN SELECT RAISE(ABORT, '%s are never changed or deleted'); END"
                .formatted(table, what.toLowerCase(Locale.ROOT), what, table, table);
    }

    /** Whether the file has to be made a ledger first. Fails on a file that is something else, without touching it. */
    static boolean isMissing(Connection connection, Path file) throws SQLException {
        long application = Database.number(connection, "PRAGMA application_id");
        long version = Database.number(connection, "PRAGMA user_version");
        if (application == 0 && version == 0 && objects(connection).isEmpty()) {
            return true;
        }
        if (application != APPLICATION) {
            throw new ArchiveUnavailable(
                    "The file " + file + " is a database of another program: name another file, or move this one away");
        }
        if (version < 1 || version > VERSION) {
            throw new ArchiveUnavailable("The ledger " + file + " was written by another Vigil (its form is " + version
                    + ", this program knows " + VERSION + "): use a newer Vigil");
        }
        return false;
    }

    /** @throws ArchiveUnavailable where the file is no ledger, or one that this program has to change before it can read it */
    static void expectReadable(Connection connection, Path file) throws SQLException {
        if (isMissing(connection, file)) {
            throw new ArchiveUnavailable("The file " + file + " is not a Vigil ledger: there is nothing in it");
        }
        if (lacksFrozenSearches(connection)) {
            throw new ArchiveUnavailable(
                    "The ledger " + file + " was written by an older Vigil and lacks the table of frozen"
                            + " searches: open a copy with \"vigil serve\", which adds it, or read it with the older one");
        }
    }

    private static boolean lacksFrozenSearches(Connection connection) throws SQLException {
        return Database.number(connection, "PRAGMA user_version") <= WITHOUT_FROZEN_SEARCHES;
    }

    /** To be called in a transaction, so that there is never half a schema. */
    static void create(Connection connection) throws SQLException {
        execute(connection, LEDGER);
        execute(connection, FROZEN_SEARCHES);
        Database.execute(connection, "PRAGMA application_id = " + APPLICATION);
        Database.execute(connection, "PRAGMA user_version = " + VERSION);
    }

    /** Whether an older program made the file, which may lack what came later. */
    static boolean isBehind(Connection connection) throws SQLException {
        return Database.number(connection, "PRAGMA user_version") < VERSION;
    }

    /** To be called in a transaction. What stands in the file stays as it is. */
    static void bringUpToDate(Connection connection) throws SQLException {
        if (lacksFrozenSearches(connection)) {
            execute(connection, FROZEN_SEARCHES);
        }
        Database.execute(connection, "PRAGMA user_version = " + VERSION);
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        for (var statement : statements) {
            Database.execute(connection, statement);
        }
    }

    /** The tables, triggers and views as they were declared, without the statistics that a user may have asked for. */
    static List<String> objects(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT type || ' ' || name || ' on ' || tbl_name || ': '"
                                + " || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name")) {
            var objects = new ArrayList<String>();
            while (rows.next()) {
                objects.add(rows.getString(1));
            }
            return objects;
        }
    }
}
