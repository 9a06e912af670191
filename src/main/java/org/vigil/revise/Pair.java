package org.vigil.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same thing before and after.
 *
 * @param before absent where it was added
 * @param after absent where it was removed
 */
public record Pair<T>(@Nullable T before, @Nullable T after) {
    /** Those that differ: what was there before in its order, then what is new. Of several with one key the first belong together. */
    static <T> List<Pair<T>> differing(List<T> before, List<T> after, Function<T, Object> key) {
        var former = keyed(before, key);
        var now = keyed(after, key);
        var pairs = new ArrayList<Pair<T>>();
        former.forEach((name, item) -> pairs.add(new Pair<>(item, now.get(name))));
        now.keySet().removeAll(former.keySet());
        now.values().forEach(item -> pairs.add(new Pair<>(null, item)));
        pairs.removeIf(pair -> Objects.equals(pair.before(), pair.after()));
        return pairs;
    }

    private static <T> Map<Object, T> keyed(List<T> items, Function<T, Object> key) {
        Map<Object, Integer> seen = new HashMap<>();
        Map<Object, T> keyed = new LinkedHashMap<>();
        items.forEach(item -> keyed.put(List.of(key.apply(item), seen.merge(key.apply(item), 1, Integer::sum)), item));
        return keyed;
    }
}
