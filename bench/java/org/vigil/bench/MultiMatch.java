package org.vigil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vigil.EngineNode;
import org.vigil.entry.Facet;
import org.vigil.entry.Passage;
import org.vigil.index.EntryDocuments;
import org.vigil.index.IndexFields;
import org.vigil.search.Filter;
import org.vigil.search.SearchState;

/**
 * The baseline: what Elasticsearch answers by itself. Two fields, title and text, BM25 as it comes, and a {@code multi_match}
 * of type {@code best_fields} with the words as typed, any of which may occur. The text holds all that Vigil searches, so that
 * ways of asking are compared, not contents; and filters are filters here too.
 */
final class MultiMatch implements Searcher {
    /** How the words of the texts, and of questions, are made terms. */
    enum Analysis {
        /** What Elasticsearch does when it is told nothing: words as written, in lower case. */
        STANDARD,
        /** Elasticsearch's analyzer {@code english}, put together from its parts: Porter's stems, no stop words. */
        ENGLISH
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 1_000;
    private static final String INDEX =
            """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "analysis": {
               "filter": {
                 "possessive": {"type": "stemmer", "language": "possessive_english"},
                 "stem": {"type": "stemmer", "language": "english"},
                 "stop": {"type": "stop", "stopwords": "_english_"}},
               "analyzer": {
                 "plain_standard": {"tokenizer": "standard", "filter": ["lowercase"]},
                 "plain_english": {"tokenizer": "standard", "filter": ["possessive", "lowercase", "stop", "stem"]}}}},
             "mappings": {
               "properties": {
                 "id": {"type": "keyword", "index": false},
                 "title": {"type": "text", "analyzer": "plain_%1$s"},
                 "text": {"type": "text", "analyzer": "plain_%1$s"},
                 "earliest": {"type": "date"},
                 "latest": {"type": "date"},
                 "facets": {"type": "object", "dynamic": true}},
               "dynamic_templates": [{"facets": {"path_match": "facets.*", "mapping": {"type": "keyword"}}}]}}
            """;

    private final String index;
    private final Analysis analysis;

    /** @param index a name that nothing else on the node has */
    MultiMatch(String index, Analysis analysis, List<BenchCollection.Document> documents) {
        this.index = index;
        this.analysis = analysis;
        expect(EngineNode.send("PUT", "/" + index, INDEX.formatted(name(analysis))));
        for (int from = 0; from < documents.size(); from += BATCH) {
            add(documents.subList(from, Math.min(from + BATCH, documents.size())));
        }
        expect(EngineNode.send("POST", "/" + index + "/_refresh", ""));
    }

    private static String name(Analysis analysis) {
        return analysis == Analysis.STANDARD ? "standard" : "english";
    }

    @Override
    public String name() {
        return "multi_match, " + name(analysis);
    }

    private void add(List<BenchCollection.Document> documents) {
        var lines = documents.stream()
                .map(document -> "{\"index\":{}}\n" + plain(document) + "\n")
                .collect(Collectors.joining());
        var answer = expect(EngineNode.send("POST", "/" + index + "/_bulk", lines));
        if (answer.path("errors").asBoolean()) {
            throw new IllegalStateException("Elasticsearch refused a document of the baseline: " + answer);
        }
    }

    private static ObjectNode plain(BenchCollection.Document document) {
        var entry = document.entry();
        JsonNode all = JSON.valueToTree(EntryDocuments.document(entry, 1, Instant.EPOCH, 1));
        var text = new ArrayList<String>();
        entry.passages().stream().map(Passage::text).forEach(text::add);
        all.path(IndexFields.SUBJECTS).forEach(subject -> text.add(subject.asText()));
        // The first of the details is the id that Vigil gives, which says nothing of the document.
        var details = all.path(IndexFields.DETAILS);
        for (int i = 1; i < details.size(); i++) {
            text.add(details.get(i).asText());
        }
        var plain = JSON.createObjectNode()
                .put("id", document.id())
                .put("title", entry.title().text())
                .put("text", String.join("\n", text));
        putDay(plain, all, IndexFields.EARLIEST, IndexFields.LATEST);
        putDay(plain, all, IndexFields.LATEST, IndexFields.EARLIEST);
        return plain.set("facets", all.path("facets"));
    }

    /** Where one end of a time is not known, the other stands for both, as in Vigil. */
    private static void putDay(ObjectNode plain, JsonNode all, String field, String other) {
        var day = all.hasNonNull(field) ? all.path(field) : all.path(other);
        if (!day.isMissingNode()) {
            plain.set(field, day);
        }
    }

    @Override
    public List<String> answer(BenchQuestion question) {
        var answer = expect(EngineNode.send(
                "POST", "/" + index + "/_search", request(question).toString()));
        var ids = new ArrayList<String>();
        answer.path("hits")
                .path("hits")
                .forEach(hit -> ids.add(hit.path("_source").path("id").asText()));
        return ids;
    }

    private static ObjectNode request(BenchQuestion question) {
        var state = question.state();
        var request = JSON.createObjectNode().put("size", Scores.DEPTH);
        var bool = request.putObject("query").putObject("bool");
        var must = bool.putObject("must");
        if (state.q().isEmpty()) {
            must.putObject("match_all");
        } else {
            must.putObject("multi_match")
                    .put("query", state.q())
                    .put("type", "best_fields")
                    .putArray("fields")
                    .add("title")
                    .add("text");
        }
        narrow(state, bool.putArray("filter"), bool.putArray("must_not"));
        return request;
    }

    private static void narrow(SearchState state, ArrayNode filter, ArrayNode mustNot) {
        for (var facet : Facet.values()) {
            for (boolean exclude : new boolean[] {false, true}) {
                var values = state.filters(facet).stream()
                        .filter(chosen -> chosen.exclude() == exclude)
                        .map(Filter::value)
                        .toList();
                if (!values.isEmpty()) {
                    (exclude ? mustNot : filter)
                            .addObject()
                            .putObject("terms")
                            .set(IndexFields.facet(facet), JSON.valueToTree(values));
                }
            }
        }
        var first = state.days().first();
        var last = state.days().last();
        if (first != null) {
            range(filter, IndexFields.LATEST).put("gte", first.toString());
        }
        if (last != null) {
            range(filter, IndexFields.EARLIEST).put("lte", last.toString());
        }
    }

    private static ObjectNode range(ArrayNode filter, String field) {
        return filter.addObject().putObject("range").putObject(field);
    }

    private static JsonNode expect(JsonNode answer) {
        if (answer.has("error")) {
            throw new IllegalStateException("Elasticsearch refused: " + answer.path("error"));
        }
        return answer;
    }
}
