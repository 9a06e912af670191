package org.vigil.corpus;

import java.util.List;
import java.util.Map;

/**
 * A value of a file that knows the line it stands on.
 *
 * @param text of a text, number or flag, as written; empty for the rest
 * @param elements of a list
 * @param members of an object, in their order
 */
record Json(Kind kind, int line, String text, List<Json> elements, Map<String, Json> members) {
    enum Kind {
        TEXT("text"),
        NUMBER("a number"),
        FLAG("true or false"),
        NOTHING("null"),
        LIST("a list"),
        OBJECT("an object");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    static Json scalar(Kind kind, int line, String text) {
        return new Json(kind, line, text, List.of(), Map.of());
    }

    static Json text(int line, String text) {
        return scalar(Kind.TEXT, line, text);
    }

    static Json list(int line, List<Json> elements) {
        return new Json(Kind.LIST, line, "", elements, Map.of());
    }

    static Json object(int line, Map<String, Json> members) {
        return new Json(Kind.OBJECT, line, "", List.of(), members);
    }
}
