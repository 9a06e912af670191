package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionParserTest {
    /** What is typed, the tree as {@link Trees} writes it, and what had to be put right. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    prison                   => prison
                    prison torture           => prison & torture
                    Prison  TORTURE          => Prison & TORTURE
                    anti-torture             => anti-torture
                    O'Brien                  => O'Brien
                    CPT/Inf (2013) 1         => CPT/Inf & 2013 & 1
                    №5                       => №5
                    следственный изолятор    => следственный & изолятор
                    "a b"                    => "a b"
                    "a b"c                   => "a b" & c
                    "a b"~5                  => "a b"~5
                    "a b"~                   => "a b"                   => distance
                    "a b"~999                => "a b"~50                => distance
                    "a b"~99999999999        => "a b"~50                => distance
                    “a b”                    => "a b"
                    „a b“                    => "a b"
                    «a b»                    => "a b"
                    «a b» c                  => "a b" & c
                    "prison                  => "prison"                => missing-quotation-mark
                    "a" "b                   => "a" & "b"               => missing-quotation-mark
                    a"b c"                   => a & "b c"
                    "                        => ()                      => lone-quotation-mark
                    ""                       => ()
                    "!?"                     => ()                      => no-letters
                    -prison                  => -prison
                    --prison                 => -prison
                    prison -torture          => prison & -torture
                    -"a b"                   => -"a b"
                    -(a b)                   => -(a & b)
                    -                        => ()                      => lone-minus
                    - prison                 => prison                  => lone-minus
                    a - b                    => a & b                   => lone-minus
                    --x                      => -x
                    -title:x                 => -title:x
                    a OR b                   => a | b
                    a | b                    => a | b
                    a|b                      => a | b
                    a b OR c                 => (a & b) | c
                    a OR b OR c              => a | b | c
                    (a OR b) c               => (a | b) & c
                    a or b                   => a & or & b
                    ORDER                    => ORDER
                    FLOOR                    => FLOOR
                    OR                       => ()                      => dangling-or
                    OR OR                    => ()                      => dangling-or
                    a OR                     => a                       => dangling-or
                    OR a                     => a                       => dangling-or
                    a OR OR b                => a | b                   => dangling-or
                    a OR -b                  => a | -b
                    a || b                   => a | b                   => dangling-or
                    |                        => ()                      => dangling-or
                    (                        => ()                      => missing-parenthesis
                    )                        => ()                      => extra-parenthesis
                    ()                       => ()
                    (a                       => a                       => missing-parenthesis
                    a)                       => a                       => extra-parenthesis
                    a)b                      => a & b                   => extra-parenthesis
                    )(                       => ()                      => extra-parenthesis missing-parenthesis
                    ((a))                    => a
                    (a (b OR c))             => a & (b | c)
                    title:prison             => title:prison
                    TITLE:prison             => title:prison
                    title:"a b"              => title:"a b"
                    title:"a b"~3            => title:"a b"~3
                    title:(a OR b)           => title:(a | b)
                    title:pris*              => title:pris*
                    title:title:a            => title:a
                    title:(title:a b)        => title:(title:a & b)
                    title:                   => ()                      => lone-title
                    title: a                 => a                       => lone-title
                    title:-a                 => -title:a
                    -title:-a                => --title:a
                    remand prison"           => remand & prison         => lone-quotation-mark
                    a NOT b                  => a & NOT & b             => operator-as-word
                    a a OR a                 => (a & a) | a
                    title:)                  => ()                      => lone-title extra-parenthesis
                    title:"                  => ()                      => lone-quotation-mark
                    kind:visit               => kind:visit
                    pris*                    => pris*
                    prison**                 => prison*
                    p*n                      => p*n                     => star-not-at-the-end
                    pr*                      => pr                      => short-prefix
                    *                        => ()                      => short-prefix
                    **                       => ()                      => short-prefix
                    тюр*                     => тюр*
                    a+b                      => a+b
                    !!!                      => ()                      => no-letters
                    ... a                    => a                       => no-letters
                    🕊                       => ()                      => no-letters
                    peace🕊                  => peace🕊
                    '; DROP TABLE entries;--  => DROP & TABLE & entries;-- => no-letters
                    <script>alert(1)</script> => <script>alert & 1 & </script>
                    /a.*b/                   => /a.*b/                  => star-not-at-the-end
                    a AND b                  => a & AND & b             => operator-as-word
                    a~2                      => a~2
                    a^9                      => a^9
                    [a TO b]                 => [a & TO & b]
                    a&&b                     => a&&b
                    _exists_:card            => _exists_:card
                    """)
    void understandsWhatIsTyped(ArgumentsAccessor row) {
        var typed = row.getString(0);
        var parsed = QuestionParser.parse(typed);

        assertThat(Trees.write(parsed.question()) + told(parsed))
                .as(typed)
                .isEqualTo(row.getString(1) + (row.size() < 3 ? "" : " " + row.getString(2)));
    }

    @Test
    void takesNothingTypedForAQuestionAboutEverything() {
        assertThat(QuestionParser.parse("").question()).isEqualTo(Question.EVERYTHING);
        assertThat(QuestionParser.parse(" \t\n ").question()).isEqualTo(Question.EVERYTHING);
        assertThat(QuestionParser.parse("").repairs()).isEmpty();
    }

    @Test
    void takesControlAndPrivateCharactersForSpaces() {
        assertThat(tree("a\u0000b\u001fc\u007fd\ue000e\uf000f")).isEqualTo("a & b & c & d & e & f");
        assertThat(tree("\"a\u0007b\"")).isEqualTo("\"a b\"");
    }

    @Test
    void dropsCharactersThatCannotBeSeen() {
        assertThat(tree("pri\u00adson\u200b \ufefftorture")).isEqualTo("prison & torture");
    }

    @Test
    void letterAndItsAccentAreOneCharacter() {
        assertThat(tree("e\u0301te\u0301 \"\u0438\u0306од\"")).isEqualTo("été & \"йод\"");
    }

    @Test
    void takesHalfACharacterForASpace() {
        assertThat(tree("a\ud83db")).isEqualTo("a & b");
        assertThat(tree("\udd4a")).isEqualTo("()");
        assertThat(tree("\ud83d\udd4aa")).isEqualTo("\ud83d\udd4aa");
    }

    @Test
    void endsAWordAtAnySpace() {
        assertThat(tree("a\u00a0b\u2009c\u3000d")).isEqualTo("a & b & c & d");
    }

    @Test
    void asksForTheFirstOfTooManyWords() {
        var many = IntStream.rangeClosed(1, 100).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));

        assertThat(tree(many)).startsWith("w1 & w2").endsWith(" & w32");
        assertThat(told(QuestionParser.parse(many))).isEqualTo(" too-many-words");
        assertThat(tree('"' + many + '"')).startsWith("\"w1 w2").endsWith(" w32\"");
    }

    @Test
    void asksForTheFirstPartsOfAWordWithoutEnd() {
        var parsed = QuestionParser.parse("a-".repeat(5_000));

        assertThat(told(parsed)).isEqualTo(" too-many-words");
        assertThat(Trees.longest(parsed.question())).isLessThanOrEqualTo(QuestionParser.LONGEST_TERM);
        assertThat(Trees.longest(QuestionParser.parse("監".repeat(10_000)).question()))
                .isEqualTo(QuestionParser.LONGEST_TERM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-(", "title:(", "a OR (", "a -(b OR ", "title:"})
    void goesNoDeeperThanItMay(String opening) {
        var parsed = QuestionParser.parse(opening.repeat(1_000) + "x");

        assertThat(Trees.depth(parsed.question())).isLessThanOrEqualTo(Trees.DEEPEST);
        assertThat(parsed.repairs().size()).isLessThanOrEqualTo(Repair.Kind.values().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "\"", "(", ")", "|", "OR ", "-", "title:", "a*", "\" ", "\ud83d", "é", "a OR ", "\"a\"~9"})
    @Timeout(60)
    void readsTenThousandCharactersOfAnything(String repeated) {
        var typed = repeated.repeat(10_000 / repeated.length());

        assertThatCode(() -> QuestionParser.parse(typed)).doesNotThrowAnyException();
    }

    private static String tree(String typed) {
        return Trees.write(QuestionParser.parse(typed).question());
    }

    private static String told(QuestionParser.Parsed parsed) {
        return parsed.repairs().stream()
                .map(repair -> " " + repair.kind().slug())
                .collect(Collectors.joining());
    }
}
