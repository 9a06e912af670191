package org.vigil.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good a ranking is, or the mean of several; each from 0 to 1.
 *
 * <p>nDCG as in Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (ACM TOIS 20, 2002): the gain of a
 * document is its grade, divided by the binary logarithm of its rank plus one, as trec_eval has it; the sum is divided by that
 * of the best ranking there could be. Recall is the share of all right documents that are among the first ten; where more than
 * ten are right, it cannot be 1. MRR is the mean of one divided by the rank of the first right document.
 *
 * <p>Where nothing is right, an empty answer scores 1 and any other 0, in all three.
 */
record Scores(double ndcg, double recall, double reciprocalRank) {
    static final int DEPTH = 10;

    /**
     * @param ranked ids, best first; only the first {@link #DEPTH} count
     * @param grades by id
     */
    static Scores of(List<String> ranked, Map<String, Integer> grades) {
        long right = grades.values().stream().filter(grade -> grade > 0).count();
        if (right == 0) {
            double score = ranked.isEmpty() ? 1 : 0;
            return new Scores(score, score, score);
        }
        var found = ranked.stream()
                .limit(DEPTH)
                .map(id -> Math.max(0, grades.getOrDefault(id, 0)))
                .toList();
        var best = grades.values().stream()
                .filter(grade -> grade > 0)
                .sorted((a, b) -> b - a)
                .limit(DEPTH)
                .toList();
        return new Scores(
                gain(found) / gain(best),
                found.stream().filter(grade -> grade > 0).count() / (double) right,
                reciprocalRank(found));
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += grades.get(i) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static double reciprocalRank(List<Integer> grades) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    static Scores mean(Collection<Scores> scores) {
        return new Scores(
                mean(scores, Scores::ndcg), mean(scores, Scores::recall), mean(scores, Scores::reciprocalRank));
    }

    private static double mean(Collection<Scores> scores, ToDoubleFunction<Scores> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(0);
    }
}
