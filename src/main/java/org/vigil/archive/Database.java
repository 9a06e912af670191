package org.vigil.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * The connections to one SQLite file: one that writes, and as many that read as are reading at once. In WAL mode a reader
 * sees the last committed state and neither waits for the writer nor makes it wait (https://sqlite.org/wal.html).
 */
final class Database implements AutoCloseable {
    /** How long to wait for another process that is writing. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int IDLE_READERS = 8;

    private final Path file;
    private final String address;
    private final ReentrantLock writing = new ReentrantLock();
    private final @Nullable Connection writer;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /** What is done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** @param writer absent where nothing is to be written */
    private Database(Path file, String address, @Nullable Connection writer) {
        this.file = file;
        this.address = address;
        this.writer = writer;
    }

    static Database open(Path file) {
        var absolute = file.toAbsolutePath();
        createFolder(absolute);
        try {
            var writer = connect(absolute.toString());
            try {
                prepare(writer, absolute);
                return new Database(absolute, absolute.toString(), writer);
            } catch (SQLException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw ArchiveUnavailable.because(absolute, e);
        }
    }

    /**
     * Opens a ledger and changes nothing in it.
     *
     * @param alone nobody writes to it meanwhile: then nothing is made beside it either, and it can be read in a folder in
     *     which this user may write nothing; what is written all the same can look like a fault
     * @throws ArchiveUnavailable also for a file of which a new ledger or a newer form would have to be made
     */
    static Database openToRead(Path file, boolean alone) {
        var absolute = file.toAbsolutePath();
        // Without locks, and without SQLite's own files beside it (https://sqlite.org/wal.html#readonly).
        var address = absolute.toUri() + "?mode=ro" + (alone ? "&immutable=1" : "");
        var database = new Database(absolute, address, null);
        database.read(connection -> {
            Schema.expectReadable(connection, absolute);
            return true;
        });
        return database;
    }

    /** Whether a process has the file open, or had it open when it died. */
    static boolean hasLog(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    Path file() {
        return file;
    }

    /** All that is read in one call is of one moment. */
    <T> T read(Work<T> work) {
        return translating(() -> {
            var reader = borrow();
            try {
                return inTransaction(reader, "BEGIN", work);
            } finally {
                giveBack(reader);
            }
        });
    }

    /** When this returns, what was written is on the disk; when it throws, nothing was written. */
    <T> T write(Work<T> work) {
        writing.lock();
        try {
            expectOpen();
            // IMMEDIATE takes the lock before the head is read, so that no other process can append in between.
            return translating(() -> inTransaction(writer(), "BEGIN IMMEDIATE", work));
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            translating(() -> {
                closeIdle();
                if (writer != null) {
                    writer.close();
                }
                return true;
            });
        } finally {
            writing.unlock();
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static void createFolder(Path file) {
        var folder = file.getParent();
        try {
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new ArchiveUnavailable(
                    "The folder of the ledger " + file + " cannot be made: name a place that this user may write to",
                    e);
        }
    }

    private static Connection connect(String address) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + address);
        execute(connection, "PRAGMA busy_timeout = " + PATIENCE.toMillis());
        return connection;
    }

    private static void prepare(Connection writer, Path file) throws SQLException {
        // In one transaction, as another process may be making it between two questions.
        if (inTransaction(
                writer, "BEGIN", connection -> Schema.isMissing(connection, file) || Schema.isBehind(connection))) {
            inTransaction(writer, "BEGIN IMMEDIATE", connection -> {
                // Asked again, now that no other process can be making it.
                if (Schema.isMissing(connection, file)) {
                    Schema.create(connection);
                } else if (Schema.isBehind(connection)) {
                    Schema.bringUpToDate(connection);
                }
                return true;
            });
        }
        switchToWal(writer);
        execute(writer, "PRAGMA synchronous = FULL");
        execute(writer, "PRAGMA foreign_keys = ON");
    }

    /** The one statement that does not wait for others by itself: SQLite answers BUSY at once if two do it together. */
    private static void switchToWal(Connection writer) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                execute(writer, "PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException e) {
                if (e.getErrorCode() != SQLiteErrorCode.SQLITE_BUSY.code || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
    }

    private static <T> T inTransaction(Connection connection, String begin, Work<T> work) throws SQLException {
        execute(connection, begin);
        boolean done = false;
        try {
            var result = work.with(connection);
            execute(connection, "COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    /** Says nothing if it fails: SQLite has rolled back by itself after some errors, and the error itself is on its way. */
    private static void rollBack(Connection connection) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            return;
        }
    }

    private Connection borrow() throws SQLException {
        expectOpen();
        var reader = idle.pollFirst();
        if (reader == null) {
            reader = connect(address);
            execute(reader, "PRAGMA query_only = ON");
        }
        return reader;
    }

    private void giveBack(Connection reader) throws SQLException {
        if (idle.size() < IDLE_READERS) {
            idle.addFirst(reader);
        } else {
            reader.close();
        }
        if (closed) {
            closeIdle();
        }
    }

    private void closeIdle() throws SQLException {
        for (var reader = idle.pollFirst(); reader != null; reader = idle.pollFirst()) {
            reader.close();
        }
    }

    private Connection writer() {
        if (writer == null) {
            throw new IllegalStateException("The archive " + file + " was opened to be read");
        }
        return writer;
    }

    private void expectOpen() {
        if (closed) {
            throw new IllegalStateException("The archive " + file + " is closed");
        }
    }

    private interface Action<T> {
        T run() throws SQLException;
    }

    private <T> T translating(Action<T> action) {
        try {
            return action.run();
        } catch (SQLException e) {
            throw ArchiveUnavailable.because(file, e);
        }
    }
}
