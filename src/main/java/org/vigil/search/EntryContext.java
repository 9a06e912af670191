package org.vigil.search;

import java.util.List;
import org.vigil.index.Card;

/**
 * What the index knows of an entry beside its text: which of its passages match a question, and which entries are like it.
 *
 * @param question what was understood; everything where none was asked
 * @param matching passages that hold words of the question, best first
 * @param alike other entries, the most similar first
 */
public record EntryContext(Question question, List<MarkedPassage> matching, List<Card> alike) {
    public EntryContext {
        matching = List.copyOf(matching);
        alike = List.copyOf(alike);
    }

    public boolean wasAsked() {
        return !question.equals(Question.EVERYTHING);
    }
}
