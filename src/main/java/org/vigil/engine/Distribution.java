package org.vigil.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Elasticsearch as it is published: a zip, unpacked once. */
final class Distribution {
    private static final String PREFIX = "elasticsearch-";
    private static final String UNPACKING = "unpacking";

    private Distribution() {}

    /** The version of Elasticsearch that this Vigil was built for. */
    static String version() {
        try (InputStream in = Distribution.class.getResourceAsStream("/build.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("elasticsearch.version", "");
        } catch (IOException e) {
            throw new UncheckedIOException("Vigil's jar is damaged: it has no build.properties", e);
        }
    }

    /** Where the build puts the zip: in the folder of Vigil's jar. */
    static Path besideJar() {
        return AnalysisPlugin.codeLocation().resolveSibling(PREFIX + version() + ".zip");
    }

    static void requireZip(Path zip) {
        if (!Files.isReadable(zip)) {
            throw new NodeUnavailable(
                    "There is no Elasticsearch at " + zip.toAbsolutePath().normalize()
                            + ". Build Vigil with ./mvnw package, which puts it there, or give --elasticsearch URL to use a cluster.");
        }
    }

    /** The folder of the unpacked distribution below {@code home}; unpacks it first if it is not there whole. */
    static Path unpack(Path zip, Path home) throws IOException {
        Path folder = home.resolve(PREFIX + version());
        removeAllBut(folder, home);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path unfinished = Files.createDirectories(home.resolve(UNPACKING));
        try {
            unpackAll(zip, unfinished);
            // The name says that it is whole, so it gets it last.
            return Files.move(unfinished.resolve(PREFIX + version()), folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(unfinished);
        }
    }

    private static void removeAllBut(Path current, Path home) throws IOException {
        try (Stream<Path> entries = Files.list(home)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (name.equals(UNPACKING) || (name.startsWith(PREFIX) && !entry.equals(current))) {
                    remove(entry);
                }
            }
        }
    }

    private static void unpackAll(Path zip, Path target) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException(zip + " holds a file that would land outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    unpackOne(file, entry, path);
                }
            }
        }
    }

    private static void unpackOne(ZipFile file, ZipEntry entry, Path path) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            Files.copy(in, path);
        }
        if (entry.getName().contains("/bin/")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void remove(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
