package org.vigil.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the plug-in that gives the small distribution its stemmers, folding, elision and character mapping. */
final class AnalysisPlugin {
    private static final String NAME = "vigil-analysis";
    private static final String PACKAGE = "org.vigil.engine.analysis";
    private static final String TOKEN_FILTER = "org.elasticsearch.plugin.analysis.TokenFilterFactory";
    private static final String CHAR_FILTER = "org.elasticsearch.plugin.analysis.CharFilterFactory";

    /** Named as strings: these classes can be loaded inside Elasticsearch only. */
    static final List<Component> COMPONENTS = List.of(
            new Component(TOKEN_FILTER, "stemmer", PACKAGE + ".Stemmer"),
            new Component(TOKEN_FILTER, "asciifolding", PACKAGE + ".AsciiFolding"),
            new Component(TOKEN_FILTER, "elision", PACKAGE + ".Elision"),
            new Component(CHAR_FILTER, "mapping", PACKAGE + ".Mapping"));

    private AnalysisPlugin() {}

    /** One component: what kind it is, its name in an index's settings, and the class that makes it. */
    record Component(String kind, String name, String className) {}

    /** Writes the plug-in anew, over what may be there from an earlier start. */
    static void install(Path pluginsFolder) throws IOException {
        Path folder = Files.createDirectories(pluginsFolder.resolve(NAME));
        Files.writeString(folder.resolve("stable-plugin-descriptor.properties"), descriptor());
        Files.writeString(folder.resolve("named_components.json"), namedComponents());
        writeJar(folder.resolve(NAME + ".jar"));
    }

    private static String descriptor() {
        return """
                name=%s
                description=Analysis components of a full Elasticsearch, for the node inside Vigil
                version=%s
                elasticsearch.version=%s
                java.version=17
                """
                .formatted(NAME, Distribution.version(), Distribution.version());
    }

    static String namedComponents() {
        return COMPONENTS.stream().collect(Collectors.groupingBy(Component::kind)).entrySet().stream()
                .map(kind -> "\"" + kind.getKey() + "\":" + classesByName(kind.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String classesByName(List<Component> components) {
        return components.stream()
                .map(component -> "\"" + component.name() + "\":\"" + component.className() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void writeJar(Path jar) throws IOException {
        Path code = codeLocation();
        if (Files.isDirectory(code)) {
            writeJar(jar, code);
            return;
        }
        try (var vigilJar = FileSystems.newFileSystem(code)) {
            writeJar(jar, vigilJar.getPath("/"));
        }
    }

    private static void writeJar(Path jar, Path classes) throws IOException {
        Path folder = classes.resolve(PACKAGE.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder);
                OutputStream out = Files.newOutputStream(jar);
                var zip = new ZipOutputStream(out)) {
            for (Path file : files.filter(AnalysisPlugin::belongs).toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static boolean belongs(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") && !name.equals("package-info.class");
    }

    /** The jar that Vigil runs from, or the folder of its classes. */
    static Path codeLocation() {
        try {
            URI location = AnalysisPlugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Vigil's own jar has an address that is no URI", e);
        }
    }
}
