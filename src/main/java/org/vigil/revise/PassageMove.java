package org.vigil.revise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.Passage;
import org.vigil.entry.Slugged;

/**
 * What became of a passage.
 *
 * @param anchor where it stands now; absent where it is gone
 */
public record PassageMove(Kind kind, @Nullable String anchor) {
    /** How it was changed on its way. */
    public enum Kind implements Slugged {
        SAME,
        /** The same text under another number. */
        MOVED,
        /** Other words; perhaps under another number too. */
        REWORDED,
        GONE
    }

    /** By the anchor of each passage of the former state, in reading order. */
    public static Map<String, PassageMove> between(Entry former, Entry now) {
        Map<String, PassageMove> moves = new LinkedHashMap<>();
        former.passages().forEach(passage -> moves.put(passage.anchor(), new PassageMove(Kind.GONE, null)));
        for (var origin : Passage.Origin.values()) {
            for (var pair : PassageMatches.of(former.passages(origin), now.passages(origin))) {
                if (pair.before() != null && pair.after() != null) {
                    moves.put(
                            pair.before().anchor(),
                            new PassageMove(kind(pair), pair.after().anchor()));
                }
            }
        }
        return moves;
    }

    private static Kind kind(Pair<Passage> pair) {
        return switch (Fate.of(pair)) {
            case UNCHANGED -> Kind.SAME;
            case MOVED -> Kind.MOVED;
            case REWORDED -> Kind.REWORDED;
            case REMOVED, ADDED -> Kind.GONE;
        };
    }

    /** How many moves are of a kind. */
    public static int count(Map<String, PassageMove> moves, Kind kind) {
        return Math.toIntExact(List.copyOf(moves.values()).stream()
                .filter(move -> move.kind() == kind)
                .count());
    }
}
