package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All values of a facet, each with its count under a question.
 *
 * @param sum how many values and of how many entries, as a sentence
 * @param notes what else is to be known of the list
 * @param back to the result
 * @param asked the question's parameters; {@code kept} those of them that no check box here stands for
 * @param list address of the page without its parameters, to which the filter box leads
 * @param orders in which the values can stand
 * @param letters lead to the groups; empty where there are few
 */
record FacetPageView(
        Frame frame,
        String name,
        String heading,
        String sum,
        String constraints,
        List<String> notes,
        Link back,
        List<SearchView.Kept> asked,
        List<SearchView.Kept> kept,
        String list,
        String find,
        List<SearchView.Choice> orders,
        List<Link> letters,
        List<Group> groups) {

    /** @param heading absent where all that is listed is one group */
    record Group(String id, @Nullable String heading, List<FacetItem> items) {}
}
