package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkrainianFormsTest {
    @Test
    void knowsEveryFormOfANoun() {
        assertThat(UkrainianForms.of("конвенцією"))
                .containsExactlyInAnyOrder(
                        "конвенція",
                        "конвенції",
                        "конвенцію",
                        "конвенцією",
                        "конвенціє",
                        "конвенцій",
                        "конвенціям",
                        "конвенціями",
                        "конвенціях");
    }

    @ParameterizedTest
    @CsvSource({
        "Тортури, тортур",
        "катувань, катування",
        "в'язниці, в'язниця",
        "в’язницях, в'язниця",
        "Росії, росія",
        "вийшла, вийти",
        "ґрати, гратами",
        "дні, день"
    })
    void findsOneFormByAnother(String word, String form) {
        assertThat(UkrainianForms.of(word)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"щщщщ", "prison", "''", "п", "конвенція+", "'конвенція конвенції'"})
    void knowsNothingOfWhatIsNoWord(String word) {
        assertThat(UkrainianForms.of(word))
                .doesNotContain("конвенція")
                .hasSizeLessThanOrEqualTo(UkrainianForms.MOST_FORMS);
    }

    @Test
    @Timeout(60)
    void isBoundedForTheShortestStems() {
        for (var word : new String[] {"а", "я", "ми", "він", "бути", "йти", "є", "при", "по"}) {
            assertThat(UkrainianForms.of(word)).hasSizeLessThanOrEqualTo(UkrainianForms.MOST_FORMS);
        }
    }
}
