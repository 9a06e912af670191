package org.vigil.web;

import java.util.List;

/**
 * How many visits, reports and published reports the archive knows, with a mark for each visit.
 *
 * @param states what the marks' states mean, with their numbers, which add up to the visits
 */
record Figures(int visits, int reports, int published, SvgMarks drawing, List<Key> states) {
    Figures {
        states = List.copyOf(states);
    }

    /** @param href the visits in that state */
    record Key(String state, String text, long number, String href) {}

    public long sum() {
        return states.stream().mapToLong(Key::number).sum();
    }
}
