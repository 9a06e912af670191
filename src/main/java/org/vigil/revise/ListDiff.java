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
        int to = 0;
        // The algorithm may tell of one change in several pieces; what was removed is told first, and what was added
        // after.
        var added = new ArrayList<Marked<T>>();
        for (var delta : patch.getDeltas()) {
            var source = delta.getSource();
            var target = delta.getTarget();
            if (target.getPosition() > to) {
                all.addAll(added);
                added.clear();
                all.addAll(marked(Mark.KEPT, after.subList(to, target.getPosition())));
            }
            int from = source.getPosition() + source.size();
            to = target.getPosition() + target.size();
            all.addAll(marked(Mark.REMOVED, before.subList(source.getPosition(), from)));
            added.addAll(marked(Mark.ADDED, after.subList(target.getPosition(), to)));
        }
        all.addAll(added);
        all.addAll(marked(Mark.KEPT, after.subList(to, after.size())));
        return all;
    }

    private static <T> List<Marked<T>> marked(Mark mark, List<T> items) {
        return items.stream().map(item -> new Marked<>(mark, item)).toList();
    }

    /** Numbers are compared faster than what they stand for, and the algorithm compares a great deal. */
    private static <T> List<Integer> numbered(List<T> items, Function<T, Object> key, Map<Object, Integer> numbers) {
        return items.stream()
                .map(item -> numbers.computeIfAbsent(key.apply(item), k -> numbers.size()))
                .toList();
    }
}
