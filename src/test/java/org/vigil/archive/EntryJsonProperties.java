package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.PassageAddress;
import org.vigil.entry.Reference;
import org.vigil.entry.Relation;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

class EntryJsonProperties {
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void anEntryIsReadBackEqual(@ForAll("entries") Entry entry) {
        assertThat(EntryJson.read(EntryJson.write(entry))).isEqualTo(entry);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theCanonicalFormIsItsOwnCanonicalForm(@ForAll("entries") Entry entry) {
        var json = EntryJson.write(entry);

        assertThat(CanonicalJson.write(CanonicalJson.readObject(json))).isEqualTo(json);
        assertThat(CanonicalJson.text(CanonicalJson.utf8(json))).isEqualTo(json);
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void aLongTextIsReadBackEqual(@ForAll("longTexts") String text) {
        var entry = Samples.visit(text).build();

        assertThat(EntryJson.read(EntryJson.write(entry))).isEqualTo(entry);
    }

    @Provide
    Arbitrary<String> longTexts() {
        return characters().ofMinLength(50_000).ofMaxLength(150_000).map(text -> text + ".");
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Combinators.combine(
                        bare(),
                        facts().list().ofMaxSize(4),
                        passages().list().ofMaxSize(6),
                        relations(),
                        references(),
                        terms())
                .as((entry, facts, passages, relations, references, terms) -> {
                    facts.forEach(entry::fact);
                    passages.forEach(p -> entry.passage(p.origin(), p.language(), p.text()));
                    relations.forEach(relation -> entry.relation(relation.type(), relation.target()));
                    terms.forEach(term -> entry.term(Facet.TOPIC, term).term(Facet.PLACE, term));
                    return entry.references(references).build();
                });
    }

    private static Arbitrary<EntryBuilder> bare() {
        var title = Combinators.combine(said(), Arbitraries.of(Title.Author.class), Arbitraries.of(TextLanguage.class))
                .as(Title::new);
        var named = Combinators.combine(ids(), Arbitraries.of(EntryKind.class), title)
                .as(Entry::builder);
        return Combinators.combine(
                        named,
                        dates().injectNull(0.3),
                        texts().injectNull(0.5),
                        texts().injectNull(0.5),
                        addresses().injectNull(0.3),
                        Arbitraries.of(Rights.OPEN, Rights.EXCERPTS))
                .as((entry, date, publisher, author, url, rights) -> entry.date(date)
                        .publisher(publisher)
                        .author(author)
                        .language(author)
                        .sourceHash(publisher)
                        .url(url)
                        .rights(rights));
    }

    private static StringArbitrary characters() {
        return Arbitraries.strings()
                .withChars("\"\\/{}[]:,'<>& \u00a0\u2028\ufeff\uffff\u007f\u0085")
                .withCharRange('\u0000', '\u001f')
                .withCharRange('a', 'z')
                .withCharRange('А', 'я')
                .withChars("ЇїҐґЄє");
    }

    /** Any characters, among them those that take two Java chars. */
    private static Arbitrary<String> texts() {
        var emoji = Arbitraries.of("", "\ud83d\udd4a", "\ud83c\uddfa\ud83c\udde6", "\udbff\udfff");
        return Combinators.combine(
                        characters().ofMaxLength(40), emoji, characters().ofMaxLength(3))
                .as((before, between, after) -> before + between + after);
    }

    private static Arbitrary<String> said() {
        return texts().filter(text -> !text.isBlank());
    }

    private static Arbitrary<EntryId> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(slug -> new EntryId(slug + "-1"));
    }

    private static Arbitrary<EntryDate> dates() {
        return Arbitraries.of(
                        "2006",
                        "2006-09",
                        "2006-09-04",
                        "2006-09-04/2006-09-10",
                        "[2025-08-26..]",
                        "1999-08-30/",
                        "2004-11~")
                .map(EntryDate::new);
    }

    private static Arbitrary<URI> addresses() {
        return Arbitraries.of(
                        "https://example.org/", "HTTP://Example.ORG/a%2fB?q=%D0%90&r#f", "https://пример.рф/страница")
                .map(URI::create);
    }

    private static Arbitrary<Passage> passages() {
        return Combinators.combine(Arbitraries.of(Passage.Origin.class), Arbitraries.of(TextLanguage.class), said())
                .as((origin, language, text) -> new Passage(origin, 1, language, text));
    }

    private static Arbitrary<Fact> facts() {
        var told = Combinators.combine(texts(), texts().list().ofMinSize(1).ofMaxSize(3))
                .as(Fact::text);
        var missing =
                Combinators.combine(texts(), Arbitraries.of(Absence.class)).as(Fact::absent);
        var dated = Combinators.combine(texts(), dates()).as((name, date) -> Fact.date(name, date.edtf()));
        var at = Combinators.combine(ids(), texts()).as(PassageAddress::new);
        return Combinators.combine(Arbitraries.oneOf(told, missing, dated), texts().injectNull(0.5), at.injectNull(0.5))
                .as((fact, note, passage) -> passage == null
                        ? fact.withNote(note)
                        : fact.withNote(note).takenFrom(passage));
    }

    private static Arbitrary<List<Relation>> relations() {
        return Combinators.combine(Arbitraries.of(Relation.Type.class), ids())
                .as(Relation::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Reference>> references() {
        return Combinators.combine(addresses(), texts(), texts().injectNull(0.5))
                .as(Reference::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<String>> terms() {
        return texts().list().ofMaxSize(3);
    }
}
