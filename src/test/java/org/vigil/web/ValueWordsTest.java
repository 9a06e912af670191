package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.corpus.CorpusItem;
import org.vigil.corpus.CorpusReader;
import org.vigil.corpus.CorpusReading;
import org.vigil.entry.Entry;
import org.vigil.entry.Facet;
import org.vigil.search.Thesaurus;

/** Names of the corpus as the languages of the interface have them. */
class ValueWordsTest {
    private static final CorpusReading READING = new CorpusReader(id -> false).read(List.of(Path.of("corpus")));

    /** What is known neither from a text in that language nor by its rules: whether the Schack is spoken as in Danish is not. */
    private static final Set<String> AS_WRITTEN = Set.of("Schack Lystrup");

    private static ValueWords in(String tag) {
        return new ValueWords(Messages.load(tag), new Thesaurus(READING.names()));
    }

    private static Stream<Entry> entries() {
        return READING.items().stream().map(CorpusItem::entry);
    }

    private static Set<String> values(Facet facet) {
        var values = new TreeSet<String>();
        entries().forEach(entry -> values.addAll(facet.valuesOf(entry)));
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk"})
    void everyPersonHasANameInRussianAndUkrainian(String tag) {
        assertThat(values(Facet.PERSON))
                .hasSizeGreaterThan(30)
                .filteredOn(name -> in(tag).languageOf(Facet.PERSON, name) != null)
                .containsExactlyInAnyOrderElementsOf(AS_WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru", "uk"})
    void everyPlaceHasANameInEachLanguage(String tag) {
        var places = values(Facet.PLACE);
        entries().flatMap(entry -> Establishments.of(entry).stream()).forEach(one -> places.add(one.place()));
        entries().flatMap(entry -> entry.fact("regions").stream()).forEach(fact -> places.addAll(fact.values()));
        assertThat(places)
                .hasSizeGreaterThan(80)
                .filteredOn(name -> in(tag).languageOf(Facet.PLACE, name) != null)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru", "uk"})
    void everyEstablishmentHasANameInEachLanguage(String tag) {
        assertThat(entries().flatMap(entry -> Establishments.of(entry).stream()).map(one -> one.name()))
                .hasSizeGreaterThan(100)
                .filteredOn(name -> in(tag).languageOfVisited(name) != null)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    ru SIZO No. 1 => СИЗО № 1
                    uk SIZO No. 1 => СІЗО № 1
                    fr SIZO No. 1 => SIZO n° 1
                    en SIZO No. 1 => SIZO No. 1
                    ru Butyrka => Бутырка
                    fr Butyrka => Boutyrka
                    ru Leninskiy District Division of Internal Affairs => Ленинский РОВД
                    uk Hospitals => Лікарні
                    """)
    void establishmentIsNamedAsTheLanguageDoesIt(String asked, String name) {
        var parts = asked.split(" ", 2);
        assertThat(in(parts[0]).visited(parts[1])).isEqualTo(name);
    }

    @Test
    void nameThatNobodyKnowsStaysAsItIsAndSaysThatItIsEnglish() {
        assertThat(in("ru").visited("Lamp room")).isEqualTo("Lamp room");
        assertThat(in("ru").languageOfVisited("Lamp room")).isEqualTo("en");
        assertThat(in("en").languageOfVisited("Lamp room")).isNull();
    }
}
