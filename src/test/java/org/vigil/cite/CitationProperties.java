package org.vigil.cite;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a title or a name holds, it stays what it is, and adds no field. */
class CitationProperties {
    private static final String[] HOSTILE = {
        "\r\nER  - ",
        "\nTY  - BOOK",
        "\r\nUR  - https://evil.example",
        "}",
        "{",
        "},\n  url = {https://evil.example}",
        "\\",
        "\\}",
        "@book{x,",
        "\"",
        "'",
        "“",
        "”",
        "‘",
        "’",
        "%",
        "#",
        "$",
        "&",
        "_",
        "^",
        "~",
        "\u0000",
        "\u0007",
        "\t",
        "\u0085",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "\uE001",
        "\uE002",
        "<b>",
        "&amp;",
        " and ",
        ";",
        ", ",
        "Ж",
        "ї",
        "𝔘",
        "\uD800",
        "a",
        "B",
        " "
    };

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.of(HOSTILE).list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts)))
                .map(text -> "x" + text + "y");
    }

    @Property(tries = 1_000)
    void risKeepsTitlesAndNamesAndGetsNoFurtherField(@ForAll("texts") String title, @ForAll("texts") String author) {
        var cited = CitedSamples.cited(CitedSamples.article(title, "2025").author(author), null);
        var lines = new RisFormat().write(cited).split("\r\n", -1);

        for (var line : lines) {
            assertThat(line).matches("[A-Z][A-Z0-9]  - [^\\p{Cntrl}\u0085\u2028\u2029]*|");
        }
        var read = ReadBack.ris(cited);
        assertThat(read.getTitle()).isEqualTo(PlainLine.of(title));
        assertThat(read.getUrl()).isEqualTo(cited.url());
        assertThat(lines)
                .filteredOn(line -> line.startsWith("UR") || line.startsWith("ER") || line.startsWith("TY"))
                .hasSize(3);
    }

    @Property(tries = 1_000)
    void bibtexKeepsTitlesAndGetsNoFurtherField(@ForAll("texts") String title, @ForAll("texts") String author)
            throws Exception {
        var cited = CitedSamples.cited(CitedSamples.article(title, "2025").author(author), null);
        var entry = ReadBack.bibtex(cited);

        assertThat(ReadBack.withoutCommands(entry, "title")).isEqualTo(PlainLine.of(title));
        assertThat(entry.getField(new org.jbibtex.Key("url")).toUserString()).isEqualTo(cited.url());
        assertThat(entry.getFields().keySet())
                .extracting(org.jbibtex.Key::getValue)
                .containsExactly("author", "title", "journal", "date", "year", "language", "url", "urldate", "note");
    }

    @Property(tries = 1_000)
    void cslJsonIsTheItemThatItWasMadeOf(@ForAll("texts") String title, @ForAll("texts") String author)
            throws Exception {
        var cited = CitedSamples.cited(CitedSamples.article(title, "2025").author(author), null);
        assertThat(ReadBack.csl(cited)).isEqualTo(CitedItem.of(cited));
        assertThat(ReadBack.csl(cited).getTitle()).isEqualTo(PlainLine.of(title));
    }

    @Property(tries = 1_000)
    void nothingButQuotationMarksIsChanged(@ForAll("texts") String title) {
        var bare = title.replaceAll("[\"'“”‘’]", "");
        assertThat(QuotationMarks.withinSingle(title).replaceAll("[\"'“”‘’]", ""))
                .isEqualTo(bare);
        assertThat(QuotationMarks.withinDouble(title)).hasSameSizeAs(title);
        assertThat(QuotationMarks.curly(title).replaceAll("[\"'“”‘’]", "")).isEqualTo(bare);
    }

    @Property(tries = 100)
    void everyStyleMakesOneLineWithTheAddress(@ForAll("texts") String title, @ForAll("texts") String author) {
        var cited = CitedSamples.cited(CitedSamples.article(title, "2025").author(author), null);
        for (var style : CitationStyle.ALL) {
            var forms = style.cite(cited);
            assertThat(forms.get(0).text()).contains(cited.url()).contains("2026");
            assertThat(forms)
                    .allSatisfy(form -> assertThat(form.text()).doesNotContainPattern("[\\p{Cntrl}\uE000-\uE0FF]"));
        }
    }
}
