package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result page.
 *
 * @param heading how many entries were found, and for what
 * @param constraints the filters and dates as a sentence; empty where there are none
 * @param notes what was put right in the question and what was searched for besides
 * @param kept parameters that the form has no control for, such as excluded values and the order
 * @param near entries that have some of the words, where few have all
 * @param freeze where to send the wish to keep this answer
 * @param elsewhere the same question to others
 * @param advice what to try, where nothing was found
 */
record SearchView(
        Frame frame,
        String heading,
        String constraints,
        List<Note> notes,
        List<Chip> chips,
        @Nullable String clear,
        List<FacetView> facets,
        String from,
        String to,
        List<Kept> kept,
        List<Choice> sorts,
        List<HitView> hits,
        List<HitView> near,
        Paging paging,
        List<Link> forms,
        String freeze,
        List<Link> elsewhere,
        List<Link> advice) {

    /** A sentence about the question, and what to ask instead. */
    record Note(String text, @Nullable Link instead) {}

    /**
     * A constraint that a link takes away.
     *
     * @param language of the value, where it is not that of the page
     */
    record Chip(String label, String value, @Nullable String language, String href, String description) {}

    record Kept(String name, String value) {}

    /**
     * @param open its values are shown without a click
     * @param years drawn, where they are the values
     * @param all leads to the page of the facet; absent where all its values are here
     */
    record FacetView(
            String name,
            String label,
            boolean open,
            @Nullable YearStrip years,
            List<FacetItem> items,
            @Nullable Link all) {}

    /** One of several, of which one is in force. */
    record Choice(String text, String href, boolean current) {}

    /**
     * @param id of the entry
     * @param count how many of its passages match, in words; empty where none does
     */
    record HitView(String id, EntryLine entry, String count, List<PassageView> passages, @Nullable String lead) {}

    /** @param pages with a null where numbers are left out */
    record Paging(@Nullable String previous, @Nullable String next, List<@Nullable Choice> pages) {
        public boolean isNeeded() {
            return pages.size() > 1;
        }
    }
}
