package org.vigil.web;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.Facet;
import org.vigil.entry.Relation;
import org.vigil.link.Permalinks;

/** What the ledger says of a visit, in words. */
final class LedgerWords {
    private final Messages messages;
    private final ValueWords values;
    private final DateWords dates;
    private final SourceMarks marks;

    LedgerWords(Messages messages, ValueWords values, DateWords dates) {
        this.messages = messages;
        this.values = values;
        this.dates = dates;
        this.marks = new SourceMarks(messages);
    }

    LedgerView.Head head(LedgerColumn column) {
        return new LedgerView.Head(column.slug(), messages.text("ledger-column." + column.slug()));
    }

    /** A value of a filter. */
    String value(LedgerFilter filter, String value) {
        return switch (filter) {
            case STATE -> messages.text("state." + value);
            case KIND -> values.value(Facet.VISIT_KIND, value);
            case REGION -> messages.text("region." + value);
            case DECADE -> messages.text("years.decade", value);
        };
    }

    LedgerView.Row row(VisitLedger.Row row) {
        var cells = new ArrayList<LedgerView.Cell>();
        for (var column : LedgerColumn.values()) {
            cells.add(new LedgerView.Cell(
                    head(column),
                    column == LedgerColumn.DATES,
                    lines(column, row),
                    column == LedgerColumn.ESTABLISHMENTS ? establishments(row.visit()) : null));
        }
        return new LedgerView.Row(row.state().slug(), cells);
    }

    private List<LedgerView.Line> lines(LedgerColumn column, VisitLedger.Row row) {
        return switch (column) {
            case NUMBER -> List.of(number(row));
            case DATES ->
                List.of(date(LedgerField.DATE.of(row))
                        .linked(Permalinks.entry(row.visit().id())));
            case KIND -> List.of(kind(LedgerField.KIND.of(row)));
            case REGIONS -> List.of(regions(LedgerField.REGIONS.of(row)));
            case ESTABLISHMENTS -> List.of(count(row));
            case DELEGATION -> delegation(row);
            case REPORT -> report(row);
            case PUBLICATION -> publication(row);
            case RESPONSE -> response(row);
            case STATEMENTS -> statements(row);
        };
    }

    private LedgerView.Line line(Datum datum, String text) {
        return LedgerView.Line.of(text, marks.of(datum));
    }

    private LedgerView.Line absent(Datum datum) {
        var absence = datum.absence();
        return LedgerView.Line.absent(values.label("absence", absence == null ? Absence.NOT_ESTABLISHED : absence));
    }

    private LedgerView.Line text(Datum datum) {
        return datum.isAbsent() ? absent(datum) : line(datum, datum.first());
    }

    private LedgerView.Line number(VisitLedger.Row row) {
        var number = LedgerField.NUMBER.of(row);
        return number.isAbsent() || !number.deduced()
                ? text(number)
                : line(number, deduced(number, either(number.first()))).withNote(number.note());
    }

    /** {@code 12 or 13}, which is how the corpus says that it is one of two. */
    private String either(String number) {
        return ListFormatter.getInstance(messages.locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(List.of(number.split(" or ")));
    }

    private LedgerView.Line date(Datum date) {
        return date.isAbsent() ? absent(date) : line(date, dates.words(new EntryDate(date.first())));
    }

    private LedgerView.Line kind(Datum kind) {
        if (kind.isAbsent()) {
            return absent(kind);
        }
        var words = values.value(Facet.VISIT_KIND, kind.first());
        return line(kind, deduced(kind, words));
    }

    private String deduced(Datum datum, String words) {
        return datum.deduced() ? messages.text("ledger.deduced", words) : words;
    }

    private LedgerView.Line regions(Datum regions) {
        if (regions.isAbsent()) {
            return absent(regions);
        }
        var names = regions.values();
        var words =
                list(names.stream().map(name -> values.value(Facet.PLACE, name)).toList());
        var line = line(regions, deduced(regions, words)).withNote(regions.note());
        return names.stream().anyMatch(name -> values.languageOf(Facet.PLACE, name) != null) ? line.inEnglish() : line;
    }

    /** As the language joins them. */
    private String list(List<String> items) {
        return ListFormatter.getInstance(messages.locale(), ListFormatter.Type.AND, ListFormatter.Width.NARROW)
                .format(items);
    }

    private LedgerView.Line count(VisitLedger.Row row) {
        var named = LedgerField.ESTABLISHMENTS.of(row);
        if (named.isAbsent()) {
            return absent(named);
        }
        boolean complete = Establishments.isComplete(row.visit());
        return line(
                named,
                messages.text(
                        complete ? "ledger.establishments.complete" : "ledger.establishments.incomplete",
                        named.values().size()));
    }

    private LedgerView.@Nullable Details establishments(Entry visit) {
        var named = Establishments.of(visit);
        return named.isEmpty()
                ? null
                : new LedgerView.Details(
                        messages.text("ledger.establishments.which"),
                        named.stream().map(this::item).toList());
    }

    private LedgerView.Item item(Establishments.Establishment one) {
        var type = one.type();
        return new LedgerView.Item(
                new LedgerView.Words(values.visited(one.name()), values.languageOfVisited(one.name())),
                words(Facet.PLACE, one.place()),
                type == null ? null : words(Facet.ESTABLISHMENT, type));
    }

    private LedgerView.Words words(Facet facet, String value) {
        return new LedgerView.Words(values.value(facet, value), values.languageOf(facet, value));
    }

    private LedgerView.Line head(Datum head) {
        var line = line(head, values.value(Facet.PERSON, head.first()));
        return values.languageOf(Facet.PERSON, head.first()) == null ? line : line.inEnglish();
    }

    private List<LedgerView.Line> delegation(VisitLedger.Row row) {
        var head = LedgerField.DELEGATION_HEAD.of(row);
        var lines = new ArrayList<LedgerView.Line>();
        lines.add(head.isAbsent() ? absent(head) : head(head));
        var named = LedgerField.DELEGATION.of(row);
        int others = named.values().size() - (head.isAbsent() ? 0 : 1);
        if (others > 0) {
            lines.add(LedgerView.Line.of(
                            messages.text(head.isAbsent() ? "ledger.members" : "ledger.others", others),
                            marks.of(named))
                    .linked(Permalinks.facts(row.visit().id())));
        }
        return lines;
    }

    /** A published report should have a number: that it is missing is told. Of any other only a known number is. */
    private List<LedgerView.Line> report(VisitLedger.Row row) {
        var report = row.report();
        var id = LedgerField.REPORT.of(row);
        if (report == null) {
            return List.of(absent(id).marked(row.state().slug()));
        }
        var lines = new ArrayList<LedgerView.Line>();
        lines.add(line(
                        LedgerField.REPORT_STATUS.of(row),
                        values.term(
                                "status", row.state() == VisitLedger.State.PUBLISHED ? "published" : "confidential"))
                .linked(Permalinks.entry(report.id()))
                .marked(row.state().slug()));
        if (id.deduced()) {
            lines.add(line(id, messages.text("ledger.deduced.report")).withNote(id.note()));
        }
        var reference = LedgerField.REFERENCE.of(row);
        if (!reference.isAbsent() || row.state() == VisitLedger.State.PUBLISHED) {
            lines.add(reference(reference));
        }
        var internal = LedgerField.INTERNAL_REFERENCE.of(row);
        lines.add((internal.isAbsent() ? absent(internal) : text(internal)).labelled(messages.text("ledger.internal")));
        var adopted = LedgerField.ADOPTED_ON.of(row);
        lines.add(date(adopted).labelled(messages.text("ledger.adopted")));
        return lines;
    }

    /** The number says by itself what it is. */
    private LedgerView.Line reference(Datum reference) {
        return reference.isAbsent() ? absent(reference).labelled(messages.text("ledger.reference")) : text(reference);
    }

    private List<LedgerView.Line> publication(VisitLedger.Row row) {
        var published = LedgerField.PUBLISHED_ON.of(row);
        var lines = new ArrayList<LedgerView.Line>(List.of(date(published)));
        Lag.of(row)
                .ifPresent(lag ->
                        lines.add(LedgerView.Line.of(days("ledger.lag", lag), marks.of(LedgerField.LAG_DAYS.of(row)))));
        return lines;
    }

    /** @param message for the exact number, and with {@code .range} for one between two */
    String days(String message, Lag lag) {
        return lag.isExact()
                ? messages.text(message, lag.least())
                : messages.text(message + ".range", lag.least(), lag.most());
    }

    private List<LedgerView.Line> response(VisitLedger.Row row) {
        var response = row.response();
        if (response == null) {
            return List.of(absent(LedgerField.RESPONSE.of(row)));
        }
        var date = response.date();
        return List.of(
                LedgerView.Line.of(
                                date == null ? values.label("absence", Absence.NOT_ESTABLISHED) : dates.words(date),
                                marks.of(LedgerField.RESPONSE.of(row)))
                        .linked(Permalinks.entry(response.id())),
                reference(Datum.of(response, "reference")));
    }

    private List<LedgerView.Line> statements(VisitLedger.Row row) {
        if (row.statements().isEmpty()) {
            return List.of(absent(LedgerField.STATEMENTS.of(row)));
        }
        return row.statements().stream().map(this::statement).toList();
    }

    private LedgerView.Line statement(Entry statement) {
        var type = statement
                .fact("document-type")
                .flatMap(fact -> fact.values().stream().findFirst())
                .map(value -> values.term("document-type", value))
                .orElse("");
        var date = statement.date();
        return LedgerView.Line.of(
                        messages.text(
                                "ledger.statement",
                                type,
                                date == null ? values.label("absence", Absence.NOT_ESTABLISHED) : dates.words(date)),
                        marks.of(Datum.of(List.of(statement.id().value()), statement, Relation.Type.CONCERNS.slug())))
                .linked(Permalinks.entry(statement.id()));
    }
}
