package org.vigil.search;

import java.util.List;
import org.vigil.index.Card;

/**
 * What a question finds, as lines of a feed.
 *
 * @param question as it was asked of the index
 * @param cards in the order that was asked for
 */
public record CardList(SearchState state, Question question, List<Card> cards) {
    public CardList {
        cards = List.copyOf(cards);
    }
}
