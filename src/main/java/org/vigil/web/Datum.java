package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Basis;
import org.vigil.entry.Entry;

/**
 * One value of the ledger with where it is from, or the reason why there is none.
 *
 * @param values as the archive holds them: EDTF, slugs, names; empty exactly when there is an absence
 * @param from the entry whose references support it; absent where nothing is to be supported
 * @param sources numbers of those that state it by themselves, from 1; empty where it takes all of them
 * @param deduced no source says it
 */
record Datum(
        List<String> values,
        @Nullable Absence absence,
        @Nullable Entry from,
        List<Integer> sources,
        boolean deduced,
        @Nullable String note) {
    Datum {
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }

    static Datum absent(Absence absence) {
        return new Datum(List.of(), absence, null, List.of(), false, null);
    }

    /** @param stated by which the references name it */
    static Datum of(List<String> values, Entry from, String stated) {
        return values.isEmpty()
                ? absent(Absence.NOT_ESTABLISHED)
                : new Datum(values, null, from, from.sourcesOf(stated), false, null);
    }

    /** The fact's value; that it was deduced, and its absence, are said as the entry says them. */
    static Datum of(Entry entry, String name) {
        var fact = entry.fact(name).orElse(null);
        if (fact == null) {
            return absent(Absence.NOT_ESTABLISHED);
        }
        if (fact.absence() != null) {
            return absent(fact.absence());
        }
        var note = fact.note();
        boolean deduced = Basis.of(note).filter(Basis.DEDUCED::equals).isPresent();
        return new Datum(
                fact.values(),
                null,
                entry,
                deduced ? List.of() : entry.sourcesOf(name),
                deduced,
                deduced && note != null ? Basis.remark(note) : note);
    }

    /** The same value, which the archive concluded from all of the sources. */
    Datum concluded(@Nullable String why) {
        return new Datum(values, absence, from, List.of(), true, why);
    }

    boolean isAbsent() {
        return absence != null;
    }

    String first() {
        return values.get(0);
    }
}
