package org.vigil.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.TextLanguage;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The bench as a command: {@code ./mvnw -q verify -Pbench}. */
@Command(name = "bench", description = "Compare Vigil's results with those of a plain multi_match.")
final class BenchCommand implements Callable<Integer> {
    @ArgGroup(exclusive = false)
    private @Nullable ThreeFiles files;

    @Option(
            names = "--smart",
            description =
                    "A collection in the format of the SMART system: FOLDER/ADI for ADI.ALL, ADI.QRY and ADI.REL.")
    private @Nullable Path smart;

    @Option(names = "--language", description = "BCP 47 tag of the collection's texts; default ${DEFAULT-VALUE}.")
    private String language = "en";

    @Option(names = "--any-word", description = "Ask Vigil for any of the words, too.")
    private boolean anyWord;

    @Option(names = "--json", description = "Write the figures to this file, too.")
    private @Nullable Path json;

    /** A collection; without one our own is measured. */
    static final class ThreeFiles {
        @Option(names = "--documents", required = true, description = "corpus.jsonl: _id, title, text.")
        private Path documents = Path.of("corpus.jsonl");

        @Option(names = "--queries", required = true, description = "queries.jsonl: _id, text.")
        private Path queries = Path.of("queries.jsonl");

        @Option(names = "--qrels", required = true, description = "qrels.tsv: query-id, corpus-id, score.")
        private Path qrels = Path.of("qrels.tsv");
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        var collection = collection();
        var folder = Files.createTempDirectory("vigil-bench");
        try {
            var report = new BenchReport(collection, Bench.run(collection, folder, "bench", anyWord));
            System.out.println(report.table());
            if (files == null && smart == null) {
                System.out.println(report.misses());
            }
            if (json != null) {
                Files.writeString(json, report.json());
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private BenchCollection collection() {
        if (smart != null) {
            return SmartFiles.read(smart, TextLanguage.of(language));
        }
        var given = files;
        return given == null
                ? BenchCollection.ours()
                : BenchCollection.read(given.documents, given.queries, given.qrels, TextLanguage.of(language));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
