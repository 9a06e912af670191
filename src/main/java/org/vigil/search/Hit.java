package org.vigil.search;

import java.util.List;
import org.vigil.entry.EntryId;
import org.vigil.index.Card;

/**
 * One entry in a result.
 *
 * @param matching anchors of its passages that hold a word of the question, in reading order; none where only its title, facts
 *     or sources do, and where there was no question
 * @param passages the best of them, best first
 */
public record Hit(Card card, MarkedText title, List<String> matching, List<MarkedPassage> passages) {
    public Hit {
        matching = List.copyOf(matching);
        passages = List.copyOf(passages);
    }

    public int passageCount() {
        return matching.size();
    }

    public EntryId id() {
        return new EntryId(card.id());
    }
}
