package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visits of the Committee as a table.
 *
 * @param totals who says how many there are
 * @param sums how the figures add up, and what does not
 */
record CptView(Frame frame, Figures figures, List<Total> totals, List<String> sums, List<Row> rows) {

    record Total(String label, String value, String asOf, List<EntryView.ReferenceView> sources) {}

    /**
     * @param number in the Committee's own count; empty where no source gives it
     * @param kind empty where it is not established
     * @param places empty where none is established
     * @param state as in {@link VisitMark}
     */
    record Row(
            String number,
            String href,
            String dates,
            boolean datesKnown,
            String kind,
            List<String> places,
            String state,
            String reportStatus,
            @Nullable String reportHref,
            Cell published,
            Cell reference) {

        /** A published report should have a number: that it is missing is told. Of any other only a known number is. */
        public boolean isReferenceShown() {
            return !reference.absent() || state.equals(VisitLedger.State.PUBLISHED.slug());
        }
    }

    /** @param absent the text says why there is no value */
    record Cell(String text, boolean absent) {}
}
