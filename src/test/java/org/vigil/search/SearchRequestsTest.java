package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.entry.Facet;

class SearchRequestsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void findsCountsAndMarksInOneRequestThatBringsBackOnlyCards() throws JsonProcessingException {
        var body = (ObjectNode) body("kind=visit&kind=report&not.place=Moscow&from=2003&to=2006-09&page=3");
        body.remove(List.of("aggregations", "highlight"));

        assertThat(body)
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"_source": {"includes": ["card"]}, "from": 20, "size": 10, "track_total_hits": true,
                                 "sort": [{"earliest": {"order": "desc", "missing": "_last"}}, {"id": {"order": "asc", "missing": "_last"}}],
                                 "query": {"bool": {
                                  "must": [{"match_all": {}}],
                                  "filter": [
                                   {"bool": {"minimum_should_match": "1", "should": [
                                    {"range": {"earliest": {"lte": "2006-09-30"}}},
                                    {"bool": {"must_not": [{"exists": {"field": "earliest"}}], "filter": [{"range": {"latest": {"lte": "2006-09-30"}}}]}}]}},
                                   {"bool": {"minimum_should_match": "1", "should": [
                                    {"range": {"latest": {"gte": "2003-01-01"}}},
                                    {"bool": {"must_not": [{"exists": {"field": "latest"}}], "filter": [{"range": {"earliest": {"gte": "2003-01-01"}}}]}}]}}]}},
                                 "post_filter": {"bool": {
                                  "filter": [{"terms": {"facets.kind": ["visit", "report"]}}],
                                  "must_not": [{"terms": {"facets.place": ["Moscow"]}}]}}}"""));
    }

    @ParameterizedTest
    @EnumSource
    void countsEachFacetUnderWhatIsChosenInTheOthers(Facet facet) throws JsonProcessingException {
        var aggregation = body("kind=visit&not.place=Moscow").at("/aggregations/" + facet.slug());
        var kind = "\"filter\": [{\"terms\": {\"facets.kind\": [\"visit\"]}}]";
        var place = "\"must_not\": [{\"terms\": {\"facets.place\": [\"Moscow\"]}}]";

        assertThat(aggregation
                        .at("/aggregations/kept/aggregations/values/terms/field")
                        .asText())
                .isEqualTo("facets." + facet.slug());
        assertThat(aggregation.at("/aggregations/kept/filter/bool"))
                .isEqualTo(JSON.readTree(facet == Facet.PLACE ? "{" + place + "}" : "{}"));
        assertThat(aggregation.at("/aggregations/ruled-out/terms/include"))
                .hasToString(facet == Facet.PLACE ? "[\"Moscow\"]" : "");
        assertThat(aggregation.at("/filter/bool"))
                .isEqualTo(JSON.readTree(
                        switch (facet) {
                            case KIND -> "{" + place + "}";
                            case PLACE -> "{" + kind + "}";
                            default -> "{" + kind + "," + place + "}";
                        }));
    }

    @Test
    void asksTheWholeArchiveWhichValuesOfItsVocabularyItHas() throws JsonProcessingException {
        var archive = body("q=prison&kind=visit").at("/aggregations/_archive");

        assertThat(archive.path("global")).isEqualTo(JSON.readTree("{}"));
        assertThat(archive.path("aggregations").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("kind", "status", "visit-kind", "documentation", "language");
        assertThat(archive.at("/aggregations/kind/terms/field").asText()).isEqualTo("facets.kind");
    }

    @Test
    void asksForTheValuesOfOneFacetWithoutHits() throws JsonProcessingException {
        var state = SearchState.EMPTY
                .withQ("prison")
                .with(new Filter(Facet.PLACE, "Moscow", false))
                .with(new Filter(Facet.KIND, "claim", true));
        var body = json(new SearchRequests("entries")
                .valuesOf(Facet.PLACE, state, QuestionParser.parse("prison").question())
                .toString());
        var terms = "{\"terms\": {\"field\": \"facets.place\", \"size\": 1000,"
                + " \"order\": [{\"_count\": \"desc\"}, {\"_key\": \"asc\"}]}}";

        assertThat(body.path("aggregations"))
                .isEqualTo(JSON.readTree("{\"place\": {\"filter\": {\"bool\": {\"must_not\":"
                        + " [{\"terms\": {\"facets.kind\": [\"claim\"]}}]}}, \"aggregations\": {\"kept\": {\"filter\":"
                        + " {\"bool\": {}}, \"aggregations\": {\"values\": " + terms + "}}}},"
                        + " \"_archive\": {\"global\": {}, \"aggregations\": {\"place\": " + terms + "}}}"));
        assertThat(body.at("/post_filter/bool/filter/0/terms/facets.place/0").asText())
                .isEqualTo("Moscow");
        assertThat(body.path("size").asInt(-1)).isZero();
        assertThat(body.has("highlight")).isFalse();
    }

    @Test
    void marksWholePassagesByTheQuestionAlone() throws JsonProcessingException {
        var highlight = body("q=prison+visit").path("highlight");

        assertThat(highlight.path("number_of_fragments").asInt(-1)).isZero();
        assertThat(highlight.path("order").asText()).isEqualTo("score");
        assertThat(highlight.at("/fields/text_ru/matched_fields"))
                .hasToString("[\"text_ru\",\"text_ru.exact\",\"text_ru.latin\"]");
        assertThat(highlight.path("fields")).hasSize(10);
        assertThat(highlight.at("/highlight_query/bool/must")).hasSize(2);
        assertThat(highlight.path("highlight_query").findValue("should")).isNull();
    }

    @Test
    void ranksWordsThatStandTogetherOnlyWhereRelevanceOrders() throws JsonProcessingException {
        assertThat(body("q=prison+visit")
                        .at("/query/bool/should/0/multi_match/query")
                        .asText())
                .isEqualTo("prison visit");
        assertThat(body("q=prison+visit&sort=newest").at("/query/bool/should").isMissingNode())
                .isTrue();
        assertThat(body("q=prison").at("/query/bool/should").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    prison       => title_en^3 text_en details^0.5     => phrase
                    "a prison"   => title_en.exact^3 text_en.exact details.exact^0.5 => phrase
                    prison*      => title_en.exact^3 text_en.exact details.exact^0.5 => phrase_prefix
                    title:prison => title_en^3                         => phrase
                    title:"a b"  => title_en.exact^3                   => phrase
                    """)
    void asksStemmedFieldsForWordsAndTheirTwinsForPhrases(String typed, String fields, String type)
            throws JsonProcessingException {
        var match = body("q=" + typed).at("/query/multi_match");

        assertThat(match.path("type").asText()).isEqualTo(type);
        var english = new ArrayList<String>();
        match.path("fields").forEach(field -> english.add(field.asText()));
        english.removeIf(field -> !field.matches("(title|text)_en.*|details.*"));
        assertThat(english).containsExactly(fields.split(" "));
    }

    @Test
    void breaksEveryTieSoThatPagesNeverOverlap() throws JsonProcessingException {
        for (var sort : Sort.values()) {
            var last = body("q=x&sort=" + sort.slug()).path("sort");
            assertThat(last.get(last.size() - 1).fieldNames().next())
                    .as(sort.slug())
                    .isIn("id", "seq");
        }
    }

    /** The request's own words say method, path and body. */
    private static JsonNode body(String query) throws JsonProcessingException {
        Map<String, List<String>> parameters = Arrays.stream(
                        query.replace('+', ' ').split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
        var state = SearchState.parse(parameters);
        var request = new SearchRequests("entries")
                .page(state, QuestionParser.parse(state.q()).question(), 10);
        assertThat(request.toString()).startsWith("SearchRequest: POST /entries/_search");
        return json(request.toString());
    }

    private static JsonNode json(String request) throws JsonProcessingException {
        return JSON.readTree(request.substring(request.indexOf('{')));
    }
}
