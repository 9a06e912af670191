package org.vigil.revise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigil.entry.Passage;

/**
 * Which passage of one state is which of another. Those with the same text are found first, in their order where they kept
 * it; of the others those belong together that have most words in common.
 */
public final class PassageMatches {
    /** Passages that have less in common are two, not one that was reworded. */
    static final double ALIKE = 0.5;

    private final List<Passage> before;
    private final List<Passage> after;
    /** By position in {@code before} the position in {@code after}. */
    private final Map<Integer, Integer> pairs = new HashMap<>();

    private final Set<Integer> taken = new HashSet<>();

    private PassageMatches(List<Passage> before, List<Passage> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * All passages of both, of one origin each: those of the second in their order, and what was removed behind that which
     * it stood behind.
     */
    public static List<Pair<Passage>> of(List<Passage> before, List<Passage> after) {
        var matches = new PassageMatches(before, after);
        matches.pairSameInOrder();
        matches.pairSameElsewhere();
        matches.pairAlike();
        return matches.inOrder();
    }

    private void pair(int from, int to) {
        pairs.put(from, to);
        taken.add(to);
    }

    private void pairSameInOrder() {
        int from = 0;
        int to = 0;
        for (var passage : ListDiff.of(before, after, Passage::text)) {
            if (passage.mark() == Mark.KEPT) {
                pair(from, to);
            }
            from += passage.mark() == Mark.ADDED ? 0 : 1;
            to += passage.mark() == Mark.REMOVED ? 0 : 1;
        }
    }

    private void pairSameElsewhere() {
        for (int from : unpaired()) {
            for (int to : untaken()) {
                if (before.get(from).text().equals(after.get(to).text())) {
                    pair(from, to);
                    break;
                }
            }
        }
    }

    private record Likeness(int from, int to, double of) {}

    private void pairAlike() {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, int[]> words = new HashMap<>();
        untaken().forEach(to -> words.put(to, sorted(after.get(to), numbers)));
        var all = new ArrayList<Likeness>();
        for (int from : unpaired()) {
            var own = sorted(before.get(from), numbers);
            words.forEach((to, others) -> {
                double likeness = WordDiff.likeness(own, others);
                if (likeness >= ALIKE) {
                    all.add(new Likeness(from, to, likeness));
                }
            });
        }
        all.sort(Comparator.comparingDouble(Likeness::of)
                .reversed()
                .thenComparingInt(likeness -> Math.abs(likeness.from() - likeness.to()))
                .thenComparingInt(Likeness::from)
                .thenComparingInt(Likeness::to));
        for (var likeness : all) {
            if (!pairs.containsKey(likeness.from()) && !taken.contains(likeness.to())) {
                pair(likeness.from(), likeness.to());
            }
        }
    }

    private static int[] sorted(Passage passage, Map<String, Integer> numbers) {
        var words = WordDiff.pieces(passage.text()).stream()
                .mapToInt(piece -> numbers.computeIfAbsent(piece.strip(), k -> numbers.size()))
                .toArray();
        Arrays.sort(words);
        return words;
    }

    private List<Integer> unpaired() {
        var all = new ArrayList<Integer>();
        for (int from = 0; from < before.size(); from++) {
            if (!pairs.containsKey(from)) {
                all.add(from);
            }
        }
        return all;
    }

    private List<Integer> untaken() {
        var all = new ArrayList<Integer>();
        for (int to = 0; to < after.size(); to++) {
            if (!taken.contains(to)) {
                all.add(to);
            }
        }
        return all;
    }

    private List<Pair<Passage>> inOrder() {
        Map<Integer, Integer> origins = new HashMap<>();
        pairs.forEach((from, to) -> origins.put(to, from));
        var all = new ArrayList<Pair<Passage>>();
        appendRemoved(0, all);
        for (int to = 0; to < after.size(); to++) {
            var from = origins.get(to);
            all.add(new Pair<>(from == null ? null : before.get(from), after.get(to)));
            if (from != null) {
                appendRemoved(from + 1, all);
            }
        }
        return all;
    }

    /** What was removed from here on, up to the next passage that is still there. */
    private void appendRemoved(int from, List<Pair<Passage>> all) {
        for (int i = from; i < before.size() && !pairs.containsKey(i); i++) {
            all.add(new Pair<>(before.get(i), null));
        }
    }
}
