package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vigil.archive.FrozenSearch;
import org.vigil.archive.FrozenSearch.CountsOf;
import org.vigil.archive.FrozenSearch.Found;
import org.vigil.archive.Head;
import org.vigil.entry.EntryId;

class FrozenDifferenceTest {
    private static final Found A = found("a", 1, "a1");
    private static final Found B = found("b", 1, "a1", "p3");
    private static final Found C = found("c", 1);

    private static Found found(String id, int revision, String... passages) {
        return new Found(new EntryId(id), revision, Arrays.asList(passages));
    }

    private static FrozenDifference difference(List<Found> then, List<Found> now) {
        return FrozenDifference.between(answer(then), answer(now));
    }

    private static FrozenSearch answer(List<Found> found) {
        return new FrozenSearch(
                "q=x",
                "",
                "relevance",
                LocalDate.of(2026, 11, 22),
                new Head(3, "c"),
                CountsOf.ENTRIES,
                new TreeMap<>(),
                found);
    }

    @Test
    void sameAnswerHasNone() {
        assertThat(difference(List.of(A, B, C), List.of(A, B, C)).isNone()).isTrue();
        assertThat(difference(List.of(), List.of()).isNone()).isTrue();
    }

    @Test
    void entriesComeAndGoWithoutDisturbingTheOrder() {
        var difference = difference(List.of(A, B), List.of(C, B));
        assertThat(difference.added()).containsExactly(C);
        assertThat(difference.gone()).containsExactly(A);
        assertThat(difference.reordered()).isFalse();
    }

    @Test
    void correctedEntryIsToldOnce() {
        var newer = found("b", 2, "a2");
        var difference = difference(List.of(A, B), List.of(A, newer));
        assertThat(difference.corrected()).containsExactly(newer);
        assertThat(difference.otherPassages()).isEmpty();
        assertThat(difference.added()).isEmpty();
    }

    @Test
    void otherPassagesOfTheSameRevisionAreTold() {
        var other = found("b", 1, "a1");
        assertThat(difference(List.of(B), List.of(other)).otherPassages()).containsExactly(other);
    }

    @Test
    void anotherOrderIsTold() {
        var difference = difference(List.of(A, B, C), List.of(B, A, C));
        assertThat(difference.reordered()).isTrue();
        assertThat(difference.isNone()).isFalse();
    }
}
