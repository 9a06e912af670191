package org.vigil.search;

import java.util.Comparator;
import org.vigil.entry.Passage;
import org.vigil.entry.TextLanguage;

/** A passage that matched, with its words marked. */
public record MarkedPassage(Passage.Origin origin, int number, TextLanguage language, MarkedText text) {
    /** The archive's words come first, then the source's. */
    public static final Comparator<MarkedPassage> READING_ORDER =
            Comparator.comparing(MarkedPassage::origin).thenComparing(MarkedPassage::number);

    public String anchor() {
        return origin.anchor(number);
    }

    /** The same passage with so many characters of its text at most, round the first match. */
    MarkedPassage cutTo(int length) {
        return new MarkedPassage(origin, number, language, text.cutTo(length));
    }
}
