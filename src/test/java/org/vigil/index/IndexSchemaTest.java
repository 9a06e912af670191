package org.vigil.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.entry.TextLanguage;

class IndexSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void givesEveryLanguageItsFieldsAndTheirTwins(TextLanguage language) throws IOException {
        var properties = mapping().path("properties");

        for (var field : new String[] {IndexFields.text(language), IndexFields.title(language)}) {
            assertThat(properties.at("/" + field + "/analyzer").asText()).isEqualTo("text_" + language.tag());
            assertThat(properties.at("/" + field + "/index_options").asText()).isEqualTo("offsets");
            assertThat(properties
                            .at("/" + field + "/fields/exact/index_options")
                            .asText())
                    .isEqualTo("offsets");
        }
    }

    @Test
    void usesOnlyAnalyzersThatTheSettingsDefine() throws IOException {
        var defined = JSON.readTree(IndexSchema.load().settings()).at("/analysis/analyzer");

        assertThat(mapping().findValuesAsText("analyzer")).isNotEmpty().allMatch(defined::has);
    }

    @Test
    void usesOnlyFiltersThatTheEmbeddedNodeHas() throws IOException {
        var types =
                JSON.readTree(IndexSchema.load().settings()).path("analysis").findValuesAsText("type");

        assertThat(types).isSubsetOf("stemmer", "elision", "mapping", "asciifolding");
    }

    @Test
    void refusesFieldsThatNobodyDeclared() throws IOException {
        assertThat(mapping().path("dynamic").asText()).isEqualTo("strict");
    }

    @ParameterizedTest
    @MethodSource
    void declaresTheFieldsThatDocumentsAreMadeOf(String field) throws IOException {
        assertThat(mapping().path("properties").has(field)).isTrue();
    }

    static Stream<String> declaresTheFieldsThatDocumentsAreMadeOf() {
        return Stream.of(
                IndexFields.ID,
                IndexFields.SEQ,
                IndexFields.ADDED,
                IndexFields.EARLIEST,
                IndexFields.LATEST,
                IndexFields.DETAILS,
                IndexFields.CARD,
                "facets");
    }

    @Test
    void hasAFingerprintThatStaysTheSame() {
        assertThat(IndexSchema.load().fingerprint())
                .matches("[0-9a-f]{16}")
                .isEqualTo(IndexSchema.load().fingerprint());
    }

    private static JsonNode mapping() throws IOException {
        return JSON.readTree(IndexSchema.load().mapping());
    }
}
