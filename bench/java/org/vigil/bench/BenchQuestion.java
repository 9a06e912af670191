package org.vigil.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigil.search.SearchState;

/**
 * A question of the bench.
 *
 * @param text as typed into the search box; may be blank where filters alone ask
 * @param kind the class it is reported under
 * @param filters parameters of the search page besides {@code q}, such as {@code kind} or {@code not.place}
 */
record BenchQuestion(String id, String text, String kind, Map<String, List<String>> filters) {
    BenchQuestion {
        filters = Map.copyOf(filters);
    }

    SearchState state() {
        var parameters = new LinkedHashMap<>(filters);
        parameters.put("q", List.of(text));
        return SearchState.parse(parameters);
    }

    BenchQuestion withText(String other) {
        return new BenchQuestion(id, other, kind, filters);
    }
}
