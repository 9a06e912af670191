package org.vigil.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.entry.WorkType;

class CitationRoundTripTest {
    static Stream<Cited> samples() {
        return CitedSamples.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bibtexIsReadByJbibtex(Cited cited) throws Exception {
        var entry = ReadBack.bibtex(cited);

        assertThat(entry.getKey().getValue()).isEqualTo(cited.key());
        // TeX prints the straight mark as an apostrophe.
        assertThat(ReadBack.printed(entry, "title")).isEqualTo(cited.title().replace('\'', '’'));
        assertThat(entry.getField(new org.jbibtex.Key("url")).toUserString()).isEqualTo(cited.url());
        assertThat(entry.getField(new org.jbibtex.Key("urldate")).toUserString())
                .isEqualTo("2026-11-22");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bibtexHasEachFactWhereItsTypeHasAFieldForIt(Cited cited) throws Exception {
        var entry = ReadBack.bibtex(cited);
        var author = authors(cited);
        var type = entry.getType().getValue();
        boolean isReport = type.equals("techreport");
        boolean isMisc = type.equals("misc");
        var number = cited.isOurs() ? null : cited.value("reference");
        var appeared =
                Stream.of(cited.container(), number).filter(Objects::nonNull).collect(Collectors.joining(", "));

        assertThat(type)
                .isEqualTo(
                        switch (cited.work()) {
                            case NEWS_ARTICLE -> "article";
                            case REPORT -> "techreport";
                            case STATEMENT, WEB_PAGE -> "misc";
                        });
        assertThat(field(entry, "author")).isEqualTo(author);
        assertThat(field(entry, "journal")).isEqualTo(type.equals("article") ? cited.container() : null);
        assertThat(field(entry, "institution")).isEqualTo(isReport ? author : null);
        assertThat(field(entry, "type")).isEqualTo(CitedItem.of(cited).getGenre());
        assertThat(field(entry, "number")).isEqualTo(isMisc ? null : number);
        if (isMisc) {
            assertThat(field(entry, "howpublished")).isEqualTo(appeared.isEmpty() ? null : appeared);
        }
        assertThat(field(entry, "language")).isEqualTo(cited.language());
        assertThat(field(entry, "note")).isEqualTo(CitedItem.of(cited).getNote());
    }

    private static @Nullable String authors(Cited cited) {
        var authors = CitedItem.of(cited).getAuthor();
        return authors == null
                ? null
                : Stream.of(authors).map(CitedItem::nameOf).collect(Collectors.joining(" and "));
    }

    private static @Nullable String field(BibTeXEntry entry, String name) {
        return entry.getField(new org.jbibtex.Key(name)) == null ? null : ReadBack.withoutCommands(entry, name);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonLdIsReadByTitanium(Cited cited) throws Exception {
        var work = ReadBack.linkedData(cited);
        var issued = CitedItem.issued(cited);
        var day = issued == null || !issued.isCertain() || !issued.isPoint()
                ? null
                : issued.from().digits();

        assertThat(work.getString("@id")).isEqualTo(cited.url());
        assertThat(ReadBack.type(work)).isEqualTo(LinkedDataFormat.type(cited).replace("https:", "http:"));
        assertThat(ReadBack.value(work, "url")).isEqualTo(cited.url());
        assertThat(ReadBack.value(work, "name")).isEqualTo(cited.title());
        assertThat(ReadBack.value(work, "inLanguage")).isEqualTo(cited.language());
        assertThat(ReadBack.value(work, "datePublished")).isEqualTo(day);
        assertThat(ReadBack.value(work, cited.work() == WorkType.REPORT ? "reportNumber" : "identifier"))
                .isEqualTo(CitedItem.of(cited).getNumber());
        assertThat(ReadBack.value(work, "version")).isEqualTo("2");
        assertThat(ReadBack.value(work, "sdDatePublished")).isEqualTo("2026-11-21");
        assertThat(ReadBack.things(work, "publisher"))
                .extracting(publisher -> ReadBack.value(publisher, "name"))
                .containsExactlyElementsOf(cited.container() == null ? List.of() : List.of(cited.container()));
    }

    /** A processor drops without a word what the vocabulary has no term for. */
    @ParameterizedTest
    @MethodSource("samples")
    void jsonLdSaysNothingThatTheVocabularyHasNoTermFor(Cited cited) throws Exception {
        var written = new ObjectMapper().readTree(new LinkedDataFormat().write(cited));
        // "@context" is the one that is used up.
        assertThat(ReadBack.linkedData(cited)).hasSize(written.size() - 1);
    }

    @Test
    void jsonLdTellsPeopleFromNamesInOnePiece() throws Exception {
        var people = ReadBack.things(ReadBack.linkedData(CitedSamples.sample("article-two-authors")), "author");
        assertThat(people).extracting(ReadBack::type).containsOnly("http://schema.org/Person");
        assertThat(people)
                .extracting(person -> ReadBack.value(person, "familyName"))
                .containsExactly("Example", "Sample");
        assertThat(people)
                .extracting(person -> ReadBack.value(person, "givenName"))
                .containsExactly("Ada", "Ben");

        var committee = ReadBack.linkedData(CitedSamples.sample("report"));
        assertThat(ReadBack.value(committee, "author")).isEqualTo("European Committee for the Prevention of Torture");

        var visit = ReadBack.things(ReadBack.linkedData(CitedSamples.sample("visit-passage")), "mainEntity");
        assertThat(visit).extracting(ReadBack::type).containsExactly("http://schema.org/Event");
        assertThat(ReadBack.value(visit.get(0), "startDate")).isEqualTo("2000-02-26");
        assertThat(ReadBack.value(visit.get(0), "endDate")).isEqualTo("2000-03-04");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void risIsReadByKris(Cited cited) {
        var read = ReadBack.ris(cited);

        assertThat(read.getTitle()).isEqualTo(cited.title());
        assertThat(read.getReferenceId()).isEqualTo(cited.key());
        assertThat(read.getUrl()).isEqualTo(cited.url());
        assertThat(read.getAccessDate()).isEqualTo("2026/11/22/");
        assertThat(read.getDatabaseName()).isEqualTo("Vigil");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void cslJsonIsReadByCiteproc(Cited cited) throws Exception {
        assertThat(ReadBack.csl(cited)).isEqualTo(CitedItem.of(cited));
    }

    @Test
    void authorsArePeopleOrBodies() throws Exception {
        var two = CitedSamples.sample("article-two-authors");
        assertThat(ReadBack.ris(two).getAuthors()).containsExactly("Example, Ada", "Sample, Ben");
        assertThat(ReadBack.printed(ReadBack.bibtex(two), "author")).isEqualTo("Example, Ada and Sample, Ben");

        assertThat(ReadBack.csl(two).getAuthor()[1].getFamily()).isEqualTo("Sample");
        assertThat(ReadBack.csl(CitedSamples.sample("article-editors"))
                        .getAuthor()[0]
                        .getFamily())
                .isNull();

        var committee = CitedSamples.sample("report");
        assertThat(ReadBack.ris(committee).getAuthors())
                .containsExactly("European Committee for the Prevention of Torture");
        assertThat(ReadBack.csl(committee).getAuthor()[0].getLiteral())
                .isEqualTo("European Committee for the Prevention of Torture");

        var cyrillic = CitedSamples.sample("article-cyrillic");
        assertThat(ReadBack.ris(cyrillic).getAuthors()).containsExactly("Иванова, Анна Петровна");
        assertThat(ReadBack.ris(cyrillic).getLanguage()).isEqualTo("ru");
    }

    /** A style that abbreviates has to find the names of a person, and must find none in a body's. */
    @Test
    void namesOfAPersonCanBeAbbreviated() throws Exception {
        assertThat(author("Иванова, Анна Петровна")).isEqualTo("Иванова, Анна Петровна");
        assertThat(author("de la Cruz, María José")).isEqualTo("de la Cruz, María José");
        assertThat(author("Example, Ada; Sample, Ben")).isEqualTo("Example, Ada and Sample, Ben");
        assertThat(author("Harbour and Desk")).isEqualTo("{Harbour and Desk}");
        assertThat(author("Rock and Roll, Ada")).isEqualTo("{Rock and Roll}, Ada");
        assertThat(author("Andanson, Band And")).isEqualTo("Andanson, {Band And}");
        assertThat(author("Sample, Ben,Jr")).isEqualTo("Sample, {Ben,Jr}");
        assertThat(author("O_Sample, Ben")).isEqualTo("{O\\_Sample}, Ben");
    }

    private static String author(String author) throws Exception {
        var cited = CitedSamples.cited(CitedSamples.article("A title", "2025").author(author), null);
        return ReadBack.bibtex(cited).getField(new org.jbibtex.Key("author")).toUserString();
    }

    /** Styles print no number of what is neither an article nor a report. */
    @Test
    void numberOfAStatementIsWhereItIsPrinted() throws Exception {
        var statement = ReadBack.bibtex(CitedSamples.sample("statement"));
        assertThat(ReadBack.printed(statement, "howpublished")).isEqualTo("CPT/Inf (2001) 15");
        assertThat(statement.getField(new org.jbibtex.Key("number"))).isNull();

        var copy = ReadBack.bibtex(CitedSamples.sample("statement-in-a-paper"));
        assertThat(ReadBack.printed(copy, "howpublished")).isEqualTo("Harbour Mirror, Doc. 15");

        var report = ReadBack.bibtex(CitedSamples.sample("report"));
        assertThat(ReadBack.printed(report, "number")).isEqualTo("CPT/Inf (2003) 30");
    }

    /** What is not known is left empty and never filled in. */
    @Test
    void datesAreAsPreciseAsTheyAreKnown() throws Exception {
        assertThat(date("article")).isEqualTo("2025/09/30/ 2025-09-30");
        assertThat(date("article-editors")).isEqualTo("2025/09// 2025-09");
        assertThat(date("article-two-authors")).isEqualTo("2025/// 2025");
        assertThat(date("article-uncertain")).isEqualTo("2008///uncertain 2008?");
        assertThat(date("article-uncertain-day")).isEqualTo("2008/09/04/uncertain 2008-09-04?");
        assertThat(date("article-about")).isEqualTo("2008/09//about 2008-09~");
        assertThat(date("article-about-and-uncertain")).isEqualTo("2008///about, uncertain 2008%");
        assertThat(date("article-doubtful-span"))
                .isEqualTo("2008/09/04/to 2008-10, about, uncertain 2008-09-04~/2008-10?");
        assertThat(date("report-about-a-month")).isEqualTo("2004/11//about 2004-11~");
        assertThat(date("article-span")).isEqualTo("2006/09/04/to 2006-09-10 2006-09-04/2006-09-10");
        assertThat(date("article-span-from-a-day")).isEqualTo("2008/09/04/to 2008-10 2008-09-04/2008-10");
        assertThat(date("article-supplied-title")).isEqualTo("2025/08// 2025-08");
        assertThat(date("article-between-years")).isEqualTo("none ");
        assertThat(date("article-not-before")).isEqualTo("none ");
        assertThat(date("article-undated")).isEqualTo("none ");
        assertThat(ReadBack.ris(CitedSamples.sample("article-not-before")).getNotes())
                .contains("Date (EDTF): [2025-08-26..]");
    }

    /** Old BibTeX has nothing but a number for the year, so a note says what is not certain of it. */
    @Test
    void whatIsNotCertainOfADateIsInANote() throws Exception {
        for (var sample : Map.of(
                        "article-uncertain", "2008?",
                        "report-about-a-month", "2004-11~",
                        "article-about-and-uncertain", "2008%",
                        "article-span-from-a-day", "2008-09-04/2008-10",
                        "article-doubtful-span", "2008-09-04~/2008-10?")
                .entrySet()) {
            var cited = CitedSamples.sample(sample.getKey());
            assertThat(CitedItem.of(cited).getNote()).endsWith("; Date (EDTF): " + sample.getValue());
            assertThat(ReadBack.withoutCommands(ReadBack.bibtex(cited), "year"))
                    .isEqualTo(sample.getValue().substring(0, 4));
        }
        assertThat(ReadBack.bibtex(CitedSamples.sample("report-about-a-month"))
                        .getField(new org.jbibtex.Key("month"))
                        .toUserString())
                .isEqualTo("November");
        assertThat(CitedItem.of(CitedSamples.sample("article")).getNote()).doesNotContain("EDTF");
    }

    private static String date(String sample) throws Exception {
        var cited = CitedSamples.sample(sample);
        return Objects.requireNonNullElse(ReadBack.ris(cited).getDate(), "none") + " "
                + Objects.requireNonNullElse(date(cited), "");
    }

    private static String date(Cited cited) throws Exception {
        var field = ReadBack.bibtex(cited).getField(new org.jbibtex.Key("date"));
        return field == null ? "" : field.toUserString();
    }
}
