package org.vigil.entry;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of an {@link Entry}; numbers its passages, and drops terms that come twice. */
public final class EntryBuilder {
    private final EntryId id;
    private final EntryKind kind;
    private final Title title;
    private final List<Passage> passages = new ArrayList<>();
    private final SortedMap<String, List<String>> terms = new TreeMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private @Nullable EntryDate date;
    private @Nullable String language;
    private @Nullable String publisher;
    private @Nullable String author;
    private @Nullable URI url;
    private @Nullable String sourceHash;
    private Rights rights = Rights.LINK;

    EntryBuilder(EntryId id, EntryKind kind, Title title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    public EntryBuilder date(@Nullable EntryDate value) {
        date = value;
        return this;
    }

    public EntryBuilder language(@Nullable String tag) {
        language = tag;
        return this;
    }

    public EntryBuilder publisher(@Nullable String name) {
        publisher = name;
        return this;
    }

    public EntryBuilder author(@Nullable String name) {
        author = name;
        return this;
    }

    public EntryBuilder url(@Nullable URI address) {
        url = address;
        return this;
    }

    public EntryBuilder sourceHash(@Nullable String sha256) {
        sourceHash = sha256;
        return this;
    }

    public EntryBuilder rights(Rights value) {
        rights = value;
        return this;
    }

    /** Adds a paragraph in the archive's own English words; nothing where there is none. */
    public EntryBuilder say(@Nullable String paragraph) {
        return paragraph == null ? this : passage(Passage.Origin.ARCHIVE, TextLanguage.ENGLISH, paragraph);
    }

    public EntryBuilder passage(Passage.Origin origin, TextLanguage textLanguage, String text) {
        int number =
                1 + (int) passages.stream().filter(p -> p.origin() == origin).count();
        passages.add(new Passage(origin, number, textLanguage, text));
        return this;
    }

    public EntryBuilder term(Facet facet, @Nullable String value) {
        if (value != null) {
            var values = terms.computeIfAbsent(facet.slug(), name -> new ArrayList<>());
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return this;
    }

    public EntryBuilder terms(Facet facet, List<String> values) {
        values.forEach(value -> term(facet, value));
        return this;
    }

    public EntryBuilder fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    public EntryBuilder relation(Relation.Type type, EntryId target) {
        relations.add(new Relation(type, target));
        return this;
    }

    public EntryBuilder references(List<Reference> more) {
        references.addAll(more);
        return this;
    }

    public Entry build() {
        return new Entry(
                id,
                kind,
                title,
                date,
                language,
                publisher,
                author,
                url,
                rights,
                sourceHash,
                passages,
                terms,
                facts,
                relations,
                references);
    }
}
