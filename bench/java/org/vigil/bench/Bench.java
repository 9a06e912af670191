package org.vigil.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vigil.SearchedArchive;
import org.vigil.search.ResultPage;

/** Vigil and the baseline beside it, over one collection, on the test run's own node. */
final class Bench {
    /** To be {@code ResultPage::suggestion} as soon as a page offers another spelling; until then none does. */
    private static final Function<ResultPage, Optional<String>> SUGGESTION = page -> Optional.empty();

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
            runs.add(Run.of(new VigilSearcher("Vigil", archive.catalog(), documents, false, SUGGESTION), collection));
            if (anyWord) {
                runs.add(Run.of(
                        new VigilSearcher("Vigil, any word", archive.catalog(), documents, true, SUGGESTION),
                        collection));
            }
        }
        for (var analysis : MultiMatch.Analysis.values()) {
            var index = name + "-plain-" + analysis.ordinal();
            runs.add(Run.of(new MultiMatch(index, analysis, documents), collection));
        }
        return List.copyOf(runs);
    }
}
