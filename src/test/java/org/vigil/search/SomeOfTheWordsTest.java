package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SomeOfTheWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    a1 b1                    => (a1 | b1)
                    a1 b1 c1                 => (a1 | b1 | c1)
                    a1 b1 c1 d1              => (a1 | b1 | c1 | d1)
                    the prison of Perm       => (prison | Perm)
                    тюрьма и суд             => (тюрьма | суд)
                    a1 b1 -c1 "d1"           => -c1 & "d1" & (a1 | b1)
                    a1 b1 (c1 | d1) title:e1 => (c1 | d1) & title:e1 & (a1 | b1)
                    """)
    void asksForAnyOfTheTellingWords(String typed, String tree) {
        assertThat(SomeOfTheWords.of(QuestionParser.parse(typed).question()).map(Trees::write))
                .hasValue(tree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a1", "a1 OR b1", "a1 -b1", "\"a1 b1\"", "the of", "title:(a1 b1)"})
    void asksForNothingElseWhereThereAreNoTwoWords(String typed) {
        assertThat(SomeOfTheWords.of(QuestionParser.parse(typed).question())).isEmpty();
    }
}
