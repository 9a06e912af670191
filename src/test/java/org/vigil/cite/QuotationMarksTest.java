package org.vigil.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationMarksTest {
    @Test
    void quotationsWithinSingleMarksAreDouble() {
        assertThat(QuotationMarks.withinSingle("He said ‘no’ and “never” in 2008"))
                .isEqualTo("He said “no” and “never” in 2008");
        assertThat(QuotationMarks.withinSingle("“He said ‘no’ to it,” she says"))
                .isEqualTo("“He said ‘no’ to it,” she says");
        assertThat(QuotationMarks.withinSingle("‘He said “no” to it’")).isEqualTo("“He said ‘no’ to it”");
    }

    @Test
    void quotationsWithinDoubleMarksAreSingle() {
        assertThat(QuotationMarks.withinDouble("He said ‘no’ and “never” in 2008"))
                .isEqualTo("He said ‘no’ and ‘never’ in 2008");
        assertThat(QuotationMarks.withinDouble("“He said ‘no’ to it,” she says"))
                .isEqualTo("‘He said “no” to it,’ she says");
        assertThat(QuotationMarks.withinDouble("“A “doubled” mark”")).isEqualTo("‘A “doubled” mark’");
    }

    @Test
    void straightMarksBecomeCurlyOnesOfTheirSort() {
        assertThat(QuotationMarks.curly("He said 'no' and \"never\" in 2008"))
                .isEqualTo("He said ‘no’ and “never” in 2008");
        assertThat(QuotationMarks.curly("(\"No\") \"he\" said")).isEqualTo("(“No”) “he” said");
    }

    @Test
    void apostrophesStay() {
        for (var title : new String[] {
            "Don’t ask l’homme",
            "Don't ask l'homme",
            "The keepers’ report",
            "The keepers' report",
            "In the ’90s",
            "O’Brien"
        }) {
            assertThat(QuotationMarks.withinSingle(title)).isEqualTo(title);
            assertThat(QuotationMarks.withinDouble(title)).isEqualTo(title);
            assertThat(QuotationMarks.curly(title)).isEqualTo(title.replace('\'', '’'));
        }
        assertThat(QuotationMarks.withinSingle("‘Don’t ask the keepers’ wives’, they said"))
                .isEqualTo("“Don’t ask the keepers’ wives”, they said");
        assertThat(QuotationMarks.withinSingle("‘Yes’ and the keepers’ report"))
                .isEqualTo("“Yes” and the keepers’ report");
        assertThat(QuotationMarks.withinSingle("'I don't', he said")).isEqualTo("“I don't”, he said");
    }

    @Test
    void marksWithoutTheirOtherHalfStay() {
        for (var title :
                new String[] {"“Never", "Never”", "5\" of snow", "‘Never", "„Слово“ и «дело»", "„Wort“", "\"", ""}) {
            assertThat(QuotationMarks.withinSingle(title)).isEqualTo(title);
            assertThat(QuotationMarks.withinDouble(title)).isEqualTo(title);
        }
    }
}
