package org.vigil.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vigil.entry.EntryId;
import org.vigil.entry.Sha256;
import org.vigil.entry.Slugged;

/**
 * A question with the whole answer that the archive gave on one day. Its address is its hash, so that whoever has the address can
 * tell whether the answer is still the one that was frozen.
 *
 * @param question the query string that asks it again
 * @param understood the question as a sentence
 * @param order slug of the order that the entries stand in
 * @param ledger how far the ledger had come
 * @param countsOf which entries are counted
 * @param counts by facet, then by value, each in alphabetical order; values without entries are left out
 * @param entries all that were found, in their order
 */
public record FrozenSearch(
        String question,
        String understood,
        String order,
        LocalDate day,
        Head ledger,
        CountsOf countsOf,
        SortedMap<String, SortedMap<String, Long>> counts,
        List<Found> entries) {
    /** How many entries an answer can have and be frozen. */
    public static final int MOST = 1000;

    /** Which entries the counts of a search are of. */
    public enum CountsOf implements Slugged {
        /** Those of the answer, and no others. */
        ENTRIES,
        /**
         * For each value those that would be found were no other of its facet chosen, as beside the results; a value that is ruled out
         * counts as if it were not. So were searches counted at first, and their JSON does not say it.
         */
        OTHER_FILTERS
    }

    public FrozenSearch {
        counts = copyOf(counts);
        entries = List.copyOf(entries);
    }

    /**
     * One entry of the answer.
     *
     * @param revision the number of the revision that was found
     * @param passages anchors of the passages that held a word of the question, in reading order
     */
    public record Found(EntryId entry, int revision, List<String> passages) {
        public Found {
            passages = List.copyOf(passages);
        }
    }

    /** The bytes that are hashed, and that stand at the address: RFC 8785. */
    public String json() {
        return FrozenSearchJson.write(this);
    }

    /** SHA-256 of {@link #json}, in lower-case hexadecimal digits. */
    public String hash() {
        return Sha256.of(json());
    }

    private static SortedMap<String, SortedMap<String, Long>> copyOf(
            Map<String, ? extends SortedMap<String, Long>> counts) {
        var copy = new TreeMap<String, SortedMap<String, Long>>();
        counts.forEach((facet, values) -> copy.put(facet, Collections.unmodifiableSortedMap(new TreeMap<>(values))));
        return Collections.unmodifiableSortedMap(copy);
    }
}
