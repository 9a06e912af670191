package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final Languages LANGUAGES = Languages.load();

    @Test
    void englishComesFirst() {
        assertThat(LANGUAGES.first().tag()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "'', en",
        "en-US, en",
        "de, en",
        "*, en",
        "not a list;;q=, en",
        "q=1, en",
    })
    void whoWantsNothingThatIsHereReadsEnglish(String ranges, String tag) {
        assertThat(LANGUAGES.liked(ranges).tag()).isEqualTo(tag);
    }

    @Test
    void endlessListIsNotRead() {
        assertThat(LANGUAGES.liked("fr, " + "de, ".repeat(1_000)).tag()).isEqualTo("en");
    }
}
