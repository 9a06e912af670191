package org.vigil.archive;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import org.sqlite.SQLiteErrorCode;

/** The ledger cannot be read or written. The message is one sentence that names the file and says what to do. */
public final class ArchiveUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    ArchiveUnavailable(String message) {
        super(message);
    }

    ArchiveUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether the file itself is damaged, and not only out of reach: what {@code verify} is asked for. */
    public boolean isDamage() {
        return getCause() instanceof SQLException e
                && EnumSet.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB)
                        .contains(SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff));
    }

    static ArchiveUnavailable because(Path file, SQLException e) {
        return new ArchiveUnavailable(sentence(file, e), e);
    }

    /** SQLite's primary result codes: https://sqlite.org/rescode.html */
    private static String sentence(Path file, SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode())) {
            case SQLITE_FULL ->
                "The disk is full, so nothing more can be added to the ledger " + file
                        + ": make room and try again; what was acknowledged is kept";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                "The ledger " + file
                        + " cannot be opened for writing: check that this user may write to the file and to its folder,"
                        + " or open a copy of all of the folder";
            case SQLITE_NOTADB ->
                "The file " + file + " is not a Vigil ledger: name another file, or move this one away";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "Another process is writing to the ledger " + file + " and did not finish in "
                        + Database.PATIENCE.toSeconds() + " seconds: try again when it is done";
            case SQLITE_CORRUPT ->
                "The ledger " + file + " is damaged (" + e.getMessage()
                        + "): run \"vigil verify\", and put a backup in its place";
            default ->
                "The ledger " + file + " cannot be used (" + e.getMessage()
                        + "): check the disk and run \"vigil verify\"";
        };
    }
}
