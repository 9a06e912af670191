package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question with its answers side by side.
 *
 * @param id of the entry
 * @param verdict slug, for the mark before its words
 * @param verdictWords what the answers come to, and between whom they differ
 * @param origins how many origins the articles have; empty where that adds nothing to their number
 */
record QuestionView(
        String id, Link title, String verdict, String verdictWords, String origins, List<Side> sides, Primary primary) {

    /**
     * What one article says.
     *
     * @param article absent where it is no longer in the archive
     * @param name of its publisher
     * @param taken how it was taken from another text; empty where nothing is known of that
     * @param upstream the name of that text, as the archive gives it; empty for none
     * @param place link to the paragraph, or, where its text is not held, to what the article's page tells of it; absent as the article is
     * @param note where in the paragraph, and how a relative date was read
     */
    record Side(
            String value,
            boolean differs,
            @Nullable String article,
            String name,
            String taken,
            String upstream,
            String paragraph,
            @Nullable String place,
            boolean held,
            @Nullable String note) {}

    /**
     * What the source itself says.
     *
     * @param absence why that is not known; empty where it is
     * @param status how it was met
     * @param secondary it was met in a source that is not the primary one
     */
    record Primary(
            String value, String absence, String status, boolean secondary, List<EntryView.ReferenceView> sources) {
        public EntryView.@Nullable ReferenceView first() {
            return sources.isEmpty() ? null : sources.get(0);
        }
    }
}
