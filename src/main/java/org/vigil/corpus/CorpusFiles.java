package org.vigil.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files under the paths that were asked for, in an order that does not depend on the disk. */
final class CorpusFiles {
    private final Findings findings;

    CorpusFiles(Findings findings) {
        this.findings = findings;
    }

    /** A file that several of the paths lead to comes once. */
    Set<Path> under(List<Path> paths) {
        return paths.stream()
                .flatMap(path -> under(path).stream())
                .map(Path::normalize)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Path> under(Path path) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(
                    path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(path, files));
        } catch (IOException e) {
            throw new UncheckedIOException("The visitor reports what it cannot read, and goes on", e);
        }
        files.sort(null);
        return files;
    }

    static CorpusProblem unreadable(Path path, IOException e) {
        var reason = e instanceof NoSuchFileException
                ? "there is no such file or folder"
                : e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
        return new CorpusProblem(path, 0, "cannot be read: " + reason);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path start;
        private final List<Path> files;

        Visitor(Path start, List<Path> files) {
            this.start = start;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isPassedOver(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isPassedOver(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            findings.problem(unreadable(file, e));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                findings.problem(unreadable(folder, e));
            }
            return FileVisitResult.CONTINUE;
        }

        /** What was asked for by name is read, however it is called: {@code .} is a hidden folder too. */
        private boolean isPassedOver(Path path) {
            var name = String.valueOf(path.getFileName());
            return !path.equals(start) && (name.startsWith(".") || name.equals("README.md"));
        }
    }
}
