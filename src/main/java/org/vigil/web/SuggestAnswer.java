package org.vigil.web;

import java.util.List;
import org.vigil.link.Permalinks;
import org.vigil.search.Filter;
import org.vigil.search.SearchState;
import org.vigil.search.Suggestion;
import org.vigil.search.Suggestions;

/** Answers {@code /suggest} in the form that browsers read: OpenSearch Suggestions 1.1. */
final class SuggestAnswer {
    static final String MEDIA_TYPE = "application/x-suggestions+json";

    private final Suggestions suggestions;
    private final Permalinks permalinks;
    private final ValueWords values;
    private final Messages messages;

    SuggestAnswer(Suggestions suggestions, Permalinks permalinks, ValueWords values, Messages messages) {
        this.suggestions = suggestions;
        this.permalinks = permalinks;
        this.values = values;
        this.messages = messages;
    }

    /** What was typed; the names; what each of them is; where its entries are. */
    List<Object> answer(String typed) {
        var found = suggestions.of(typed);
        return List.of(
                typed,
                found.stream().map(Suggestion::text).toList(),
                found.stream().map(this::description).toList(),
                found.stream().map(this::address).toList());
    }

    private String description(Suggestion suggestion) {
        return messages.text("suggestion", values.facet(suggestion.facet()), suggestion.count());
    }

    private String address(Suggestion suggestion) {
        var state = SearchState.EMPTY.with(new Filter(suggestion.facet(), suggestion.value(), false));
        // Who asks in another language than the usual one named it.
        var address = SearchPage.address(state);
        return permalinks.absolute(messages.isUsual() ? address : Permalinks.inLanguage(address, messages.tag()));
    }
}
