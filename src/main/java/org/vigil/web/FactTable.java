package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Change;
import org.vigil.entry.Basis;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;
import org.vigil.entry.PassageAddress;
import org.vigil.link.Permalinks;

/** The facts of an entry in words, each with the sources that state it. */
final class FactTable {
    private final Archive archive;
    private final Messages messages;
    private final ValueWords values;
    private final DateWords dates;
    private final SourceMarks marks;

    FactTable(Archive archive, Messages messages, ValueWords values, DateWords dates) {
        this.archive = archive;
        this.messages = messages;
        this.values = values;
        this.dates = dates;
        this.marks = new SourceMarks(messages);
    }

    /** Without those of a claim that stand in the table of its answers; the places of a visit stand in its passages, sorted. */
    List<EntryView.FactView> of(Entry entry) {
        return entry.facts().stream()
                .filter(fact -> !fact.name().equals(Establishments.FACT))
                .filter(fact -> entry.kind() != EntryKind.CLAIM || !ClaimViews.isInTheTable(fact))
                .map(fact -> view(entry, fact))
                .toList();
    }

    private EntryView.FactView view(Entry entry, Fact fact) {
        var label = messages.text("fact." + fact.name());
        var absence = fact.absence();
        return absence == null
                ? new EntryView.FactView(
                        label,
                        words(fact),
                        false,
                        basis(fact.note()),
                        remark(fact.note()),
                        marks.onPage(entry, fact.name()))
                : new EntryView.FactView(
                        label,
                        List.of(new EntryView.ValueView(values.label("absence", absence), null, null)),
                        true,
                        basis(fact.note()),
                        remark(fact.note()),
                        List.of());
    }

    private String basis(@Nullable String note) {
        return Basis.of(note).map(basis -> values.label("basis", basis)).orElse("");
    }

    private static @Nullable String remark(@Nullable String note) {
        return note == null || Basis.remark(note).isEmpty() ? null : Basis.remark(note);
    }

    private List<EntryView.ValueView> words(Fact fact) {
        var href = fact.at() == null ? null : address(fact.at());
        return fact.values().stream()
                .map(value -> new EntryView.ValueView(
                        words(fact, value), fact.type() == Fact.Type.TEXT ? values.languageOf(value) : null, href))
                .toList();
    }

    private String words(Fact fact, String value) {
        return switch (fact.type()) {
            case TEXT -> values.name(value);
            case DATE -> dates.words(new EntryDate(value));
            case TERM -> values.term(fact.name(), value);
        };
    }

    /** Of the passage; of its entry where that is here without the words of its source; none where it was withdrawn. */
    private @Nullable String address(PassageAddress at) {
        var found = archive.find(at.entry());
        if (found.filter(revision -> revision.row().change() == Change.WITHDRAWN)
                .isPresent()) {
            return null;
        }
        return found.filter(revision -> revision.entry().passage(at.anchor()).isPresent())
                .map(revision -> Permalinks.passage(at))
                .orElse(Permalinks.entry(at.entry()));
    }
}
