package org.vigil.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One labelled line of an entry's table: either values, or the reason why there is none.
 *
 * @param name a slug such as {@code delegation-head}; its label is the message {@code fact.delegation-head}
 * @param values in the order in which they are shown; empty exactly when {@code absence} is given
 * @param note a remark on this fact, in the archive's words
 * @param at the passage of another entry that the value is taken from
 */
public record Fact(
        String name,
        Type type,
        List<String> values,
        @Nullable Absence absence,
        @Nullable String note,
        @Nullable PassageAddress at) {

    /** How a value is written. */
    public enum Type implements Slugged {
        TEXT,
        /** EDTF, as in {@link EntryDate}. */
        DATE,
        /** The slug of a term that has a message: {@code <fact name>.<value>}. */
        TERM
    }

    public Fact {
        values = List.copyOf(values);
        if (values.isEmpty() == (absence == null)) {
            throw new IllegalArgumentException(
                    "The fact \"" + name + "\" needs either values or a reason for their absence");
        }
        if (type == Type.DATE) {
            values.forEach(EntryDate::new);
        }
    }

    public static Fact text(String name, List<String> values) {
        return new Fact(name, Type.TEXT, values, null, null, null);
    }

    public static Fact text(String name, String value) {
        return text(name, List.of(value));
    }

    public static Fact date(String name, String edtf) {
        return new Fact(name, Type.DATE, List.of(edtf), null, null, null);
    }

    public static Fact term(String name, String value) {
        return terms(name, List.of(value));
    }

    public static Fact terms(String name, List<String> values) {
        return new Fact(name, Type.TERM, values, null, null, null);
    }

    public static Fact absent(String name, Absence absence) {
        return new Fact(name, Type.TEXT, List.of(), absence, null, null);
    }

    public Fact withNote(@Nullable String note) {
        return new Fact(name, type, values, absence, note, at);
    }

    public Fact takenFrom(PassageAddress passage) {
        return new Fact(name, type, values, absence, note, passage);
    }
}
