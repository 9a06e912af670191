package org.vigil.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vigil.SearchedArchive;

/** Vigil and the baseline beside it, over one collection, on the test run's own node. */
final class Bench {
    private Bench() {}

    /**
     * @param name begins the names of its indices; no other class uses it
     * @param anyWord also asks Vigil for any of the words
     * @return Vigil's run, that for any word where it was wanted, and those of the baseline
     */
    static List<Run> run(BenchCollection collection, Path folder, String name, boolean anyWord) {
        var documents = collection.documents();
        var runs = new ArrayList<Run>();
        var entries = documents.stream().map(BenchCollection.Document::entry).toList();
        try (var archive = SearchedArchive.of(folder, name + "-vigil", entries)) {
            var catalog = archive.catalog(SearchedArchive.thesaurus());
            runs.add(Run.of(new VigilSearcher("Vigil", catalog, documents, false), collection));
            if (anyWord) {
                runs.add(Run.of(new VigilSearcher("Vigil, any word", catalog, documents, true), collection));
            }
        }
        for (var analysis : MultiMatch.Analysis.values()) {
            var index = name + "-plain-" + analysis.ordinal();
            runs.add(Run.of(new MultiMatch(index, analysis, documents), collection));
        }
        return List.copyOf(runs);
    }
}
