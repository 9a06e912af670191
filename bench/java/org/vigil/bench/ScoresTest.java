package org.vigil.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures, each worked out by hand. */
class ScoresTest {
    private static final Map<String, Integer> GRADES = Map.of("a", 2, "b", 1, "c", 1, "d", 0);

    @Test
    void theBestRankingScoresOne() {
        assertThat(Scores.of(List.of("a", "c", "b"), GRADES)).isEqualTo(new Scores(1, 1, 1));
    }

    /** Found: 1/log2(2) + 2/log2(4) = 1 + 1 = 2. Best: 2/log2(2) + 1/log2(3) + 1/log2(4) = 2 + 0.63093 + 0.5. */
    @Test
    void aLowerRankGainsLess() {
        var scores = Scores.of(List.of("b", "x", "a"), GRADES);

        assertThat(scores.ndcg()).isCloseTo(2 / 3.13093, within(0.00001));
        assertThat(scores.recall()).isCloseTo(0.66667, within(0.00001));
        assertThat(scores.reciprocalRank()).isEqualTo(1);
    }

    @Test
    void whatIsGradedNoughtIsNotRight() {
        assertThat(Scores.of(List.of("d", "x", "y", "a"), Map.of("a", 1, "d", 0)))
                // 1/log2(5) of a best of 1.
                .satisfies(scores -> assertThat(scores.ndcg()).isCloseTo(0.43068, within(0.00001)))
                .satisfies(scores -> assertThat(scores.recall()).isEqualTo(1))
                .satisfies(scores -> assertThat(scores.reciprocalRank()).isEqualTo(0.25));
    }

    @Test
    void onlyTheFirstTenCount() {
        var ranked = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a");

        assertThat(Scores.of(ranked, Map.of("a", 2))).isEqualTo(new Scores(0, 0, 0));
    }

    @Test
    void moreThanTenRightOnesCannotAllBeFound() {
        var grades = Map.of("a", 1, "b", 1, "c", 1, "d", 1, "e", 1, "f", 1, "g", 1, "h", 1, "i", 1, "j", 1);
        var eleven = new HashMap<>(grades);
        eleven.put("k", 1);

        var scores = Scores.of(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), eleven);

        assertThat(scores.ndcg()).isEqualTo(1);
        assertThat(scores.recall()).isCloseTo(0.90909, within(0.00001));
    }

    @Test
    void whereNothingIsRightOnlyAnEmptyAnswerIs() {
        assertThat(Scores.of(List.of(), Map.of())).isEqualTo(new Scores(1, 1, 1));
        assertThat(Scores.of(List.of("a"), Map.of("b", 0))).isEqualTo(new Scores(0, 0, 0));
    }

    @Test
    void theMeanIsTakenFigureByFigure() {
        assertThat(Scores.mean(List.of(new Scores(1, 0.5, 0), new Scores(0, 0.25, 1))))
                .isEqualTo(new Scores(0.5, 0.375, 0.5));
    }
}
