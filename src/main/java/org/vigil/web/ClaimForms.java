package org.vigil.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.Fact;
import org.vigil.link.Permalinks;

/** The table of claims for programs: JSON, and CSV with a row for each answer, as {@link Spreadsheet} writes it. */
final class ClaimForms {
    static final List<String> COLUMNS = List.of(
            "question_id",
            "question",
            "verdict",
            "conflict",
            "article_id",
            "publisher",
            "answer",
            "paragraph",
            "passage_url",
            "text_held",
            "differs",
            "derivation",
            "taken_from",
            "primary_value",
            "primary_absence",
            "primary_status",
            "sources",
            "url");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Permalinks permalinks;

    ClaimForms(Permalinks permalinks) {
        this.permalinks = permalinks;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answers(
            int total, int articles, int origins, int unsettled, List<Strand> derivation, List<Question> questions) {}

    /** @param tie {@code nothing-known} where there is none */
    record Strand(
            String article,
            String tie,
            @Nullable String basis,
            @Nullable String from,
            @Nullable String fromUrl,
            @Nullable String fromEntry) {}

    record Question(
            String id,
            String url,
            String question,
            @Nullable String verdict,
            @Nullable String conflict,
            List<String> topics,
            List<Answer> answers,
            Primary primary) {}

    record Answer(
            String article,
            @Nullable String publisher,
            String answer,
            int paragraph,
            String url,
            boolean textHeld,
            boolean differs) {}

    record Primary(
            @Nullable String value,
            @Nullable String absence,
            @Nullable String status,
            @Nullable String note,
            List<Source> sources) {}

    record Source(String url, String title, @Nullable String supports) {}

    Answers json(ClaimTable table, ClaimFilter filter) {
        var found = table.matching(filter);
        var derivation = table.derivation();
        return new Answers(
                found.size(),
                derivation.strands().size(),
                derivation.origins(),
                derivation.unsettled(),
                derivation.strands().stream().map(this::strand).toList(),
                found.stream().map(question -> question(question, table)).toList());
    }

    private Strand strand(Derivation.Strand strand) {
        var from = strand.upstream();
        var entry = from == null ? null : from.entry();
        return new Strand(
                strand.article().id().value(),
                strand.tie().slug(),
                strand.basis(),
                from == null ? null : from.name(),
                from == null ? null : Objects.toString(from.url(), null),
                entry == null ? null : entry.id().value());
    }

    private Question question(ClaimTable.Question question, ClaimTable table) {
        var claim = question.claim();
        return new Question(
                claim.id().value(),
                permalinks.absolute(Permalinks.entry(claim.id())),
                claim.title().text(),
                value(claim, "verdict"),
                value(claim, "conflict"),
                question.topics(),
                question.answers().stream().map(answer -> answer(answer, table)).toList(),
                primary(question));
    }

    private Answer answer(ClaimTable.Answer answer, ClaimTable table) {
        var article = table.articles().get(answer.at().entry());
        return new Answer(
                answer.at().entry().value(),
                article == null ? null : article.publisher(),
                answer.text(),
                Integer.parseInt(answer.paragraph()),
                place(answer, table),
                table.holds(answer.at()),
                answer.differs());
    }

    private String place(ClaimTable.Answer answer, ClaimTable table) {
        return permalinks.absolute(table.place(answer));
    }

    private static Primary primary(ClaimTable.Question question) {
        var fact = question.primaryValue();
        return new Primary(
                value(question.claim(), "primary-value"),
                fact == null || fact.absence() == null ? null : fact.absence().slug(),
                value(question.claim(), "primary-status"),
                fact == null ? null : fact.note(),
                question.claim().references().stream()
                        .map(source -> new Source(source.url().toASCIIString(), source.title(), source.supports()))
                        .toList());
    }

    private static @Nullable String value(Entry claim, String name) {
        return claim.fact(name)
                .map(Fact::values)
                .flatMap(values -> values.stream().findFirst())
                .orElse(null);
    }

    String csv(ClaimTable table, ClaimFilter filter) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(COLUMNS);
        for (var question : table.matching(filter)) {
            for (var answer : question.answers()) {
                csv.writeRecord(
                        row(question, answer, table).map(Spreadsheet::harmless).toList());
            }
        }
        flush(csv);
        return text.toString();
    }

    /** The writer keeps what it was given until then. */
    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<@Nullable String> row(ClaimTable.Question question, ClaimTable.Answer answer, ClaimTable table) {
        var asked = question(question, table);
        var answered = answer(answer, table);
        var strand = table.derivation().strand(answer.at().entry());
        var from = strand == null ? null : strand.upstream();
        return Stream.of(
                asked.id(),
                asked.question(),
                asked.verdict(),
                asked.conflict(),
                answered.article(),
                answered.publisher(),
                answered.answer(),
                answer.paragraph(),
                answered.url(),
                Boolean.toString(answered.textHeld()),
                Boolean.toString(answered.differs()),
                strand == null ? null : strand.tie().slug(),
                from == null ? null : from.name(),
                asked.primary().value(),
                asked.primary().absence(),
                asked.primary().status(),
                asked.primary().sources().stream().map(Source::url).collect(Collectors.joining(" ")),
                asked.url());
    }
}
