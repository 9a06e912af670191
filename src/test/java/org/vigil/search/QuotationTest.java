package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Passage;
import org.vigil.entry.TextLanguage;

class QuotationTest {
    private static final int HELD = 800;

    @Test
    void takesSourcePassagesWhileTheyFitIntoAQuarter() {
        var shown = Quotation.of(List.of(source(1, 120), source(2, 80), source(3, 10)), HELD, 3);

        assertThat(shown).extracting(MarkedPassage::anchor).containsExactly("p1", "p2");
    }

    @Test
    void cutsAPassageThatIsTooLongRoundItsFirstMatch() {
        var shown = Quotation.of(List.of(source(1, 500)), HELD, 3);

        assertThat(shown).hasSize(1);
        var text = shown.get(0).text();
        assertThat(text.text())
                .hasSizeLessThanOrEqualTo(HELD / Quotation.SHARE)
                .contains("heron")
                .startsWith("…")
                .endsWith("…");
        assertThat(text.runs()).contains(new MarkedText.Run("heron", true));
    }

    @Test
    void doesNotBoundTheWordsOfTheArchive() {
        var ours =
                new MarkedPassage(Passage.Origin.ARCHIVE, 1, TextLanguage.ENGLISH, MarkedText.plain("x".repeat(700)));

        assertThat(Quotation.of(List.of(ours, ours), HELD, 1)).containsExactly(ours);
    }

    /** A passage of so many characters with its match in the middle. */
    private static MarkedPassage source(int number, int length) {
        int before = (length - 5) / 2;
        var text = "a".repeat(before) + MarkedText.BEGIN + "heron" + MarkedText.END + "z".repeat(length - 5 - before);
        return new MarkedPassage(Passage.Origin.SOURCE, number, TextLanguage.ENGLISH, MarkedText.read(text));
    }
}
