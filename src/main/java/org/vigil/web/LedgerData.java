package org.vigil.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vigil.entry.Entry;
import org.vigil.link.Permalinks;

/** The table of visits as data: with the names of {@link LedgerField}, and the values as the archive holds them. */
final class LedgerData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Permalinks permalinks;

    LedgerData(Permalinks permalinks) {
        this.permalinks = permalinks;
    }

    /** RFC 4180 in UTF-8, as {@link Spreadsheet} writes it. What has no value says why in square brackets. */
    byte[] csv(List<VisitLedger.Row> rows) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        var names = new ArrayList<>(List.of("id", "url", "state"));
        for (var field : LedgerField.values()) {
            names.add(field.key());
        }
        names.add("sources");
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(names);
            for (var row : rows) {
                csv.writeRecord(record(row).stream().map(Spreadsheet::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> record(VisitLedger.Row row) {
        var cells = new ArrayList<>(List.of(
                row.visit().id().value(), address(row.visit()), row.state().slug()));
        for (var field : LedgerField.values()) {
            var datum = field.of(row);
            var absence = datum.absence();
            cells.add(absence == null ? String.join("; ", datum.values()) : "[" + absence.slug() + "]");
        }
        cells.add(permalinks.absolute(Permalinks.sources(row.visit().id())));
        return cells;
    }

    byte[] json(VisitLedger ledger, LedgerQuery query) {
        var rows = query.of(ledger);
        var chosen = new LinkedHashMap<String, Object>();
        query.chosen().forEach((filter, value) -> chosen.put(filter.slug(), value));
        chosen.put("sort", query.order().slug());
        var all = new LinkedHashMap<String, Object>();
        all.put("query", chosen);
        all.put("visits", ledger.rows().size());
        all.put("reports", ledger.reports().size());
        all.put("published", ledger.published());
        all.put("total", rows.size());
        all.put("rows", rows.stream().map(this::object).toList());
        try {
            return JSON.writeValueAsBytes(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> object(VisitLedger.Row row) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", row.visit().id().value());
        object.put("url", address(row.visit()));
        object.put("state", row.state().slug());
        for (var field : LedgerField.values()) {
            object.put(field.key(), value(field.of(row)));
        }
        object.put("sources", sources(row));
        return object;
    }

    private Map<String, Object> value(Datum datum) {
        var value = new LinkedHashMap<String, Object>();
        var absence = datum.absence();
        var from = datum.from();
        if (absence != null || from == null) {
            value.put("absence", absence == null ? "" : absence.slug());
            return value;
        }
        value.put("values", datum.values());
        value.put("deduced", datum.deduced());
        value.put(
                "sources",
                numbers(datum, from).mapToObj(number -> source(from, number)).toList());
        return value;
    }

    /** Where no single one says it, all of them. */
    private static IntStream numbers(Datum datum, Entry from) {
        return datum.sources().isEmpty()
                ? IntStream.rangeClosed(1, from.references().size())
                : datum.sources().stream().mapToInt(Integer::intValue);
    }

    private List<Map<String, Object>> sources(VisitLedger.Row row) {
        var entries = new ArrayList<>(List.of(row.visit()));
        if (row.report() != null) {
            entries.add(row.report());
        }
        if (row.response() != null) {
            entries.add(row.response());
        }
        entries.addAll(row.statements());
        var sources = new ArrayList<Map<String, Object>>();
        for (var entry : entries) {
            for (int i = 0; i < entry.references().size(); i++) {
                var reference = entry.references().get(i);
                var source = new LinkedHashMap<String, Object>();
                source.put("source", source(entry, i + 1));
                source.put("url", reference.url().toASCIIString());
                source.put("title", reference.title());
                source.put("supports", reference.supports());
                sources.add(source);
            }
        }
        return sources;
    }

    private String source(Entry entry, int number) {
        return permalinks.absolute(Permalinks.source(entry.id(), number));
    }

    private String address(Entry entry) {
        return permalinks.absolute(Permalinks.entry(entry.id()));
    }
}
