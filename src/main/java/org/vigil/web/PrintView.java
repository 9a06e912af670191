package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a question on one page, as it is kept on paper.
 *
 * @param heading how many entries were found, and for what
 * @param constraints the filters and dates as a sentence; empty where there are none
 * @param repairs what was put right in the question, each a sentence
 * @param shortened that not all are here; empty where they are
 * @param colophon when, where and in what state of the archive this was found
 */
record PrintView(
        Frame frame,
        String heading,
        String constraints,
        List<String> repairs,
        String shortened,
        List<Witness> colophon,
        List<Printed> hits,
        Link back) {

    /** @param hash printed in full, for comparison */
    record Witness(String label, String value, boolean hash) {}

    /**
     * @param count how many of its passages match, in words; empty where none does
     * @param lead shown where no passage matched
     * @param permalink the whole address, to be typed from paper
     */
    record Printed(
            EntryLine entry, String count, List<PassageView> passages, @Nullable String lead, String permalink) {}
}
