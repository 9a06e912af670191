package org.vigil.search;

import java.util.ArrayList;
import java.util.List;
import org.vigil.entry.Passage;

/**
 * How much of a source one answer may quote under rights {@code excerpts}: at most a quarter of what the archive holds of it.
 * A passage that does not fit is cut to what is left, round its first match, or left out.
 */
public final class Quotation {
    /** At most one in so many of the characters held. */
    public static final int SHARE = 4;
    /** Shorter cuts would say nothing. */
    private static final int SHORTEST_CUT = 60;

    private Quotation() {}

    /**
     * The passages that may be shown, in the order given. Those in the archive's own words are not bounded.
     *
     * @param held characters of the source's words that the archive holds
     * @param most how many passages at most
     */
    public static List<MarkedPassage> of(List<MarkedPassage> bestFirst, int held, int most) {
        var shown = new ArrayList<MarkedPassage>();
        int left = held / SHARE;
        for (var passage : bestFirst) {
            if (shown.size() == most) {
                break;
            }
            if (passage.origin() == Passage.Origin.ARCHIVE) {
                shown.add(passage);
                continue;
            }
            int length = passage.text().text().length();
            if (length <= left) {
                shown.add(passage);
                left -= length;
            } else if (left >= SHORTEST_CUT) {
                // Two characters go to the dots.
                shown.add(passage.cutTo(left - 2));
                left = 0;
            }
        }
        return shown;
    }
}
