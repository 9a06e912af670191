package org.vigil.search;

import java.util.List;
import org.vigil.entry.Slugged;
import org.vigil.index.IndexFields;

/**
 * The orders in which hits can be listed, in the order in which they are offered. To add one, add a constant and its label
 * {@code sort.<slug>}.
 */
public enum Sort implements Slugged {
    /** What is equally relevant, such as all that lacks a word, comes newest first. */
    RELEVANCE(Key.falling(Key.SCORE), Key.falling(IndexFields.EARLIEST), Key.rising(IndexFields.ID)),
    NEWEST(Key.falling(IndexFields.EARLIEST), Key.rising(IndexFields.ID)),
    OLDEST(Key.rising(IndexFields.EARLIEST), Key.rising(IndexFields.ID)),
    ADDED(Key.falling(IndexFields.ADDED), Key.falling(IndexFields.SEQ));

    /** A field of the index to order by. Entries that have no value in it come last. */
    record Key(String field, boolean isFalling) {
        /** How well an entry fits the question. */
        static final String SCORE = "_score";

        static Key rising(String field) {
            return new Key(field, false);
        }

        static Key falling(String field) {
            return new Key(field, true);
        }
    }

    private final List<Key> keys;

    Sort(Key... keys) {
        this.keys = List.of(keys);
    }

    /** The first decides; the next where it leaves two entries equal. The last is different for every entry. */
    List<Key> keys() {
        return keys;
    }
}
