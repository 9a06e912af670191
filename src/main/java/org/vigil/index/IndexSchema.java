package org.vigil.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.vigil.entry.Sha256;
import org.vigil.entry.TextLanguage;

/**
 * The settings and mapping of the index: JSON resources, with one field a language for titles and one for passages.
 *
 * @param fingerprint changes whenever settings or mapping do, so that an index built to another schema is noticed
 */
public record IndexSchema(String settings, String mapping, String fingerprint) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Raised by hand where the documents change and the mapping does not. */
    private static final String DOCUMENT_FORM = "5";

    public static IndexSchema load() {
        var settings = analysed(parse(resource("settings.json")));
        var mapping = parse(resource("mapping.json"));
        var fields = (ObjectNode) mapping.get("properties");
        for (var language : TextLanguage.values()) {
            var field = parse(resource("text-field.json").replace("LANGUAGE", language.tag()));
            fields.set(IndexFields.title(language), field);
            fields.set(IndexFields.text(language), field);
        }
        var text = mapping.toString();
        return new IndexSchema(
                settings, text, Sha256.of(settings + text + DOCUMENT_FORM).substring(0, 16));
    }

    private static String analysed(JsonNode settings) {
        var filters = settings.get("analysis").get("char_filter");
        LatinSpelling.letters()
                .forEach(((ArrayNode) filters.get("latin_letters").get("mappings"))::add);
        LatinSpelling.spellings()
                .forEach(((ArrayNode) filters.get("latin_spellings").get("mappings"))::add);
        return settings.toString();
    }

    StringReader settingsReader() {
        return new StringReader(settings);
    }

    StringReader mappingReader() {
        return new StringReader(mapping);
    }

    private static String resource(String name) {
        try (var stream = IndexSchema.class.getResourceAsStream("/index/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
