package org.vigil.web;

import java.util.List;
import java.util.Map;

/**
 * The questions that an article answers, at the passages where it does.
 *
 * @param beside by anchor, of passages that are printed
 * @param others of passages that are not, each under the number of its paragraph
 */
record MarginView(Map<String, List<Mark>> beside, List<Place> others) {
    static final MarginView NONE = new MarginView(Map.of(), List.of());

    /**
     * @param verdict slug, for the mark before the words
     * @param answer what the article says there
     */
    record Mark(String verdict, String verdictWords, Link question, String answer) {}

    /**
     * @param anchor of a passage of the source, such as {@code p4}
     * @param id of this place, such as {@code q4}: the passage itself may be on the page without its words
     */
    record Place(String anchor, String id, String label, List<Mark> marks) {}

    public boolean isEmpty() {
        return beside.isEmpty() && others.isEmpty();
    }

    public List<Mark> at(String anchor) {
        return beside.getOrDefault(anchor, List.of());
    }
}
