package org.vigil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigil.SearchedArchive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Passage;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

/**
 * Documents, questions and right answers, from three files in the format of BEIR: {@code corpus.jsonl},
 * {@code queries.jsonl}, {@code qrels.tsv}.
 *
 * @param documents in the order of the file
 * @param questions those that can be scored
 * @param judgments by question and document, how right the document is; 0 or absent for not at all
 */
record BenchCollection(
        List<Document> documents, List<BenchQuestion> questions, Map<String, Map<String, Integer>> judgments) {
    /** The class of questions that name none. */
    static final String NO_CLASS = "all";

    static final Path OURS = Path.of("bench/relevance/vigil");

    private static final ObjectMapper JSON = new ObjectMapper();

    BenchCollection {
        documents = List.copyOf(documents);
        questions = List.copyOf(questions);
    }

    /**
     * A document as an entry.
     *
     * @param id its name in the collection, which need not be one that an entry can have
     */
    record Document(String id, Entry entry) {}

    /** The entries that ship, and our own questions to them. */
    static BenchCollection ours() {
        var documents = SearchedArchive.corpus().stream()
                .map(entry -> new Document(entry.id().value(), entry))
                .toList();
        return of(documents, rows(OURS.resolve("queries.jsonl")), judgments(OURS.resolve("qrels.tsv")));
    }

    /** @param language of all texts */
    static BenchCollection read(Path corpus, Path queries, Path qrels, TextLanguage language) {
        return of(rows(corpus), rows(queries), judgments(qrels), language);
    }

    static BenchCollection of(
            List<? extends JsonNode> corpus,
            List<? extends JsonNode> queries,
            Map<String, Map<String, Integer>> judgments,
            TextLanguage language) {
        var documents = new ArrayList<Document>();
        for (var row : corpus) {
            documents.add(new Document(expect(row, "_id"), entry(documents.size() + 1, row, language)));
        }
        return of(documents, queries, judgments);
    }

    /** Public collections list questions that nobody judged; only where a question has a class does no judgment mean no answer. */
    private static BenchCollection of(
            List<Document> documents, List<? extends JsonNode> queries, Map<String, Map<String, Integer>> judgments) {
        var questions = queries.stream()
                .map(BenchCollection::question)
                .filter(question ->
                        judgments.containsKey(question.id()) || !question.kind().equals(NO_CLASS))
                .toList();
        return new BenchCollection(documents, questions, judgments);
    }

    /** Paragraphs become passages; a document without a title goes by its id. */
    private static Entry entry(int number, JsonNode row, TextLanguage language) {
        var title = oneLine(row.path("title").asText());
        var words = title.isEmpty() ? expect(row, "_id") : title;
        var entry = Entry.builder(
                new EntryId("document-" + number), EntryKind.ARTICLE, new Title(words, Title.Author.SOURCE, language));
        for (var paragraph : row.path("text").asText().split("\\R\\s*\\R", -1)) {
            if (!paragraph.isBlank()) {
                entry.passage(Passage.Origin.ARCHIVE, language, oneLine(paragraph));
            }
        }
        return entry.language(language.tag()).build();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static BenchQuestion question(JsonNode row) {
        var filters = new LinkedHashMap<String, List<String>>();
        row.path("filters").properties().forEach(field -> {
            var values = new ArrayList<String>();
            field.getValue().forEach(value -> values.add(value.asText()));
            filters.put(field.getKey(), List.copyOf(values));
        });
        return new BenchQuestion(
                expect(row, "_id"),
                oneLine(row.path("text").asText()),
                row.path("class").asText(NO_CLASS),
                filters);
    }

    /** Lines of question, document and grade, with tabs between; the first line is a heading. */
    private static Map<String, Map<String, Integer>> judgments(Path file) {
        var judgments = new LinkedHashMap<String, Map<String, Integer>>();
        lines(file).stream().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            var cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException(
                        file + ": expected query-id, corpus-id and score with tabs between; found \"" + line + "\"");
            }
            judgments
                    .computeIfAbsent(cells[0], id -> new LinkedHashMap<>())
                    .put(cells[1], Integer.parseInt(cells[2].strip()));
        });
        return judgments;
    }

    private static List<JsonNode> rows(Path file) {
        var rows = new ArrayList<JsonNode>();
        for (var line : lines(file)) {
            if (!line.isBlank()) {
                try {
                    rows.add(JSON.readTree(line));
                } catch (IOException e) {
                    throw new UncheckedIOException(file + ": not a JSON object: " + line, e);
                }
            }
        }
        return rows;
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static String expect(JsonNode row, String name) {
        if (!row.hasNonNull(name)) {
            throw new IllegalArgumentException("expected a field \"" + name + "\" in " + row);
        }
        return row.path(name).asText();
    }
}
