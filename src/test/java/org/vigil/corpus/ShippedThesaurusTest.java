package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Facet;
import org.vigil.entry.TextLanguage;

/** The names that ship with the project: enough of them, and those that readers filter on. */
class ShippedThesaurusTest {
    private static final Set<TextLanguage> IN_CYRILLIC = Set.of(TextLanguage.RUSSIAN, TextLanguage.UKRAINIAN);

    /** The one is an everyday word, and of the other no Russian spelling was found. */
    private static final Set<String> PLACES_LEFT_OUT = Set.of("Start", "Zaozernyi");

    private static CorpusReading reading;

    @BeforeAll
    static void read() {
        reading = new CorpusReader(id -> false).read(List.of(Path.of("corpus")));
    }

    @Test
    void hasAtLeastEightyGroupsOfAtLeastTwoNames() {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.names()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(reading.names()).allSatisfy(group -> assertThat(all(group)).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void writesEachNameInTheLettersOfItsLanguage() {
        assertThat(reading.names()).allSatisfy(group -> group.names().forEach((language, names) -> {
            var letters = IN_CYRILLIC.contains(language) ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
            assertThat(names).as("%s of %s", language, group.id()).allMatch(name -> name.codePoints()
                    .anyMatch(c -> UnicodeScript.of(c) == letters));
        }));
    }

    @Test
    void givesNoNameTwiceInOneLanguage() {
        assertThat(reading.names()).allSatisfy(group -> group.names().forEach((language, names) -> assertThat(names)
                .as("%s of %s", language, group.id())
                .extracting(NameGroups::folded)
                .doesNotHaveDuplicates()));
    }

    @Test
    void knowsPeopleHoweverTheyAreSpelt() {
        expect("Navalny", "Alexei Navalny", "Navalnyi", "Navalniy", "Nawalny", "Навальный", "Навальний");
        expect("Putin", "Vladimir Putin", "Poutine", "Путин", "Путін");
        expect("Lətif Hüseynov", "Latif Huseynov", "Латиф Гусейнов");
    }

    @Test
    void knowsBodiesByTheirAbbreviations() {
        expect(
                "CPT",
                "European Committee for the Prevention of Torture",
                "anti-torture committee",
                "Comité européen pour la prévention de la torture",
                "КПТ",
                "ЕКПП",
                "Европейский комитет по предупреждению пыток",
                "КЗК");
        expect("FSIN", "Federal Penitentiary Service", "ФСИН", "Федеральная служба исполнения наказаний");
        expect("Council of the Federation", "Federation Council", "Совет Федерации", "Рада Федерації");
    }

    @Test
    void knowsPlacesInFourLanguages() {
        expect("Chechen Republic", "Chechnya", "Tchétchénie", "Чечня", "Чеченская Республика", "Чеченська Республіка");
        expect("Chernokozovo", "Tchernokozovo", "Чернокозово");
        expect("Butyrka", "Boutyrka", "Бутырка", "Бутирка");
    }

    @Test
    void knowsTheTermsOfTheField() {
        expect("SIZO", "remand prison", "pre-trial detention centre", "maison d'arrêt", "СИЗО", "слідчий ізолятор");
        expect("torture", "пытка", "пытки", "катування", "катувань");
        expect("denunciation of a treaty", "денонсация", "денонсація");
    }

    @Test
    void keepsTheCommitteeApartFromTheConventionAndTheCourtFromBoth() {
        assertThat(Set.of(
                        groupOf("CPT").id(),
                        groupOf("ECPT").id(),
                        groupOf("ECtHR").id(),
                        groupOf("European Convention on Human Rights").id(),
                        groupOf("UN Convention Against Torture").id()))
                .hasSize(5);
    }

    @Test
    void leavesOutWhatHasSeveralMeanings() {
        assertThat(reading.names().stream().flatMap(group -> all(group).stream()))
                .extracting(NameGroups::folded)
                .doesNotContain("echr", "cedh", "un", "eu", "pace", "memorial", "committee", "кто", "start");
    }

    @Test
    void hasEveryPlaceThatReadersFilterOn() {
        assertThat(without(Facet.PLACE)).containsExactlyInAnyOrderElementsOf(PLACES_LEFT_OUT);
    }

    @Test
    void hasEveryPersonAndEveryBodyOfWhomMoreThanOneSpellingIsKnown() {
        assertThat(without(Facet.PERSON)).containsExactly("Schack Lystrup");
        assertThat(without(Facet.ORGANISATION)).containsExactly("News.Az");
    }

    @Test
    void hasEveryTreatyButTheNameThatTwoOfThemGoBy() {
        assertThat(without(Facet.TREATY)).containsExactly("Convention Against Torture");
    }

    /** The values of the facet that no group has, spelt as they are there. */
    private static Set<String> without(Facet facet) {
        var values = reading.items().stream()
                .flatMap(item -> facet.valuesOf(item.entry()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        reading.names().forEach(group -> values.removeAll(Set.copyOf(all(group))));
        return values;
    }

    private static void expect(String name, String... others) {
        assertThat(all(groupOf(name))).contains(others);
    }

    private static NameGroup groupOf(String name) {
        return reading.names().stream()
                .filter(group -> all(group).contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no group has the name " + name));
    }

    private static List<String> all(NameGroup group) {
        return group.names().values().stream().flatMap(Collection::stream).toList();
    }
}
