package org.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * CONTRIBUTING.md says what to touch for a facet, an order of results and a language of texts. Here a copy of Vigil is given one of
 * each by touching only that, and its site is asked whether they are there.
 */
class ExtensionTest {
    private static final String FACET = "src/main/java/org/vigil/entry/Facet.java";
    private static final String SORT = "src/main/java/org/vigil/search/Sort.java";
    private static final String LANGUAGE = "src/main/java/org/vigil/entry/TextLanguage.java";
    private static final String LABELS = "src/main/resources/messages_en.properties";
    private static final String ANALYZERS = "src/main/resources/index/settings.json";

    private static final String WEATHER = "WEATHER(Wording.AS_WRITTEN),";
    private static final String WEATHER_LABEL = "facet.weather = Weather";
    private static final String LAST_ENDED = "LAST_ENDED(Key.falling(IndexFields.LATEST), Key.rising(IndexFields.ID)),";
    private static final String LAST_ENDED_LABEL = "sort.last-ended = last ended";
    private static final String GERMAN = "GERMAN(\"de\"),";
    private static final String GERMAN_STEM = "\"german_stem\": { \"type\": \"stemmer\", \"language\": \"german\" },";
    private static final String GERMAN_ANALYZER =
            "\"text_de\": { \"tokenizer\": \"standard\", \"filter\": [\"lowercase\", \"german_stem\", \"asciifolding\"] },";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static Extension extended;

    @BeforeAll
    static void addOneOfEach() throws IOException {
        var lines = List.of(
                new Extension.Added(FACET, WEATHER, "TREATY("),
                new Extension.Added(LABELS, WEATHER_LABEL, "facet.treaty "),
                new Extension.Added(SORT, LAST_ENDED, "OLDEST("),
                new Extension.Added(LABELS, LAST_ENDED_LABEL, "sort.oldest "),
                new Extension.Added(LANGUAGE, GERMAN, "OTHER("),
                new Extension.Added(ANALYZERS, GERMAN_STEM, "\"russian_stem\": "),
                new Extension.Added(ANALYZERS, GERMAN_ANALYZER, "\"text_und\": "));
        extended = Extension.start(folder, lines, EngineNode.address());
    }

    @AfterAll
    static void end() throws InterruptedException {
        extended.close();
    }

    @Test
    void touchesWhatIsWrittenDownAndNothingElse() throws IOException {
        assertThat(extended.differences())
                .isEqualTo(Map.of(
                        FACET, List.of(WEATHER),
                        SORT, List.of(LAST_ENDED),
                        LANGUAGE, List.of(GERMAN),
                        LABELS, List.of(LAST_ENDED_LABEL, WEATHER_LABEL),
                        ANALYZERS, List.of(GERMAN_STEM, GERMAN_ANALYZER)));
    }

    @Test
    void countsTheFacet() {
        var weather = facet(json("/search.json"), "weather");

        assertThat(weather.path("label").asText()).isEqualTo("Weather");
        assertThat(texts(weather.path("items"), "value")).containsExactly("Fog", "Storm");
        assertThat(weather.path("items").findValuesAsText("count")).containsExactly("1", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "weather=Storm,             storm",
        "weather=Storm&weather=Fog, fog storm",
        "not.weather=Storm,         fog calm",
        "weather=Hail,              ''"
    })
    void filtersByTheFacet(String query, String expected) {
        assertThat(found(query)).isEqualTo(expected);
    }

    @Test
    void showsTheFacetOnThePage() {
        var page = page("/search?weather=Storm&not.weather=Fog");
        var group = page.select("details.facet:has(input[name=weather])");

        assertThat(group.select("summary").eachText()).contains("Weather");
        assertThat(group.select("input[value=Storm]").hasAttr("checked")).isTrue();
        assertThat(page.select(".chips b").eachText()).containsExactly("Weather", "Not Weather");
    }

    @Test
    void leadsFromTheFacetToPagesThatAreThere() {
        var links =
                page("/search?weather=Storm").select("main a[href*=weather]").eachAttr("href");

        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(get(link).statusCode())
                .isEqualTo(200));
    }

    @Test
    void suggestsTheValuesOfTheFacet() {
        assertThat(body("/suggest?q=sto")).contains("\"Storm\"").contains("Weather");
    }

    @ParameterizedTest
    @CsvSource({"sort=last-ended, storm fog calm", "sort=newest,     fog storm calm", "sort=oldest,     calm storm fog"
    })
    void sorts(String query, String expected) {
        assertThat(found(query)).isEqualTo(expected);
    }

    @Test
    void offersTheSort() {
        var sorts = page("/search?sort=last-ended").select(".sort a");

        assertThat(sorts.eachText()).containsExactly("newest", "last ended", "oldest", "last added");
        assertThat(sorts.select("[aria-current]").eachText()).containsExactly("last ended");
    }

    @ParameterizedTest
    @CsvSource({
        "q=Gefängnis,              storm",
        "q=Gefängnisse,            storm",
        "q=\"Gefängnis\",          ''",
        "q=\"den Gefängnissen\",   storm",
        "q=title:Unwetters,        storm",
        "q=Danube,                 storm"
    })
    void findsGermanWordsInAllTheirForms(String query, String expected) {
        assertThat(found(query)).isEqualTo(expected);
    }

    @Test
    void marksGermanWordsAndSaysTheirLanguage() {
        var passage = page("/search?q=Gefängnis").select(".hit [lang=de]:has(mark)");

        assertThat(passage.select("mark").eachText()).containsExactly("Gefängnissen");
        assertThat(page("/e/storm?q=Gefängnis").select("[lang=de] mark").eachText())
                .contains("Gefängnissen");
    }

    @Test
    void namesGermanAmongTheLanguages() {
        var languages = facet(json("/search.json"), "language");

        assertThat(texts(languages.path("items"), "label")).containsExactly("German");
    }

    private static JsonNode facet(JsonNode answer, String name) {
        return StreamSupport.stream(answer.path("facets").spliterator(), false)
                .filter(facet -> facet.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the entries that a question finds, in their order. */
    private static String found(String query) {
        return String.join(" ", texts(json("/search.json?" + query).path("entries"), "id"));
    }

    private static List<String> texts(JsonNode nodes, String name) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.path(name).asText())
                .toList();
    }

    private static Document page(String path) {
        return Jsoup.parse(body(path));
    }

    private static JsonNode json(String path) {
        try {
            return JSON.readTree(body(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String body(String path) {
        var response = get(path);
        assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
        return response.body();
    }

    private static HttpResponse<String> get(String path) {
        var encoded =
                extended.address(path.replace("\"", "%22").replace(" ", "%20")).toASCIIString();
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(encoded)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
