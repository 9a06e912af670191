package org.vigil.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigil.corpus.Json.Kind;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryId;
import org.vigil.entry.Fact;
import org.vigil.entry.Reason;
import org.vigil.entry.Relation;
import org.vigil.entry.Slugged;

/**
 * The fields of a row, read by name. A field that is not as it should be becomes a problem, and a stand-in value is given
 * back, so that one reading names every fault of the row; a row with a fault is not taken.
 *
 * <p>The fields that are asked for are the ones that are known: whatever else stands in the row is a problem too. So a reader
 * asks for all its fields always.
 */
final class Row {
    private final Json json;
    private final CorpusFile file;
    private final RowFaults faults;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Row> parts = new ArrayList<>();

    Row(Json object, CorpusFile file) {
        this(object, file, new RowFaults());
    }

    private Row(Json object, CorpusFile file, RowFaults faults) {
        this.json = object;
        this.file = file;
        this.faults = faults;
    }

    int line() {
        return json.line();
    }

    /** A text that has to be there. */
    String text(String name) {
        return as(name, text -> text, "?");
    }

    @Nullable String textOrNull(String name) {
        return asOrNull(name, text -> text);
    }

    /**
     * A text that has to be there and says something more precise.
     *
     * @param reading throws IllegalArgumentException with a message that a reader can act on
     * @param standIn never ends up in an entry
     */
    <T> T as(String name, Function<String, T> reading, T standIn) {
        var value = asOrNull(name, reading);
        expect(name);
        return value == null ? standIn : value;
    }

    <T> @Nullable T asOrNull(String name, Function<String, T> reading) {
        var text = scalar(name, Kind.TEXT);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            problem(lineOf(name), "\"" + name + "\": " + e.getMessage());
            return null;
        }
    }

    <E extends Enum<E> & Slugged> E term(String name, Class<E> vocabulary) {
        return as(name, slug -> Slugged.expect(vocabulary, slug), vocabulary.getEnumConstants()[0]);
    }

    <E extends Enum<E> & Slugged> @Nullable E termOrNull(String name, Class<E> vocabulary) {
        return asOrNull(name, slug -> Slugged.expect(vocabulary, slug));
    }

    boolean flag(String name) {
        var text = scalar(name, Kind.FLAG);
        expect(name);
        return "true".equals(text);
    }

    /** A whole number, not negative. */
    int number(String name) {
        var text = scalar(name, Kind.NUMBER);
        expect(name);
        if (text == null) {
            return 0;
        }
        if (!text.matches("\\d{1,9}")) {
            problem(lineOf(name), "\"" + name + "\": expected a whole number, not negative; found " + text);
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** The texts of a list; none where the field is missing. */
    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var element : elements(name)) {
            var text = element.kind() == Kind.TEXT ? PlainText.clean(element.text()) : "";
            if (text.isEmpty()) {
                var found = element.kind() == Kind.TEXT
                        ? "a blank one"
                        : element.kind().toString();
                problem(element.line(), "\"" + name + "\": expected texts that are not blank; found " + found);
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The terms of a list; null where the field is missing, which says something else than an empty one. */
    <E extends Enum<E> & Slugged> @Nullable List<E> termsOrNull(String name, Class<E> vocabulary) {
        var terms = new ArrayList<E>();
        for (var element : elements(name)) {
            try {
                terms.add(Slugged.expect(vocabulary, element.text()));
            } catch (IllegalArgumentException e) {
                problem(element.line(), "\"" + name + "\": " + e.getMessage());
            }
        }
        return given(name) == null ? null : terms;
    }

    /** The objects of a list; none where the field is missing. */
    List<Row> rows(String name) {
        var rows = new ArrayList<Row>();
        for (var element : elements(name)) {
            if (element.kind() == Kind.OBJECT) {
                rows.add(new Row(element, file, faults));
            } else {
                problem(element.line(), "\"" + name + "\": expected objects; found " + element.kind());
            }
        }
        parts.addAll(rows);
        return rows;
    }

    /** The object that a field is; one without fields where it is missing. */
    Row part(String name) {
        asked.add(name);
        var value = given(name);
        if (value != null && value.kind() != Kind.OBJECT) {
            problem(value.line(), "\"" + name + "\": expected an object; found " + value.kind());
        }
        var part = new Row(value == null ? Json.object(line(), Map.of()) : value, file, faults);
        parts.add(part);
        return part;
    }

    /** The id of another entry. Whether there is one is settled when all files are read. */
    Optional<EntryId> mentionOrNone(String name) {
        var target = Optional.ofNullable(asOrNull(name, EntryId::new));
        target.ifPresent(id -> faults.mentions.add(new Findings.Mention(id, lineOf(name))));
        return target;
    }

    Optional<EntryId> mention(String name) {
        expect(name);
        return mentionOrNone(name);
    }

    /** Relates the entry to every one that the list names. */
    void relateAll(String name, EntryBuilder entry, Relation.Type type) {
        for (var element : elements(name)) {
            var id = element.kind() == Kind.TEXT ? EntryId.parse(element.text()) : Optional.<EntryId>empty();
            if (id.isEmpty()) {
                problem(element.line(), "\"" + name + "\": expected ids of entries");
            } else {
                faults.mentions.add(new Findings.Mention(id.get(), element.line()));
                entry.relation(type, id.get());
            }
        }
    }

    /** A fact with the field's text as its value, or with the reason why there is none. */
    Fact fact(String factName, String field, Absence ifNone) {
        var text = textOrNull(field);
        return text == null ? Fact.absent(factName, ifNone) : Fact.text(factName, text);
    }

    /** To be looked at when the whole row is read and has no other fault. */
    void afterwards(Consumer<Entry> check) {
        faults.checks.add(check);
    }

    void problem(int line, String message) {
        faults.any = true;
        file.problem(line, message);
    }

    int lineOf(String name) {
        var value = json.members().get(name);
        return value == null ? line() : value.line();
    }

    /** To be called when all fields were asked for: gives the entry on, if the row is without fault. */
    void found(EntryBuilder entry) {
        var correction = asOrNull("correction", Reason::check);
        var read = isSound() ? entry.build() : null;
        if (read != null) {
            faults.checks.forEach(check -> check.accept(read));
        }
        if (read != null && !faults.any) {
            file.found(read, line(), correction, faults.mentions);
        } else {
            var id = json.members().get("id");
            file.refused(id == null ? Optional.empty() : EntryId.parse(id.text()));
        }
    }

    /** As {@link #found(EntryBuilder)}. */
    void found(Total total) {
        if (isSound()) {
            file.found(total);
        }
    }

    /** As {@link #found(EntryBuilder)}. */
    void found(NameGroup group) {
        if (isSound()) {
            file.found(group, line());
        }
    }

    private boolean isSound() {
        expectNothingElse();
        return !faults.any;
    }

    private void expectNothingElse() {
        json.members().forEach((name, value) -> {
            if (!asked.contains(name)) {
                problem(value.line(), "unknown field \"" + name + "\"; known here are " + String.join(", ", asked));
            }
        });
        parts.forEach(Row::expectNothingElse);
    }

    /** The cleaned text of a field of that kind; null where it is missing, null, or of another kind, which is a problem. */
    private @Nullable String scalar(String name, Kind kind) {
        asked.add(name);
        var value = given(name);
        if (value == null) {
            return null;
        }
        if (value.kind() != kind) {
            problem(value.line(), "\"" + name + "\": expected " + kind + "; found " + value.kind());
            return null;
        }
        var text = PlainText.clean(value.text());
        if (text.isEmpty()) {
            problem(value.line(), "\"" + name + "\" is blank");
            return null;
        }
        return text;
    }

    private List<Json> elements(String name) {
        asked.add(name);
        var value = given(name);
        if (value == null) {
            return List.of();
        }
        if (value.kind() != Kind.LIST) {
            problem(value.line(), "\"" + name + "\": expected a list; found " + value.kind());
        }
        return value.elements();
    }

    private void expect(String name) {
        if (given(name) == null) {
            problem(line(), "\"" + name + "\" is missing");
        }
    }

    private @Nullable Json given(String name) {
        var value = json.members().get(name);
        return value == null || value.kind() == Kind.NOTHING ? null : value;
    }
}
