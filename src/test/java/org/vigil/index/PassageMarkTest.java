package org.vigil.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.entry.Passage;
import org.vigil.entry.TextLanguage;

class PassageMarkTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 4095, 4096, 4097, 100_000, 16_777_215})
    void tellsTheNumberAgain(int number) {
        assertThat(PassageMark.read(PassageMark.write(passage(Passage.Origin.SOURCE, number, "Words."))))
                .isEqualTo(new PassageMark.Read(Passage.Origin.SOURCE, number, "Words."));
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheOriginAgain(Passage.Origin origin) {
        assertThat(PassageMark.read(PassageMark.write(passage(origin, 7, "Слова")))
                        .origin())
                .isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4095, 4096, 16_777_215})
    void isWrittenInThreeCharactersThatNoTextHolds(int number) {
        var written = PassageMark.write(passage(Passage.Origin.ARCHIVE, number, "x"));

        assertThat(written).hasSize(4).endsWith("x");
        assertThat(written.substring(0, 3).chars()).allMatch(c -> c >= 0xE000 && c < 0xF000);
    }

    @Test
    void standsBeforeHighlightingOfTheFirstWord() {
        var written = PassageMark.write(passage(Passage.Origin.SOURCE, 3, "Words here"));

        assertThat(PassageMark.read(written.replace("Words", "\uf000Words\uf001"))
                        .text())
                .isEqualTo("\uf000Words\uf001 here");
    }

    @Test
    void saysWhatItFoundWhereThereIsNoMark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassageMark.read("a"))
                .withMessageContaining("\"a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassageMark.read("Plain words"))
                .withMessageContaining("\"Plain words\"");
    }

    private static Passage passage(Passage.Origin origin, int number, String text) {
        return new Passage(origin, number, TextLanguage.ENGLISH, text);
    }
}
