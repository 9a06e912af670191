package org.vigil.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.FrozenSearch;
import org.vigil.entry.Facet;

/** The counts of a frozen search as tables, and what is counted otherwise today. */
final class FrozenCounts {
    /** Tables that are longer are folded. */
    private static final int SHOWN = 8;

    private final Messages messages;
    private final ValueWords values;

    FrozenCounts(Messages messages, ValueWords values) {
        this.messages = messages;
        this.values = values;
    }

    FrozenView.@Nullable Counts view(FrozenSearch search) {
        var tables = Arrays.stream(Facet.values())
                .filter(facet -> !counts(search, facet).isEmpty())
                .map(facet -> table(facet, counts(search, facet)))
                .toList();
        return tables.isEmpty()
                ? null
                : new FrozenView.Counts(
                        messages.text("frozen.counts." + search.countsOf().slug()), tables);
    }

    private FrozenView.Table table(Facet facet, Map<String, Long> counts) {
        var label = values.facet(facet);
        return new FrozenView.Table(
                label,
                messages.text("frozen.counts.facet", label, counts.size()),
                counts.size() <= SHOWN,
                counts.entrySet().stream()
                        .sorted(order(facet))
                        .map(count -> new FrozenView.Row(
                                values.value(facet, count.getKey()),
                                values.languageOf(facet, count.getKey()),
                                count.getValue()))
                        .toList());
    }

    /** Years one after the other; of all else what most entries have first. */
    private static Comparator<Map.Entry<String, Long>> order(Facet facet) {
        Comparator<Map.Entry<String, Long>> byValue = Map.Entry.comparingByKey();
        return facet == Facet.YEAR
                ? byValue
                : Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(byValue);
    }

    /** What the facets count otherwise than they did, where both count the same entries. */
    List<String> differences(FrozenSearch then, FrozenSearch now) {
        var sentences = new ArrayList<String>();
        for (var facet : Facet.values()) {
            var before = counts(then, facet);
            var after = counts(now, facet);
            var all = new TreeSet<>(before.keySet());
            all.addAll(after.keySet());
            for (var value : all) {
                long old = before.getOrDefault(value, 0L);
                long current = after.getOrDefault(value, 0L);
                if (old != current) {
                    sentences.add(messages.text(
                            "frozen.today.count", values.facet(facet), values.value(facet, value), old, current));
                }
            }
        }
        return sentences;
    }

    private static Map<String, Long> counts(FrozenSearch search, Facet facet) {
        return search.counts().getOrDefault(facet.slug(), Collections.emptySortedMap());
    }
}
