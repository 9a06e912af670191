package org.vigil.web;

import java.util.List;
import org.vigil.entry.Entry;
import org.vigil.link.Permalinks;

/** The small numbers behind values that lead to their sources. */
final class SourceMarks {
    private final Messages messages;

    SourceMarks(Messages messages) {
        this.messages = messages;
    }

    List<LedgerView.Mark> of(Datum datum) {
        var from = datum.from();
        if (from == null || from.references().isEmpty()) {
            return List.of();
        }
        return datum.sources().isEmpty()
                ? List.of(all(from))
                : datum.sources().stream().map(number -> one(from, number)).toList();
    }

    /** On the page of the entry, whose sources stand below; none where it takes several of them. */
    List<LedgerView.Mark> onPage(Entry entry, String stated) {
        return entry.sourcesOf(stated).stream()
                .map(number -> mark(entry, number, "#s" + number))
                .toList();
    }

    private LedgerView.Mark one(Entry entry, int number) {
        return mark(entry, number, Permalinks.source(entry.id(), number));
    }

    private LedgerView.Mark mark(Entry entry, int number, String href) {
        return new LedgerView.Mark(
                "[" + number + "]",
                href,
                messages.text(
                        "ledger.source",
                        number,
                        entry.references().get(number - 1).title()));
    }

    /** No single source says it: its list says what each does. */
    LedgerView.Mark all(Entry entry) {
        int number = entry.references().size();
        if (number == 1) {
            return one(entry, 1);
        }
        return new LedgerView.Mark(
                messages.text("ledger.sources.short", number),
                Permalinks.sources(entry.id()),
                messages.text("ledger.sources", number));
    }
}
