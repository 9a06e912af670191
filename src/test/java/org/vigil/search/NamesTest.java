package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.SearchedArchive;
import org.vigil.corpus.NameGroup;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Passage;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

/** One name in several languages, scripts and spellings, over a few texts that have it in one each. */
class NamesTest {
    @TempDir
    static Path folder;

    private static SearchedArchive archive;
    private static Catalog catalog;

    @BeforeAll
    static void index() {
        archive = SearchedArchive.of(
                folder,
                "other-names",
                List.of(
                        text(
                                "en",
                                TextLanguage.ENGLISH,
                                "Navalny was held at Chernokozovo; the CPT asked about Grozny."),
                        text("ru", TextLanguage.RUSSIAN, "Навального держали в Чернокозове. В Грозном мост цел."),
                        text("uk", TextLanguage.UKRAINIAN, "Росія вийшла з конвенції; про тортури Навального."),
                        text("fr", TextLanguage.FRENCH, "Le comité anti-torture a visité Oust-Kamenogorsk et Grozny."),
                        text("most", TextLanguage.ENGLISH, "Most of the period is not known.")));
        catalog = archive.catalog(new Thesaurus(List.of(
                group("navalny", "Navalny|Navalnyi", "Навальный", "Навальний", "Navalny"),
                group("cpt", "CPT|anti-torture committee", "КПТ|ЕКПП", "КЗК", "comité anti-torture"))));
    }

    private static NameGroup group(String id, String en, String ru, String uk, String fr) {
        return new NameGroup(
                id,
                Map.of(
                        TextLanguage.ENGLISH, List.of(en.split("\\|")),
                        TextLanguage.RUSSIAN, List.of(ru.split("\\|")),
                        TextLanguage.UKRAINIAN, List.of(uk.split("\\|")),
                        TextLanguage.FRENCH, List.of(fr.split("\\|"))));
    }

    private static Entry text(String id, TextLanguage language, String words) {
        return Entry.builder(new EntryId(id), EntryKind.EVENT, Title.ours("—"))
                .passage(Passage.Origin.ARCHIVE, language, words)
                .build();
    }

    @Test
    void nameThatRepeatsAWordIsKnown() {
        var names = SearchedArchive.thesaurus();
        for (var name : List.of(
                "Comité européen pour la prévention de la torture",
                "European Committee for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment",
                "Ministry of Foreign Affairs of the Russian Federation")) {
            var understood = Understood.of(SearchState.EMPTY.withQ(name), names);
            assertThat(understood.question()).as(name).isInstanceOf(Question.Name.class);
        }
    }

    @Test
    void entryNeedNotHaveThePrepositionsOfTheReadersLanguage() {
        var russian = Understood.of(SearchState.EMPTY.withQ("КПТ в Грозном"), Thesaurus.EMPTY);
        assertThat(russian.question().toString()).doesNotContain("text=в");
        assertThat(russian.repairs()).containsExactly(new Repair(Repair.Kind.FUNCTION_WORDS, "в", -1));
        var quoted = Understood.of(SearchState.EMPTY.withQ("\"в Грозном\""), Thesaurus.EMPTY);
        assertThat(quoted.repairs()).isEmpty();
        assertThat(Understood.of(SearchState.EMPTY.withQ("the"), Thesaurus.EMPTY)
                        .repairs())
                .isEmpty();
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    Navalny                     => en ru uk
                    navalnyi                    => en ru uk
                    Навальный                   => en ru uk
                    Навального                  => en ru uk
                    Navalny's                   => en ru uk
                    "Navalny"                   => en
                    -Навальный                  => fr most
                    CPT                         => en fr
                    КПТ                         => en fr
                    ЕКПП                        => en fr
                    anti-torture committee      => en fr
                    anti torture committee      => en fr
                    Chernokozovo                => en ru
                    Чернокозово                 => en ru
                    chernokozovo                => en
                    чернокозово                 => ru
                    Grozny                      => en fr ru
                    Грозный                     => en fr ru
                    Ust-Kamenogorsk             =>
                    конвенція                   => uk
                    конвенціями                 => uk
                    тортура                     => uk
                    мост                        => ru
                    Most                        => most
                    Мост                        => ru
                    Period                      => most
                    """)
    void findsANameHoweverItIsWritten(String typed, String ids) {
        assertThat(found(SearchState.EMPTY.withQ(typed))).as(typed).isEqualTo(ids == null ? "" : ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    Navalny                     => en
                    Навальный                   => ru
                    CPT                         => en
                    Chernokozovo                => en
                    конвенція                   => uk
                    """)
    void findsOnlyWhatWasTypedWhereOtherNamesAreNotWanted(String typed, String ids) {
        assertThat(found(SearchState.EMPTY.withQ(typed).withOtherNames(false))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    Navalny committee           =>
                    Navalny Grozny              => <mark>Навального</mark> держали в Чернокозове. В <mark>Грозном</mark> мост цел.
                    Chernokozovo -Navalnyi      =>
                    Chernokozovo цел            => Навального держали в <mark>Чернокозове</mark>. В Грозном мост <mark>цел</mark>.
                    ЕКПП Oust-Kamenogorsk       => Le <mark>comité anti-torture</mark> a visité <mark>Oust-Kamenogorsk</mark> et Grozny.
                    тортура                     => Росія вийшла з конвенції; про <mark>тортури</mark> Навального.
                    """)
    void marksTheOtherName(String typed, String html) {
        assertThat(catalog.search(SearchState.EMPTY.withQ(typed)).hits().stream()
                        .flatMap(hit -> hit.passages().stream())
                        .map(passage -> passage.text().html())
                        .filter(text -> !text.contains("Chernokozovo"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(html == null ? "" : html);
    }

    @Test
    void saysWhichNamesHaveOthers() {
        var page = catalog.search(
                SearchState.EMPTY.withQ("КПТ Chernokozovo prison OR cpt").withOtherNames(false));

        assertThat(page.names().stream().map(Trees::write))
                .containsExactly(
                        "КПТ{CPT, comité anti-torture, КЗК, anti-torture committee, ЕКПП}",
                        "~Chernokozovo",
                        "cpt{comité anti-torture, КПТ, КЗК, anti-torture committee, ЕКПП}");
        assertThat(Trees.write(page.question())).isEqualTo("(КПТ & Chernokozovo & prison) | cpt");
    }

    private static String found(SearchState state) {
        return catalog.search(state).hits().stream()
                .map(hit -> hit.id().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
