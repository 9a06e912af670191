package org.vigil.revise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.vigil.entry.Passage;
import org.vigil.entry.Relation;
import org.vigil.revise.EntryDiff.Part;
import org.vigil.revise.EntryDiff.PartChange;

/**
 * What a change touched, by name and number and without a word of the entry: little enough to be kept for many revisions, and to
 * be told of a text whose words may not be shown.
 *
 * @param facets names of those whose values differ
 * @param facts names of those that differ
 * @param relations kinds of those that were added or removed
 * @param references how many differ
 * @param passages those that did not stay as they were; where one was removed, the number that it had
 */
public record Touched(
        List<Part> parts,
        List<String> facets,
        List<String> facts,
        List<Relation.Type> relations,
        int references,
        Map<Fate, List<Span>> passages) {
    /** Passages that follow each other, from one number to another. */
    public record Span(Passage.Origin origin, int first, int last) {
        public int count() {
            return last - first + 1;
        }
    }

    public static Touched by(EntryDiff diff) {
        var passages = new EnumMap<Fate, List<Span>>(Fate.class);
        Stream.of(diff.archive(), diff.source()).flatMap(List::stream).forEach(pair -> {
            var fate = Fate.of(pair);
            if (fate != Fate.UNCHANGED) {
                append(present(pair), passages.computeIfAbsent(fate, k -> new ArrayList<>()));
            }
        });
        return new Touched(
                diff.parts().stream().map(PartChange::part).toList(),
                List.copyOf(diff.terms().keySet()),
                diff.facts().stream()
                        .map(pair -> present(pair).name())
                        .distinct()
                        .toList(),
                diff.relations().stream()
                        .map(relation -> relation.value().type())
                        .distinct()
                        .toList(),
                diff.references().size(),
                Collections.unmodifiableMap(passages));
    }

    public boolean isNothing() {
        return parts.isEmpty()
                && facets.isEmpty()
                && facts.isEmpty()
                && relations.isEmpty()
                && references == 0
                && passages.isEmpty();
    }

    private static <T> T present(Pair<T> pair) {
        var after = pair.after();
        return after == null ? Objects.requireNonNull(pair.before()) : after;
    }

    private static void append(Passage passage, List<Span> spans) {
        var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.origin() == passage.origin() && last.last() + 1 == passage.number()) {
            spans.set(spans.size() - 1, new Span(last.origin(), last.first(), passage.number()));
        } else {
            spans.add(new Span(passage.origin(), passage.number(), passage.number()));
        }
    }
}
