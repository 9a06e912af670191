package org.vigil.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our questions to our corpus: the results are good, and nowhere worse than what Elasticsearch gives by itself. */
class RelevanceTest {
    /** Sums of the same figures in another order differ by as much. */
    private static final double ROUNDING = 1e-9;

    @TempDir
    static Path folder;

    private static BenchCollection collection;
    private static List<Run> runs;

    @BeforeAll
    static void ask() {
        collection = BenchCollection.ours();
        runs = Bench.run(collection, folder, "relevance", false);
    }

    @Test
    void everyJudgmentIsOfAQuestionAndAnEntry() {
        assertThat(collection.questions())
                .extracting(BenchQuestion::id)
                .doesNotHaveDuplicates()
                .containsAll(collection.judgments().keySet());
        assertThat(collection.documents())
                .extracting(BenchCollection.Document::id)
                .containsAll(collection.judgments().values().stream()
                        .flatMap(grades -> grades.keySet().stream())
                        .toList());
    }

    @Test
    void theResultsAreGood() {
        assertThat(runs.get(0).overall().ndcg())
                .as(() -> report().table() + report().misses())
                .isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void noClassOfQuestionsIsAnsweredWorseThanByAMultiMatch() {
        var worse = new ArrayList<String>();
        var vigil = runs.get(0).byClass();
        for (var plain : runs.subList(1, runs.size())) {
            plain.byClass().forEach((kind, scores) -> {
                double ours = vigil.getOrDefault(kind, new Scores(0, 0, 0)).ndcg();
                if (ours < scores.ndcg() - ROUNDING) {
                    worse.add(String.format(
                            Locale.ROOT, "%s: %.3f, %s: %.3f", kind, ours, plain.searcher(), scores.ndcg()));
                }
            });
        }
        assertThat(worse).as(() -> report().table() + report().misses()).isEmpty();
    }

    private static BenchReport report() {
        return new BenchReport(collection, runs);
    }
}
