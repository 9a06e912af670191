package org.vigil.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.entry.Sha256;

/** The node's folder, held by one Vigil at a time. */
final class NodeHome implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(NodeHome.class);
    private static final Path ELSEWHERE = Path.of("/var/tmp");
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path root;
    private final FileChannel lock;

    private NodeHome(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Opens the folder, or its stand-in where the node's account could not reach it; refuses if another Vigil has it. */
    static NodeHome open(Path wanted, NodeAccount account) throws IOException {
        Path root = reachable(wanted.toAbsolutePath().normalize(), account);
        FileChannel lock = lock(root);
        var home = new NodeHome(root, lock);
        for (Path folder : new Path[] {home.data(), home.logs(), home.config(), home.temporary(), home.run()}) {
            Files.createDirectories(folder);
        }
        return home;
    }

    private static Path reachable(Path wanted, NodeAccount account) throws IOException {
        Files.createDirectories(wanted);
        if (!account.isOther()) {
            return wanted;
        }
        account.own(wanted);
        if (account.canEnter(wanted)) {
            return wanted;
        }
        Path other = ELSEWHERE.resolve("vigil-" + shortHash(wanted));
        if (Files.notExists(other, LinkOption.NOFOLLOW_LINKS)) {
            // As closed to others as the folder it stands in for.
            Files.createDirectory(other, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        if (!account.mayTrust(other)) {
            throw new NodeUnavailable(
                    "The folder " + other + ", in which Elasticsearch would keep its index, belongs to"
                            + " someone else. Remove it, or choose a data folder outside closed folders with --data.");
        }
        log.info(
                "Elasticsearch may not run as root, and its user cannot enter {}; its index is kept in {}.",
                wanted,
                other);
        return other;
    }

    private static String shortHash(Path path) {
        return Sha256.of(path.toString()).substring(0, 12);
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(
                root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String holder = Files.readString(root.resolve("lock")).strip();
            channel.close();
            throw new NodeUnavailable("Another Vigil (process " + holder + ") is using the Elasticsearch in " + root
                    + ". Stop it first, or give this one another folder with --data.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // The same process has it: to the caller that is no different.
            return null;
        }
    }

    Path root() {
        return root;
    }

    /** What must survive: Elasticsearch's own data. */
    Path data() {
        return root.resolve("data");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path config() {
        return root.resolve("config");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** Holds the numbers of the node's processes while they run. */
    Path run() {
        return root.resolve("run");
    }

    /** What the node prints before its log is open, or when it cannot be. */
    Path console() {
        return logs().resolve("console.log");
    }

    Path log() {
        return logs().resolve("elasticsearch.log");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            log.debug("The lock of {} could not be closed", root, e);
        }
    }
}
