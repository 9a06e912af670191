package org.vigil.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.EngineNode;

/** What a full Elasticsearch makes of these words, the node inside Vigil must make of them too. */
class AnalysisTest {
    private static final String ENGLISH = "The committees visited Russia's prisons repeatedly";
    private static final String FRENCH = "Les établissements pénitentiaires visités par la délégation nationale";
    private static final String RUSSIAN = "Комитет посетил следственные изоляторы и тюрьмы заключённых";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    english,            the committe visit russia' prison repeatedli
                    porter2,            the committe visit russia prison repeat
                    light_english,      the committee visit russia's prison repeatedly
                    lightEnglish,       the committee visit russia's prison repeatedly
                    minimal_english,    the committees visited russia' prison repeatedly
                    possessive_english, the committees visited russia prisons repeatedly
                    """)
    void stemsEnglish(String language, String expected) {
        assertThat(stemmed(language, ENGLISH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    french,         le établ pénitentiair visit par la déleg national
                    light_french,   les etabli penitentiair visit par la deleg national
                    minimal_french, les établissement pénitentiair visit par la délégation national
                    """)
    void stemsFrench(String language, String expected) {
        assertThat(stemmed(language, FRENCH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    russian,       комитет посет следствен изолятор и тюрьм заключен
                    light_russian, комитет посетил следствен изолятор и тюрьм заключён
                    """)
    void stemsRussian(String language, String expected) {
        assertThat(stemmed(language, RUSSIAN)).isEqualTo(expected);
    }

    /** The languages that Elasticsearch stems and the archive does not have yet; each needs an analyzer and no more. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    german,          Gefängnissen Häusern,   gefangnis haus
                    light_german,    Gefängnissen Häusern,   gefangniss haus
                    spanish,         prisiones torturados,   prision tortur
                    light_nynorsk,   fengsla fengslet,       fengsl fengsl
                    turkish,         cezaevleri,             cezaev
                    portuguese_rslp, prisões,                pris
                    """)
    void stemsWhatElasticsearchStems(String language, String text, String expected) {
        assertThat(stemmed(language, text)).isEqualTo(expected);
    }

    @Test
    void leavesWordsAloneWithoutAStemmer() {
        assertThat(words("\"filter\": [\"lowercase\"]", RUSSIAN))
                .isEqualTo("комитет посетил следственные изоляторы и тюрьмы заключённых");
    }

    @Test
    void stemsWithPorterWhenNoLanguageIsGiven() {
        assertThat(words("\"filter\": [\"stemmer\"]", "committees")).isEqualTo("committe");
        assertThat(words("\"filter\": [{\"type\": \"stemmer\", \"name\": \"french\"}]", "nationale"))
                .isEqualTo("national");
    }

    @Test
    void foldsAccentsButNotCyrillic() {
        assertThat(words("\"filter\": [\"asciifolding\"]", "Délégation œuvre Ёлка"))
                .isEqualTo("Delegation oeuvre Ёлка");
        assertThat(words("\"filter\": [{\"type\": \"asciifolding\", \"preserve_original\": true}]", "Délégation"))
                .isEqualTo("Delegation Délégation");
    }

    @Test
    void cutsArticlesOff() {
        String text = "l’avion L'État qu'il aujourd'hui";
        assertThat(words("\"filter\": [\"elision\"]", text)).isEqualTo("avion État il aujourd'hui");
        assertThat(words("\"filter\": [{\"type\": \"elision\", \"articles\": [\"l\"]}]", text))
                .isEqualTo("avion L'État qu'il aujourd'hui");
        assertThat(words("\"filter\": [{\"type\": \"elision\", \"articles\": [\"l\"], \"articles_case\": true}]", text))
                .isEqualTo("avion État qu'il aujourd'hui");
    }

    @Test
    void mapsCharacters() {
        String mapping =
                "\"char_filter\": [{\"type\": \"mapping\", \"mappings\": [\"ё => е\", \"\\\\u0401 => Е\", \"q =>\"]}]";
        assertThat(words(mapping, "Заключённый Ёлка qй")).isEqualTo("Заключенный Елка й");
    }

    @Test
    void takesWildcardsThroughFoldingAndMapping() {
        EngineNode.send(
                "PUT",
                "/analysis-wildcards",
                """
                {"settings": {"number_of_replicas": 0, "analysis": {
                   "char_filter": {"yo": {"type": "mapping", "mappings": ["ё => е"]}},
                   "analyzer": {"folded": {"tokenizer": "standard", "char_filter": ["yo"], "filter": ["lowercase", "asciifolding"]}}}},
                 "mappings": {"properties": {"text": {"type": "text", "analyzer": "folded"}}}}""");
        EngineNode.send("POST", "/analysis-wildcards/_doc?refresh=true", "{\"text\": \"Délégation заключённых\"}");
        for (String question : List.of("déle*", "заключё*")) {
            JsonNode answer = EngineNode.send(
                    "POST",
                    "/analysis-wildcards/_search",
                    """
                    {"query": {"query_string": {"query": "text:%s"}}}""".formatted(question));
            assertThat(answer.at("/hits/total/value").asInt()).as(question).isEqualTo(1);
        }
    }

    @Test
    void saysWhichStemmersThereAreWhenAskedForAnother() {
        assertThat(refusal("{\"s\": {\"type\": \"stemmer\", \"language\": \"klingon\"}}", "filter"))
                .startsWith("The embedded Elasticsearch has no stemmer [klingon]; it has [arabic, armenian,");
    }

    @Test
    void refusesAFilterThatIsNotThere() {
        assertThat(refusal("{\"s\": {\"type\": \"edge_ngram\"}}", "filter"))
                .isEqualTo("Unknown filter type [edge_ngram] for [s]");
    }

    @Test
    void refusesAMappingWithoutRules() {
        assertThat(refusal("{\"s\": {\"type\": \"mapping\"}}", "char_filter")).startsWith("A mapping needs [mappings]");
    }

    @Test
    void namesItsComponentsAsTheirClassesDo() throws ClassNotFoundException {
        for (AnalysisPlugin.Component component : AnalysisPlugin.COMPONENTS) {
            NamedComponent annotation = Class.forName(component.className()).getAnnotation(NamedComponent.class);
            assertThat(annotation.value()).isEqualTo(component.name());
        }
    }

    private static String refusal(String component, String kind) {
        JsonNode answer = EngineNode.send(
                "PUT",
                "/analysis-refused",
                """
                {"settings": {"analysis": {"%2$s": %1$s, "analyzer": {"a": {"tokenizer": "standard", "%2$s": ["s"]}}}}}"""
                        .formatted(component, kind));
        return answer.at("/error/reason").asText();
    }

    private static String stemmed(String language, String text) {
        return words("\"filter\": [\"lowercase\", {\"type\": \"stemmer\", \"language\": \"" + language + "\"}]", text);
    }

    private static String words(String analysis, String text) {
        JsonNode answer = EngineNode.send(
                "POST",
                "/_analyze",
                """
                {"tokenizer": "standard", %s, "text": "%s"}""".formatted(analysis, text));
        assertThat(answer.has("tokens")).as(answer.toString()).isTrue();
        List<String> words = StreamSupport.stream(answer.path("tokens").spliterator(), false)
                .map(token -> token.path("token").asText())
                .toList();
        return String.join(" ", words);
    }
}
