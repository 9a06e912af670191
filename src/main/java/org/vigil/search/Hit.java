package org.vigil.search;

import java.util.List;
import java.util.Map;
import org.vigil.entry.EntryId;
import org.vigil.index.Card;

/**
 * One entry in a result.
 *
 * @param titles the title in other languages, by their tags
 * @param matching anchors of its passages that hold a word of the question, in reading order; none where only its title, facts
 *     or sources do, and where there was no question
 * @param passages the best of them, best first
 */
public record Hit(
        Card card,
        MarkedText title,
        Map<String, MarkedText> titles,
        List<String> matching,
        List<MarkedPassage> passages) {
    public Hit {
        titles = Map.copyOf(titles);
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
