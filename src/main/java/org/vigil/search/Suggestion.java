package org.vigil.search;

import org.vigil.entry.Facet;

/**
 * A name that a reader may be about to type.
 *
 * @param text as it would be searched for
 * @param value of the facet, which the text is or means
 * @param count how many entries have it
 */
public record Suggestion(String text, Facet facet, String value, long count) {}
