package org.vigil.archive;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, each asked for once; a member that nobody asked for is a fault. */
final class JsonMembers {
    private final String place;
    private final Map<String, JsonValue> left;

    JsonMembers(String place, JsonObject json) {
        this.place = place;
        this.left = new LinkedHashMap<>(json);
    }

    /** What the function makes of the members, if it asks for all of them. */
    <T> T read(Function<JsonMembers, T> form) {
        var value = form.apply(this);
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("The JSON of an " + place + " has an unknown member "
                    + left.keySet().iterator().next());
        }
        return value;
    }

    String text(String name) {
        return asText(name, required(name));
    }

    <T> @Nullable T optional(String name, Function<String, T> form) {
        var value = left.remove(name);
        return value == null ? null : form.apply(asText(name, value));
    }

    int number(String name) {
        if (required(name) instanceof JsonNumber number && number.isIntegral()) {
            return number.intValueExact();
        }
        throw not("a whole number", name);
    }

    <T> T object(String name, Function<JsonMembers, T> form) {
        return asObject(name, required(name)).read(form);
    }

    <T> @Nullable T optionalObject(String name, Function<JsonMembers, T> form) {
        var value = left.remove(name);
        return value == null ? null : asObject(name, value).read(form);
    }

    /** Empty where there is no such member. */
    <T> List<T> objects(String name, Function<JsonMembers, T> form) {
        var value = left.remove(name);
        return value == null
                ? List.of()
                : asArray(name, value).stream()
                        .map(element -> asObject(name, element).read(form))
                        .toList();
    }

    /** Empty where there is no such member. */
    List<String> texts(String name) {
        var value = left.remove(name);
        return value == null ? List.of() : texts(name, value);
    }

    static List<String> texts(String name, JsonValue value) {
        return asArray(name, value).stream()
                .map(element -> asText(name, element))
                .toList();
    }

    /** The texts of a member's members, whatever their names; empty where there is no such member. */
    SortedMap<String, String> textsByName(String name) {
        var texts = new TreeMap<String, String>();
        members(name).forEach((member, value) -> texts.put(member, asText(member, value)));
        return texts;
    }

    /** The members of a member, whatever their names; empty where there is no such member. */
    Map<String, JsonValue> members(String name) {
        var value = left.remove(name);
        return value == null ? Map.of() : asObject(name, value).left;
    }

    private JsonValue required(String name) {
        var value = left.remove(name);
        if (value == null) {
            throw new IllegalArgumentException("The JSON of an " + place + " lacks the member " + name);
        }
        return value;
    }

    private JsonMembers asObject(String name, JsonValue value) {
        if (value instanceof JsonObject object) {
            return new JsonMembers(place + "." + name, object);
        }
        throw not("an object", name);
    }

    private static JsonArray asArray(String name, JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw not("an array", name);
    }

    private static String asText(String name, JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw not("a text", name);
    }

    private static IllegalArgumentException not(String expected, String name) {
        return new IllegalArgumentException("The JSON member " + name + " has to be " + expected);
    }
}
