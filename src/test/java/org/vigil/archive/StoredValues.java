package org.vigil.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** Every value of every row of a ledger's file as SQLite reads it, with its type. */
final class StoredValues {
    private StoredValues() {}

    /** What SQLite says where it cannot read on, is a value too. */
    static String of(Path file) {
        var values = new StringBuilder();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (var pragma : List.of("application_id", "user_version")) {
                values.append(Database.number(connection, "PRAGMA " + pragma)).append('\n');
            }
            append(connection, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name", values);
            append(connection, "SELECT * FROM originals NOT INDEXED ORDER BY rowid", values);
            append(connection, "SELECT * FROM revisions NOT INDEXED ORDER BY rowid", values);
            append(connection, "SELECT * FROM frozen_searches NOT INDEXED ORDER BY rowid", values);
            append(connection, "SELECT * FROM relation_targets NOT INDEXED ORDER BY seq, position", values);
        } catch (SQLException e) {
            values.append(e.getMessage());
        }
        return values.toString();
    }

    private static void append(Connection connection, String sql, StringBuilder values) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    var value = rows.getObject(column);
                    var bytes = rows.getBytes(column);
                    values.append(value == null ? "NULL" : value.getClass().getSimpleName())
                            .append(bytes == null ? "" : HexFormat.of().formatHex(bytes))
                            .append('|');
                }
                values.append('\n');
            }
        }
    }
}
