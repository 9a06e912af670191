package org.vigil.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts as one, word by word. Spaces alone make no difference. */
public final class WordDiff {
    /** A word with its combining marks and inner apostrophes, or one other character; and the spaces after it. */
    private static final Pattern PIECE =
            Pattern.compile("(?:[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}\\p{N}\\p{M}]+)*|\\S)?\\s*");

    private WordDiff() {}

    /** Stretches that follow each other; those that are kept are given as they stand in the second text. */
    public static List<Marked<String>> of(String before, String after) {
        var runs = new ArrayList<Marked<String>>();
        for (var piece : ListDiff.of(pieces(before), pieces(after), String::strip)) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).mark() == piece.mark()) {
                runs.set(last, new Marked<>(piece.mark(), runs.get(last).value() + piece.value()));
            } else {
                runs.add(piece);
            }
        }
        return runs;
    }

    /** How much two texts have in common: 1 where they have the same words as often, 0 where they have none. */
    static double likeness(int[] words, int[] others) {
        int common = 0;
        for (int i = 0, j = 0; i < words.length && j < others.length; ) {
            int order = Integer.compare(words[i], others[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return words.length + others.length == 0 ? 1 : 2.0 * common / (words.length + others.length);
    }

    static List<String> pieces(String text) {
        return PIECE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
