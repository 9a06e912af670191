package org.vigil.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ledger of eight rows that can be tampered with: 1 a visit, 2 an article with its original, 3 a report, 4 the visit
 * corrected, 5 withdrawn, 6 restored, 7 and 8 events.
 */
record SampleLedger(Path file) {
    static SampleLedger in(Path folder) {
        var ledger = new SampleLedger(folder.resolve("ledger.db"));
        try (var archive = ledger.open()) {
            archive.put(Samples.visit(), null, null);
            archive.put(Samples.article(), Samples.PAGE, null);
            archive.put(Samples.report(), null, null);
            archive.put(Samples.visit("Seven days").build(), null, "seven, not eight");
            archive.withdraw(Samples.VISIT, "in doubt", Samples.REPORT);
            archive.restore(Samples.VISIT, "settled");
            archive.put(Samples.event(7), null, null);
            archive.put(Samples.event(8), null, null);
        }
        return ledger;
    }

    Archive open() {
        return Archive.open(file, Samples.CLOCK);
    }

    Verification verify() {
        try (var archive = open()) {
            return archive.verify();
        }
    }

    Head head() {
        try (var archive = open()) {
            return archive.head();
        }
    }

    /** As someone would who opens the file with another program: without the triggers, which stand there again afterwards. */
    void tamper(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            var triggers = triggers(connection);
            for (var name : triggers.keySet()) {
                Database.execute(connection, "DROP TRIGGER " + name);
            }
            for (var statement : statements) {
                Database.execute(connection, statement);
            }
            for (var sql : triggers.values()) {
                Database.execute(connection, sql);
            }
        }
    }

    private static Map<String, String> triggers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var columns = statement.executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")) {
            var triggers = new TreeMap<String, String>();
            while (columns.next()) {
                triggers.put(columns.getString(1), columns.getString(2));
            }
            return triggers;
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Database.execute(connection, sql);
        }
    }
}
