package org.vigil.web;

import org.jspecify.annotations.Nullable;

/**
 * A value of a facet as a row.
 *
 * @param language of the label, where it is not that of the page
 * @param entries the word after the count, for those who hear the page
 * @param link rules the value out, or takes that back; named for those who hear it. Absent where there is nothing to rule out
 */
record FacetItem(
        String value,
        String label,
        @Nullable String language,
        String count,
        String entries,
        Standing standing,
        @Nullable Link link) {
    /** How a value stands to the question and to what was found. */
    enum Standing {
        OPEN,
        CHOSEN,
        EXCLUDED,
        /** The archive has it, the entries found have not. */
        ABSENT
    }

    public boolean isBox() {
        return standing == Standing.OPEN || standing == Standing.CHOSEN;
    }

    public boolean isChosen() {
        return standing == Standing.CHOSEN;
    }

    public boolean isExcluded() {
        return standing == Standing.EXCLUDED;
    }
}
