package org.vigil.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vigil.archive.FrozenSearch;
import org.vigil.entry.EntryId;

/**
 * What the answer to a question has become since it was frozen.
 *
 * @param added found now and not then, in the order of now
 * @param gone found then and not now, in the order of then
 * @param corrected found both times, in another revision
 * @param otherPassages found both times in the same revision, by other passages
 * @param reordered the entries that were found both times stand in another order
 */
record FrozenDifference(
        List<FrozenSearch.Found> added,
        List<FrozenSearch.Found> gone,
        List<FrozenSearch.Found> corrected,
        List<FrozenSearch.Found> otherPassages,
        boolean reordered) {

    static FrozenDifference between(FrozenSearch then, FrozenSearch now) {
        var before = byEntry(then);
        var after = byEntry(now);
        return new FrozenDifference(
                without(now, before),
                without(then, after),
                now.entries().stream()
                        .filter(found -> before.containsKey(found.entry())
                                && found.revision()
                                        != Objects.requireNonNull(before.get(found.entry()))
                                                .revision())
                        .toList(),
                now.entries().stream()
                        .filter(found -> {
                            var old = before.get(found.entry());
                            return old != null
                                    && old.revision() == found.revision()
                                    && !old.passages().equals(found.passages());
                        })
                        .toList(),
                !common(then, after).equals(common(now, before)));
    }

    boolean isNone() {
        return added.isEmpty() && gone.isEmpty() && corrected.isEmpty() && otherPassages.isEmpty() && !reordered;
    }

    private static Map<EntryId, FrozenSearch.Found> byEntry(FrozenSearch search) {
        var byEntry = new LinkedHashMap<EntryId, FrozenSearch.Found>();
        search.entries().forEach(found -> byEntry.put(found.entry(), found));
        return byEntry;
    }

    private static List<FrozenSearch.Found> without(FrozenSearch search, Map<EntryId, FrozenSearch.Found> known) {
        return search.entries().stream()
                .filter(found -> !known.containsKey(found.entry()))
                .toList();
    }

    private static List<EntryId> common(FrozenSearch search, Map<EntryId, FrozenSearch.Found> known) {
        return search.entries().stream()
                .map(FrozenSearch.Found::entry)
                .filter(known::containsKey)
                .toList();
    }
}
