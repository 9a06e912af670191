package org.vigil.archive;

import static org.vigil.archive.CanonicalJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.PassageAddress;
import org.vigil.entry.Reference;
import org.vigil.entry.Relation;
import org.vigil.entry.Rights;
import org.vigil.entry.Slugged;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;
import org.vigil.entry.WebAddress;

/**
 * An entry as canonical JSON (RFC 8785): the text that is kept, hashed and cited. A change to it breaks every hash ever
 * published, so each member is written out here by hand.
 *
 * <ul>
 *   <li>A component that is absent or an empty collection is left out; a list within {@code terms} stands even if empty.
 *       So a component that entries gain later leaves the hashes of those without it as they are.
 *   <li>Constants are their slug, text languages their tag, dates EDTF, ids and addresses as they were given.
 *   <li>Reading refuses members it does not know: they are under the hash, and an entry read without them could not be
 *       written back. A program that writes new members raises {@link Schema#VERSION}, so an older one stops at the door.
 * </ul>
 */
public final class EntryJson {
    private EntryJson() {}

    /**
     * The canonical form.
     *
     * @throws IllegalArgumentException where a text holds half a surrogate pair, which has no UTF-8
     */
    public static String write(Entry entry) {
        var json = JSON.createObjectBuilder()
                .add("id", entry.id().value())
                .add("kind", entry.kind().slug())
                .add("rights", entry.rights().slug())
                .add("title", title(entry.title()));
        add(json, "date", entry.date());
        add(json, "language", entry.language());
        add(json, "publisher", entry.publisher());
        add(json, "author", entry.author());
        add(json, "url", entry.url());
        add(json, "sourceHash", entry.sourceHash());
        add(json, "passages", entry.passages(), EntryJson::passage);
        add(json, "facts", entry.facts(), EntryJson::fact);
        add(json, "relations", entry.relations(), EntryJson::relation);
        add(json, "references", entry.references(), EntryJson::reference);
        if (!entry.terms().isEmpty()) {
            var terms = JSON.createObjectBuilder();
            entry.terms().forEach((facet, values) -> terms.add(facet, array(values.stream())));
            json.add("terms", terms);
        }
        var text = CanonicalJson.write(json);
        CanonicalJson.utf8(text);
        return text;
    }

    /**
     * The entry that was written so.
     *
     * @throws IllegalArgumentException naming the member that is missing, unknown or not what it has to be
     */
    public static Entry read(String json) {
        return new JsonMembers("entry", CanonicalJson.readObject(json)).read(EntryJson::entry);
    }

    /**
     * An entry from which the source's passages were taken away, as it is served: with a member more, so that nobody takes
     * it for the entry whose hash is in the ledger. {@link #read} refuses it.
     */
    public static String writeWithheld(Entry rest) {
        var json = JSON.createObjectBuilder(CanonicalJson.readObject(write(rest)));
        return CanonicalJson.write(json.add("withheld", array(Stream.of("passages of the source"))));
    }

    private static JsonObjectBuilder title(Title title) {
        var json = JSON.createObjectBuilder()
                .add("from", title.from().slug())
                .add("language", title.language().tag())
                .add("text", title.text());
        if (!title.translations().isEmpty()) {
            var translations = JSON.createObjectBuilder();
            title.translations().forEach(translations::add);
            json.add("translations", translations);
        }
        return json;
    }

    private static JsonObjectBuilder passage(Passage passage) {
        return JSON.createObjectBuilder()
                .add("language", passage.language().tag())
                .add("number", passage.number())
                .add("origin", passage.origin().slug())
                .add("text", passage.text());
    }

    private static JsonObjectBuilder fact(Fact fact) {
        var json = JSON.createObjectBuilder()
                .add("name", fact.name())
                .add("type", fact.type().slug());
        if (!fact.values().isEmpty()) {
            json.add("values", array(fact.values().stream()));
        }
        var absence = fact.absence();
        add(json, "absence", absence == null ? null : absence.slug());
        add(json, "note", fact.note());
        var at = fact.at();
        if (at != null) {
            json.add(
                    "at",
                    JSON.createObjectBuilder()
                            .add("anchor", at.anchor())
                            .add("entry", at.entry().value()));
        }
        return json;
    }

    private static JsonObjectBuilder relation(Relation relation) {
        return JSON.createObjectBuilder()
                .add("target", relation.target().value())
                .add("type", relation.type().slug());
    }

    private static JsonObjectBuilder reference(Reference reference) {
        var json = JSON.createObjectBuilder()
                .add("title", reference.title())
                .add("url", reference.url().toString());
        if (!reference.states().isEmpty()) {
            json.add("states", array(reference.states().stream()));
        }
        add(json, "supports", reference.supports());
        return json;
    }

    private static Entry entry(JsonMembers json) {
        var terms = new TreeMap<String, List<String>>();
        json.members("terms").forEach((facet, values) -> terms.put(facet, JsonMembers.texts(facet, values)));
        return new Entry(
                new EntryId(json.text("id")),
                Slugged.expect(EntryKind.class, json.text("kind")),
                json.object("title", EntryJson::readTitle),
                json.optional("date", EntryDate::new),
                json.optional("language", Function.identity()),
                json.optional("publisher", Function.identity()),
                json.optional("author", Function.identity()),
                json.optional("url", WebAddress::parse),
                Slugged.expect(Rights.class, json.text("rights")),
                json.optional("sourceHash", Function.identity()),
                json.objects("passages", EntryJson::readPassage),
                terms,
                json.objects("facts", EntryJson::readFact),
                json.objects("relations", EntryJson::readRelation),
                json.objects("references", EntryJson::readReference));
    }

    private static Title readTitle(JsonMembers json) {
        return new Title(
                json.text("text"),
                Slugged.expect(Title.Author.class, json.text("from")),
                language(json.text("language")),
                json.textsByName("translations"));
    }

    private static Passage readPassage(JsonMembers json) {
        return new Passage(
                Slugged.expect(Passage.Origin.class, json.text("origin")),
                json.number("number"),
                language(json.text("language")),
                json.text("text"));
    }

    private static Fact readFact(JsonMembers json) {
        return new Fact(
                json.text("name"),
                Slugged.expect(Fact.Type.class, json.text("type")),
                json.texts("values"),
                json.optional("absence", slug -> Slugged.expect(Absence.class, slug)),
                json.optional("note", Function.identity()),
                json.optionalObject("at", EntryJson::readPassageAddress));
    }

    private static PassageAddress readPassageAddress(JsonMembers json) {
        return new PassageAddress(new EntryId(json.text("entry")), json.text("anchor"));
    }

    private static Relation readRelation(JsonMembers json) {
        return new Relation(Slugged.expect(Relation.Type.class, json.text("type")), new EntryId(json.text("target")));
    }

    private static Reference readReference(JsonMembers json) {
        return new Reference(
                WebAddress.parse(json.text("url")),
                json.text("title"),
                json.optional("supports", Function.identity()),
                json.texts("states"));
    }

    /** Unlike {@link TextLanguage#of}, which takes any tag: here a tag it does not know is a fault. */
    private static TextLanguage language(String tag) {
        return Stream.of(TextLanguage.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("expected the tag of a text language; found \"" + tag + "\""));
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.add(name, Objects.toString(value));
        }
    }

    private static <T> void add(
            JsonObjectBuilder json, String name, Collection<T> values, Function<T, JsonObjectBuilder> form) {
        if (!values.isEmpty()) {
            var array = JSON.createArrayBuilder();
            values.forEach(value -> array.add(form.apply(value)));
            json.add(name, array);
        }
    }

    private static JsonArrayBuilder array(Stream<String> values) {
        var array = JSON.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }
}
