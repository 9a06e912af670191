package org.vigil.engine;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The account the node runs under: Vigil's own, or "nobody" where Vigil is root, because Elasticsearch refuses root. */
final class NodeAccount {
    private static final int NOBODY = 65_534;

    private final boolean nobody;

    private NodeAccount(boolean nobody) {
        this.nobody = nobody;
    }

    static NodeAccount choose() {
        var account = new NodeAccount(new UnixSystem().getUid() == 0);
        account.requireSetpriv();
        return account;
    }

    private void requireSetpriv() {
        int status;
        try {
            status = run("true");
        } catch (IOException e) {
            throw new NodeUnavailable(
                    "Elasticsearch does not run as root, and the program setpriv, which would run it as another user, is missing."
                            + " Install util-linux, or start Vigil as an ordinary user.",
                    e);
        }
        if (status != 0) {
            throw new NodeUnavailable(
                    "Elasticsearch does not run as root, and setpriv may not switch to another user here (exit code "
                            + status + "). Start Vigil as an ordinary user.");
        }
    }

    /** The command, made to run under this account. */
    List<String> command(List<String> command) {
        var whole = new ArrayList<String>();
        if (nobody) {
            whole.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        whole.addAll(command);
        return whole;
    }

    boolean canEnter(Path folder) throws IOException {
        return run("sh", "-c", "cd -- \"$1\"", "sh", folder.toString()) == 0;
    }

    boolean canRun(Path program) throws IOException {
        return run("test", "-x", program.toString()) == 0;
    }

    boolean isOther() {
        return nobody;
    }

    /** Whether nobody but this account and root can have put something into the folder. */
    boolean mayTrust(Path folder) throws IOException {
        Object owner = Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && (owner.equals(NOBODY) || owner.equals(0));
    }

    /** Gives the folder, and all below it, to this account; nothing to do where Vigil has it already. */
    void own(Path tree) throws IOException {
        if (nobody) {
            Files.walkFileTree(tree, new Giving());
        }
    }

    private int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NodeUnavailable("Vigil was interrupted while it started Elasticsearch.", e);
        }
    }

    private static final class Giving extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            return give(folder);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            return give(file);
        }

        private static FileVisitResult give(Path path) throws IOException {
            if (!Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(NOBODY)) {
                Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
