package org.vigil.archive;

import org.vigil.entry.Passage;

/**
 * That a passage which still has its number had other words once.
 *
 * @param revision the last one that had these words
 */
public record FormerWording(Passage.Origin origin, int number, int revision) {
    public String anchor() {
        return origin.anchor(number);
    }
}
