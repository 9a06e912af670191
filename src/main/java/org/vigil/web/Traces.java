package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.Fact;
import org.vigil.entry.Reference;

/** What a report that nobody may read has left in public: each trace in the archive's words, with who says so. */
final class Traces {
    private final Messages messages;
    private final Titles titles;
    private final ValueWords values;
    private final DateWords dates;
    private final SourceMarks marks;

    Traces(Messages messages, ValueWords values, DateWords dates) {
        this.messages = messages;
        this.titles = new Titles(messages);
        this.values = values;
        this.dates = dates;
        this.marks = new SourceMarks(messages);
    }

    /** @param row of its visit; absent where no source ties it to one */
    AroundView of(Entry report, VisitLedger.@Nullable Row row) {
        var items = new ArrayList<AroundView.Item>();
        items.add(item("trace.visit", List.of(visit(row))));
        items.add(item("trace.reference", List.of(reference(report))));
        items.add(item("trace.adopted", adopted(report)));
        items.add(item("trace.sources", sources(report)));
        if (row != null && !row.statements().isEmpty()) {
            items.add(item(
                    "trace.statements",
                    row.statements().stream().map(this::entry).toList()));
        }
        return new AroundView(
                messages.text("trace.heading"), messages.text(row == null ? "trace.lede.count" : "trace.lede"), items);
    }

    private AroundView.Item item(String label, List<AroundView.Line> lines) {
        return new AroundView.Item(messages.text(label), lines);
    }

    private AroundView.Line visit(VisitLedger.@Nullable Row row) {
        if (row == null) {
            return absent(Absence.NOT_ESTABLISHED);
        }
        var tie = LedgerField.REPORT.of(row);
        var visit = AroundView.Line.of(titles.link(row.visit()), null);
        return visit.says(tie.deduced() ? messages.text("ledger.deduced", visit.text()) : visit.text(), marks.of(tie));
    }

    private AroundView.Line entry(Entry entry) {
        var date = entry.date();
        return AroundView.Line.of(
                titles.link(entry), date == null ? messages.text("date.not-established") : dates.words(date));
    }

    private AroundView.Line absent(Absence absence) {
        return AroundView.Line.absent(values.label("absence", absence));
    }

    private AroundView.Line reference(Entry report) {
        var internal = Datum.of(report, "internal-reference");
        return internal.absence() != null ? absent(internal.absence()) : fact(internal, internal.first());
    }

    /** Where no day is known it may be known, or deduced, that there was one. */
    private List<AroundView.Line> adopted(Entry report) {
        var adopted = Datum.of(report, "adopted-on");
        if (adopted.absence() == null) {
            return List.of(fact(adopted, dates.words(new EntryDate(adopted.first()))));
        }
        return Stream.concat(
                        Stream.of(absent(adopted.absence())),
                        report.fact("adopted-on").map(Fact::note).stream()
                                .map(note -> AroundView.Line.of(note, List.of(marks.all(report)))))
                .toList();
    }

    private AroundView.Line fact(Datum datum, String words) {
        return new AroundView.Line(words, false, false, null, null, marks.of(datum), null);
    }

    /** The sources that state something of the report; what others say is about the visit, and stands under the sources. */
    static List<Reference> of(Entry report) {
        return report.references().stream()
                .filter(reference -> !reference.states().isEmpty())
                .toList();
    }

    private List<AroundView.Line> sources(Entry report) {
        var speaking = of(report).stream()
                .filter(reference -> reference.supports() != null)
                .map(reference -> new AroundView.Line(
                        String.valueOf(reference.supports()),
                        true,
                        false,
                        null,
                        null,
                        List.of(),
                        new Link(reference.title(), reference.url().toASCIIString())))
                .toList();
        return speaking.isEmpty() ? List.of(absent(Absence.NOT_FOUND)) : speaking;
    }
}
