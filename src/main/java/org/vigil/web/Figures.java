package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many visits, reports and published reports the archive knows, with the row of marks.
 *
 * @param legend what the marks' states mean, with their numbers
 */
record Figures(int visits, int reports, int published, List<VisitMark> marks, List<Key> legend) {
    /** Before these visits, which are known by count only and stand last, the row has a gap. */
    public @Nullable VisitMark firstCounted() {
        return marks.stream()
                .filter(mark -> mark.state().equals(VisitLedger.State.COUNTED.slug()))
                .findFirst()
                .orElse(null);
    }

    record Key(String state, String text) {}
}
