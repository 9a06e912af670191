package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers add up, and what does not.
 *
 * @param caption at how many times the Committee had counted
 * @param periods from one count of the Committee to the next; none where no count is known
 * @param sum of the periods
 * @param totals who says how many there are
 */
record SumsView(
        List<String> sentences,
        String caption,
        List<Period> periods,
        @Nullable Period sum,
        List<String> doubts,
        List<Total> totals) {

    /** @param entries of the visits that are missing */
    record Period(String label, int counted, int identified, int missing, List<Link> entries) {}

    /**
     * @param asOf of which time they say it
     * @param compared what the archive's entries come to
     * @param note the archive's remark, which is English
     */
    record Total(
            String label,
            String value,
            String asOf,
            String compared,
            @Nullable String note,
            List<EntryView.ReferenceView> sources) {}
}
