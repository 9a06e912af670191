package org.vigil.entry;

/**
 * Where a passage stands, whether or not the archive holds its text.
 *
 * @param anchor as {@link Passage#anchor()}
 */
public record PassageAddress(EntryId entry, String anchor) {}
