package org.vigil.revise;

import java.util.ArrayList;
import java.util.HashMap;
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
    private record Keyed<T>(Object key, int occurrence, T item) {}

    /** Those that differ, in the order in which they stand. */
    static <T> List<Pair<T>> differing(List<T> before, List<T> after, Function<T, Object> key) {
        var left = keyed(before, key);
        var right = keyed(after, key);
        Map<Object, T> former = new HashMap<>();
        left.forEach(keyed -> former.put(identity(keyed), keyed.item()));
        var pairs = new ArrayList<Pair<T>>();
        for (var item : ListDiff.of(left, right, Pair::identity)) {
            var other = former.get(identity(item.value()));
            switch (item.mark()) {
                case KEPT -> pairs.add(new Pair<>(other, item.value().item()));
                case REMOVED -> pairs.add(new Pair<>(other, null));
                case ADDED -> pairs.add(new Pair<>(null, item.value().item()));
            }
        }
        pairs.removeIf(pair -> Objects.equals(pair.before(), pair.after()));
        return pairs;
    }

    private static <T> Object identity(Keyed<T> keyed) {
        return List.of(keyed.key(), keyed.occurrence());
    }

    private static <T> List<Keyed<T>> keyed(List<T> items, Function<T, Object> key) {
        Map<Object, Integer> seen = new HashMap<>();
        return items.stream()
                .map(item -> new Keyed<>(key.apply(item), seen.merge(key.apply(item), 1, Integer::sum), item))
                .toList();
    }
}
