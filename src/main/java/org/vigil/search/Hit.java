package org.vigil.search;

import java.util.List;
import org.vigil.entry.EntryId;
import org.vigil.index.Card;

/**
 * One entry in a result.
 *
 * @param passageCount how many of its passages hold a word of the question; 0 where only its title, facts or sources do, and
 *     where there was no question
 * @param passages the best of them, best first
 */
public record Hit(Card card, MarkedText title, int passageCount, List<MarkedPassage> passages) {
    public Hit {
        passages = List.copyOf(passages);
    }

    public EntryId id() {
        return new EntryId(card.id());
    }
}
