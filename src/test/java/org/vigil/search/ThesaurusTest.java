package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.corpus.NameGroup;
import org.vigil.entry.TextLanguage;

class ThesaurusTest {
    private static final Thesaurus THESAURUS = new Thesaurus(List.of(
            group("navalny", "Navalny", "Навальный", "Навальний"),
            group("cpt", "CPT|anti-torture committee", "КПТ", ""),
            group("remand-prison", "remand prison|SIZO", "СИЗО|следственный изолятор", "слідчий ізолятор"),
            group("navalnaya", "Navalnaya", "Навальная", ""),
            group("petrov", "Petrov", "Петров", ""),
            group("petrova", "Petrova", "Петрова", "")));

    private static NameGroup group(String id, String english, String russian, String ukrainian) {
        return new NameGroup(
                id,
                Map.of(
                        TextLanguage.ENGLISH, names(english),
                        TextLanguage.RUSSIAN, names(russian),
                        TextLanguage.UKRAINIAN, names(ukrainian)));
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    Navalny                        => Navalny{Навальный, Навальний}
                    NAVALNY's                      => NAVALNY's{Навальный, Навальний}
                    Навального                     => Навального{Navalny, Навальный, Навальний, Navalnaya, Навальная}
                    -Navalny                       => -Navalny{Навальный, Навальний}
                    title:cpt                      => title:cpt{КПТ, anti-torture committee}
                    anti-torture committee         => anti-torture committee{CPT, КПТ}
                    anti torture committee report  => anti torture committee{CPT, КПТ} & report
                    committee against torture      => committee & against & torture
                    prison                         => prison
                    sledstvennyi izolyator         => sledstvennyi izolyator{remand prison, СИЗО, слідчий ізолятор, SIZO, следственный изолятор}
                    nawalnyj                       => nawalnyj{Navalny, Навальный, Навальний}
                    remand prisons                 => remand prisons{remand prison, СИЗО, слідчий ізолятор, SIZO, следственный изолятор}
                    следственного изолятора        => следственного изолятора{remand prison, СИЗО, слідчий ізолятор, SIZO, следственный изолятор}
                    cpt OR sizo                    => cpt{КПТ, anti-torture committee} | sizo{remand prison, СИЗО, слідчий ізолятор, следственный изолятор}
                    "CPT"                          => "CPT"
                    nava*                          => nava*
                    Петрова                        => Петрова{Petrova}
                    Навальной                      => Навальной{Navalny, Навальный, Навальний, Navalnaya, Навальная}
                    Chernokozovo                   => ~Chernokozovo
                    chernokozovo                   => chernokozovo
                    Чернокозово                    => ~Чернокозово
                    Grad                           => Grad
                    B2B-Group                      => B2B-Group
                    """)
    void knowsANameInEveryForm(String typed, String tree) {
        assertThat(Trees.write(THESAURUS.widened(QuestionParser.parse(typed).question())))
                .isEqualTo(tree);
    }

    @Test
    void leavesAsItIsWhatItDoesNotKnow() {
        var question =
                QuestionParser.parse("prison (letter OR \"exact words\") -x").question();

        assertThat(THESAURUS.widened(question)).isEqualTo(question);
        assertThat(THESAURUS.widened(Question.EVERYTHING)).isEqualTo(Question.EVERYTHING);
    }

    @ParameterizedTest
    @CsvSource({"Navalny, true", "навального, true", "torture, true", "anti, true", "tortur, false", "'', false"})
    void knowsTheWordsOfItsNames(String word, boolean known) {
        assertThat(THESAURUS.has(word)).isEqualTo(known);
    }

    @Test
    void takesNoMoreNamesThanOneQuestionMayHave() {
        var many = new Thesaurus(List.of(
                group("a", names("a", 17), "", ""), group("b", names("b", 20), "", ""), group("c", "c|d", "", "")));

        assertThat(Trees.write(many.widened(QuestionParser.parse("a0 b0 c").question())))
                .startsWith("a0{a1, a2,")
                .endsWith("a16} & b0{b1, b2, b3, b4} & c");
    }

    private static String names(String letter, int count) {
        return String.join(
                "|", IntStream.range(0, count).mapToObj(n -> letter + n).toList());
    }
}
