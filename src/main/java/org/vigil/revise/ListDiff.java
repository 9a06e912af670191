package org.vigil.revise;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two lists as one, in which each item is kept, removed or added: as few as possible are not kept. */
final class ListDiff {
    private ListDiff() {}

    /** @param key items with the same one count as the same */
    static <T> List<Marked<T>> of(List<T> before, List<T> after, Function<T, Object> key) {
        Map<Object, Integer> numbers = new HashMap<>();
        var patch = DiffUtils.diff(
                numbered(before, key, numbers), numbered(after, key, numbers), new MyersDiffWithLinearSpace<>(), null);
        var all = new ArrayList<Marked<T>>(after.size());
        int next = 0;
        for (var delta : patch.getDeltas()) {
            next = keep(after, next, delta.getTarget().getPosition(), all);
            int from = delta.getSource().getPosition();
            before.subList(from, from + delta.getSource().size())
                    .forEach(item -> all.add(new Marked<>(Mark.REMOVED, item)));
            next += delta.getTarget().size();
            after.subList(delta.getTarget().getPosition(), next)
                    .forEach(item -> all.add(new Marked<>(Mark.ADDED, item)));
        }
        keep(after, next, after.size(), all);
        return all;
    }

    private static <T> int keep(List<T> after, int from, int to, List<Marked<T>> all) {
        after.subList(from, to).forEach(item -> all.add(new Marked<>(Mark.KEPT, item)));
        return to;
    }

    /** Numbers are compared faster than what they stand for, and the algorithm compares a great deal. */
    private static <T> List<Integer> numbered(List<T> items, Function<T, Object> key, Map<Object, Integer> numbers) {
        return items.stream()
                .map(item -> numbers.computeIfAbsent(key.apply(item), k -> numbers.size()))
                .toList();
    }
}
