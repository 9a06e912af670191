package org.vigil.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    private static final int LONG = 5000;

    /** With removed words in square brackets, and added ones in braces. */
    private static String diff(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(run -> switch (run.mark()) {
                    case KEPT -> run.value();
                    case REMOVED -> "[" + run.value() + "]";
                    case ADDED -> "{" + run.value() + "}";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It was sent on Monday.  | It was sent on Friday.     | It was sent on [Monday]{Friday}.",
                "Seven days              | Seven days in Chechnya     | Seven days{ in Chechnya}",
                "Росія вийшла з конвенції| Росія виходить з конвенції | Росія [вийшла ]{виходить }з конвенції",
                "п’ять об'єктів          | п’ять об'єкти             | п’ять [об'єктів]{об'єкти}",
                "Left, then.             | Left; then.                | Left[, ]{; }then.",
                "a  b                    | a b                        | a b",
                "the same                | the same                   | the same",
                "1680                    | 1681                       | [1680]{1681}",
                "a dove \uD83D\uDD4A      | a dove                     | a dove[ \uD83D\uDD4A]"
            })
    void changedWordsAreMarked(String before, String after, String expected) {
        // Spaces go with the word before them, and where only they differ the later text is given.
        assertThat(diff(before, after).replace(" ", "")).isEqualTo(expected.replace(" ", ""));
    }

    @Test
    void accentInAWordDoesNotPartIt() {
        assertThat(diff("cafe\u0301 noir", "cafe noir")).isEqualTo("[cafe\u0301 ]{cafe }noir");
    }

    @Test
    void nothingBecomesAllAdded() {
        assertThat(WordDiff.of("", "new words")).containsExactly(new Marked<>(Mark.ADDED, "new words"));
        assertThat(WordDiff.of("old words", "")).containsExactly(new Marked<>(Mark.REMOVED, "old words"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void textsOfFiveThousandWordsAreComparedWithinSecondsWhateverTheyAre() {
        var words = IntStream.range(0, LONG).mapToObj(n -> "слово" + n).collect(Collectors.toList());
        var text = String.join(" ", words);
        var other = text.replace("слово", "word");
        Collections.shuffle(words, new Random(7));
        var shuffled = String.join(" ", words);
        for (var after : List.of(text.replace("слово77 ", ""), other, shuffled)) {
            WordDiff.of(text, after);
            long begin = cpuTime();
            assertThat(WordDiff.of(text, after)).isNotEmpty();
            var took = Duration.ofNanos(cpuTime() - begin);
            assertThat(took).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** Whatever else the machine does meanwhile. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
