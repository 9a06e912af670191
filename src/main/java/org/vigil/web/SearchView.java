package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result page.
 *
 * @param heading how many entries were found, and for what
 * @param constraints the filters and dates as a sentence; empty where there are none
 * @param repairs what was put right in the question, each a sentence
 * @param kept parameters that the form has no control for, such as excluded values and the order
 * @param elsewhere the same question to others
 * @param advice what to try, where nothing was found
 */
record SearchView(
        Frame frame,
        String heading,
        String constraints,
        List<String> repairs,
        List<Chip> chips,
        @Nullable String clear,
        List<FacetView> facets,
        String from,
        String to,
        List<Kept> kept,
        List<Choice> sorts,
        List<HitView> hits,
        Paging paging,
        List<Link> forms,
        List<Link> elsewhere,
        List<Link> advice) {

    /** A constraint that a link takes away. */
    record Chip(String label, String value, String href, String description) {}

    record Kept(String name, String value) {}

    /** @param open its values are shown without a click */
    record FacetView(String name, String label, boolean open, List<ItemView> items, List<ItemView> more) {}

    /** A value of a facet, with a check box. */
    record ItemView(String value, String label, String count, boolean checked) {}

    /** One of several, of which one is in force. */
    record Choice(String text, String href, boolean current) {}

    /** @param count how many of its passages match, in words; empty where none does */
    record HitView(EntryLine entry, String count, List<PassageView> passages, @Nullable String lead) {}

    /** @param pages with a null where numbers are left out */
    record Paging(@Nullable String previous, @Nullable String next, List<@Nullable Choice> pages) {
        public boolean isNeeded() {
            return pages.size() > 1;
        }
    }
}
