package org.vigil.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.Reference;
import org.vigil.entry.Relation;
import org.vigil.entry.Slugged;

/**
 * What differs between two states of an entry; of the passages also what does not, so that each has its place.
 *
 * @param parts what an entry has one of
 * @param terms values of facets, by facet: only facets in which something differs
 * @param archive the archive's passages, as {@link PassageMatches} pairs them
 * @param source the source's passages; whether their words may be shown is for others to say
 */
public record EntryDiff(
        List<PartChange> parts,
        Map<String, List<Marked<String>>> terms,
        List<Pair<Fact>> facts,
        List<Marked<Relation>> relations,
        List<Pair<Reference>> references,
        List<Pair<Passage>> archive,
        List<Pair<Passage>> source) {

    /** What an entry has one of. */
    public enum Part implements Slugged {
        KIND,
        TITLE,
        TITLE_FROM,
        TITLE_TRANSLATIONS,
        DATE,
        LANGUAGE,
        PUBLISHER,
        AUTHOR,
        URL,
        RIGHTS,
        SOURCE_HASH
    }

    /** As it stands in the entry; absent where it has none. */
    public record PartChange(Part part, @Nullable String before, @Nullable String after) {}

    public static EntryDiff between(Entry before, Entry after) {
        return new EntryDiff(
                parts(before, after),
                terms(before, after),
                Pair.differing(before.facts(), after.facts(), Fact::name),
                ListDiff.of(before.relations(), after.relations(), relation -> relation).stream()
                        .filter(relation -> relation.mark() != Mark.KEPT)
                        .toList(),
                Pair.differing(before.references(), after.references(), Reference::url),
                PassageMatches.of(before.passages(Passage.Origin.ARCHIVE), after.passages(Passage.Origin.ARCHIVE)),
                PassageMatches.of(before.passages(Passage.Origin.SOURCE), after.passages(Passage.Origin.SOURCE)));
    }

    private static List<PartChange> parts(Entry before, Entry after) {
        var changes = new ArrayList<PartChange>();
        for (var part : Part.values()) {
            var former = value(part, before);
            var now = value(part, after);
            if (!Objects.equals(former, now)) {
                changes.add(new PartChange(part, former, now));
            }
        }
        return changes;
    }

    private static @Nullable String value(Part part, Entry entry) {
        return switch (part) {
            case KIND -> entry.kind().slug();
            case TITLE -> entry.title().text();
            case TITLE_FROM -> entry.title().from().slug();
            case TITLE_TRANSLATIONS -> translations(entry);
            case DATE -> text(entry.date());
            case LANGUAGE -> entry.language();
            case PUBLISHER -> entry.publisher();
            case AUTHOR -> entry.author();
            case URL -> text(entry.url());
            case RIGHTS -> entry.rights().slug();
            case SOURCE_HASH -> entry.sourceHash();
        };
    }

    private static @Nullable String translations(Entry entry) {
        var all = entry.title().translations().entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, List<Marked<String>>> terms(Entry before, Entry after) {
        var facets = new TreeSet<>(before.terms().keySet());
        facets.addAll(after.terms().keySet());
        var changes = new TreeMap<String, List<Marked<String>>>();
        for (var facet : facets) {
            if (!before.terms(facet).equals(after.terms(facet))) {
                changes.put(facet, ListDiff.of(before.terms(facet), after.terms(facet), term -> term));
            }
        }
        return changes;
    }
}
