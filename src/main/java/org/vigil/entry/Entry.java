package org.vigil.entry;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the archive. All kinds have this one shape, so that everything after the readers deals with one type.
 *
 * @param date absent where nothing is known of it
 * @param language BCP 47 tag of the original
 * @param url where the original stands
 * @param sourceHash SHA-256 of the file that holds the source's own words, in lower-case hexadecimal digits; whoever has
 *     that file can add it
 * @param passages in reading order; within each origin they are numbered from 1 without gaps
 * @param terms the values that facets filter on, by facet name, sorted by name; each list in the order given
 */
public record Entry(
        EntryId id,
        EntryKind kind,
        Title title,
        @Nullable EntryDate date,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable URI url,
        Rights rights,
        @Nullable String sourceHash,
        List<Passage> passages,
        SortedMap<String, List<String>> terms,
        List<Fact> facts,
        List<Relation> relations,
        List<Reference> references) {

    public Entry {
        passages = List.copyOf(passages);
        terms = copyOf(terms);
        facts = List.copyOf(facts);
        relations = List.copyOf(relations);
        references = List.copyOf(references);
        if (url != null) {
            WebAddress.expect(url);
        }
        for (var origin : Passage.Origin.values()) {
            expectNumberedFromOne(id, passages, origin);
        }
        if (rights == Rights.LINK && passages.stream().anyMatch(p -> p.origin() == Passage.Origin.SOURCE)) {
            throw new IllegalArgumentException(
                    "The entry " + id + " holds source passages, so its rights cannot be \"link\"");
        }
    }

    public static EntryBuilder builder(EntryId id, EntryKind kind, Title title) {
        return new EntryBuilder(id, kind, title);
    }

    public List<String> terms(String facet) {
        return terms.getOrDefault(facet, List.of());
    }

    public List<Passage> passages(Passage.Origin origin) {
        return passages.stream().filter(passage -> passage.origin() == origin).toList();
    }

    public Optional<Passage> passage(String anchor) {
        return passages.stream()
                .filter(passage -> passage.anchor().equals(anchor))
                .findFirst();
    }

    public Optional<Fact> fact(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /** Whether a reference may name this as what it states: a fact that has a value, {@code date}, or the slug of a relation. */
    public boolean has(String stated) {
        return stated.equals("date") && date != null
                || facts.stream().anyMatch(fact -> fact.name().equals(stated) && fact.absence() == null)
                || relations.stream()
                        .anyMatch(relation -> relation.type().slug().equals(stated));
    }

    /** The numbers, from 1, of the references each of which states this by itself; ascending. */
    public List<Integer> sourcesOf(String stated) {
        return IntStream.rangeClosed(1, references.size())
                .filter(number -> references.get(number - 1).states().contains(stated))
                .boxed()
                .toList();
    }

    /** The same entry with the source's own words in place of any it had; they follow the archive's passages. */
    public Entry withSource(Rights newRights, List<Passage> source) {
        var all = new ArrayList<>(passages(Passage.Origin.ARCHIVE));
        all.addAll(source);
        return new Entry(
                id,
                kind,
                title,
                date,
                language,
                publisher,
                author,
                url,
                newRights,
                sourceHash,
                all,
                terms,
                facts,
                relations,
                references);
    }

    private static SortedMap<String, List<String>> copyOf(Map<String, List<String>> terms) {
        var copy = new TreeMap<String, List<String>>();
        terms.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        return Collections.unmodifiableSortedMap(copy);
    }

    private static void expectNumberedFromOne(EntryId id, List<Passage> passages, Passage.Origin origin) {
        int expected = 1;
        for (var passage : passages) {
            if (passage.origin() == origin && passage.number() != expected++) {
                throw new IllegalArgumentException("The entry " + id + " has the passage " + passage.anchor()
                        + " where number " + (expected - 1) + " should stand");
            }
        }
    }
}
