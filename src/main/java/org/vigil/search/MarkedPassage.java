package org.vigil.search;

import org.vigil.entry.Passage;
import org.vigil.entry.TextLanguage;

/** A passage that matched, with its words marked. */
public record MarkedPassage(Passage.Origin origin, int number, TextLanguage language, MarkedText text) {
    public String anchor() {
        return origin.anchor(number);
    }

    /** The same passage with so many characters of its text at most, round the first match. */
    MarkedPassage cutTo(int length) {
        return new MarkedPassage(origin, number, language, text.cutTo(length));
    }
}
