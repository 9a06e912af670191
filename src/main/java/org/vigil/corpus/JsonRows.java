package org.vigil.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.vigil.corpus.Json.Kind;

/** Reads a JSON list of objects one by one, so that those before a syntax error are not lost with those after it. */
final class JsonRows {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Else the second of two fields with one name would silently win.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final Consumer<Json> rows;
    private final CorpusFile file;

    private JsonRows(JsonParser parser, CorpusFile file, Consumer<Json> rows) {
        this.parser = parser;
        this.file = file;
        this.rows = rows;
    }

    static void read(String text, CorpusFile file, Consumer<Json> rows) {
        try (var parser = FACTORY.createParser(text)) {
            new JsonRows(parser, file, rows).readAll();
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            file.problem(
                    at == null ? 0 : at.getLineNr(), "the JSON breaks off here: " + oneLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail", e);
        }
    }

    private void readAll() throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            file.problem(1, "expected a list of rows, so a [ at the beginning");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var row = value();
            if (row.kind() == Kind.OBJECT) {
                rows.accept(row);
            } else {
                file.problem(row.line(), "expected a row, so a { here; found " + row.kind());
            }
        }
        if (parser.nextToken() != null) {
            file.problem(line(), "nothing may follow the list");
        }
    }

    private Json value() throws IOException {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(line);
            case START_ARRAY -> list(line);
            case VALUE_STRING -> Json.text(line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Json.scalar(Kind.NUMBER, line, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> Json.scalar(Kind.FLAG, line, parser.getText());
            default -> Json.scalar(Kind.NOTHING, line, "");
        };
    }

    private Json object(int line) throws IOException {
        var members = new LinkedHashMap<String, Json>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value());
        }
        return Json.object(line, members);
    }

    private Json list(int line) throws IOException {
        var elements = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return Json.list(line, elements);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String oneLine(String message) {
        return PlainText.clean(message);
    }
}
