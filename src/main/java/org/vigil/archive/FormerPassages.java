package org.vigil.archive;

import org.vigil.entry.Passage;

/**
 * Passages that a former revision had and the latest has not, by their numbers.
 *
 * @param revision the last one that had them
 * @param first number of the first of them
 * @param last number of the last of them
 */
public record FormerPassages(Passage.Origin origin, int revision, int first, int last) {}
