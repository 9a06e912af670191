package org.vigil.archive;

import com.apicatalog.jcs.Jcs;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The one spelling of a JSON value that is hashed: RFC 8785, the JSON Canonicalization Scheme. */
final class CanonicalJson {
    /** Kept, because finding it anew for each value costs more than writing the value. */
    static final JsonProvider JSON = JsonProvider.provider();

    private CanonicalJson() {}

    static String write(JsonValue value) {
        return Jcs.canonize(value);
    }

    static String write(JsonObjectBuilder value) {
        return write(value.build());
    }

    /**
     * The bytes that are hashed (RFC 8785 section 3.2.4). Half a surrogate pair is refused (section 3.2.2.2): it has no
     * UTF-8, and would be kept as a question mark.
     */
    static byte[] utf8(String text) {
        try {
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The text holds half a character (an unpaired surrogate): " + text, e);
        }
    }

    /** Text from bytes that have to be UTF-8, so that no damaged byte passes for U+FFFD. */
    static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The text is not UTF-8", e);
        }
    }

    static JsonObject readObject(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IllegalArgumentException("expected a JSON object; found " + e.getMessage(), e);
        }
    }
}
