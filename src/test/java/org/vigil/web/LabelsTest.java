package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    private static final Labels LABELS = new Labels(ULocale.UK);

    @Test
    void standInTheOrderOfTheAlphabetWhateverTheirMarksAndCase() {
        assertThat(Stream.of("Élan", "zinc", "Europe", "eagle", "Ёлка", "Ель", "No. 10", "No. 2", "2006")
                        .sorted(LABELS.order()))
                .containsExactly("2006", "eagle", "Élan", "Europe", "No. 2", "No. 10", "zinc", "Ёлка", "Ель");
    }

    @ParameterizedTest
    @CsvSource({"Moscow, M", "élan, E", "Ёлка, Е", "Йошкар-Ола, Й", "“quoted”, …", "2006, …", "漢字, …"})
    void standUnderTheirFirstLetter(String label, String letter) {
        assertThat(LABELS.letter(label)).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({
        "Jean-Pierre Restellini, PIERRE, true",
        "Zdenek Hájek, hajek, true",
        "Latif Huseynov, hüs, true",
        "Королёв, королев, true",
        "Королев, КОРОЛЁВ, true",
        "Straße, strasse, true",
        "Republic of Dagestan, dage rep, true",
        "Republic of Dagestan, dagestan chechen, false",
        "Moscow, '', true",
        "Moscow, '*', false"
    })
    void areFoundByPartsOfThem(String label, String typed, boolean found) {
        assertThat(Labels.matches(label, typed)).isEqualTo(found);
    }
}
