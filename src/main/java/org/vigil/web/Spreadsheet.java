package org.vigil.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryDate;
import org.vigil.link.Permalinks;
import org.vigil.search.Hit;

/**
 * Hits as a table for spreadsheets: RFC 4180 in UTF-8, with a row of names. It begins with a byte order mark, without which
 * Excel takes Cyrillic for something else; programs that stumble over one have {@code /search.json}.
 */
final class Spreadsheet {
    static final String MEDIA_TYPE = "text/csv; charset=utf-8; header=present";

    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "title",
            "date",
            "earliest",
            "latest",
            "language",
            "publisher",
            "rights",
            "passages",
            "matching",
            "matching_passages",
            "best_passage",
            "best_passage_url",
            "url",
            "original",
            "added",
            "revision");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What spreadsheets take for the beginning of a formula, or skip before one; with the full-width forms. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Permalinks permalinks;

    Spreadsheet(Permalinks permalinks) {
        this.permalinks = permalinks;
    }

    /** Writes the hits while they come. The stream stays open; what is thrown half-way leaves half a table. */
    void write(Iterable<Hit> hits, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        // Not closed, as that would flush what is left after a failure.
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(COLUMNS);
        for (var hit : hits) {
            csv.writeRecord(row(hit).stream().map(Spreadsheet::harmless).toList());
        }
        csv.flush();
        text.flush();
    }

    private List<@Nullable String> row(Hit hit) {
        var card = hit.card();
        var date = card.date() == null ? null : new EntryDate(card.date());
        var row = new ArrayList<@Nullable String>();
        row.add(card.id());
        row.add(card.kind());
        row.add(card.title());
        row.add(card.date());
        row.add(date == null ? null : Objects.toString(date.earliest(), null));
        row.add(date == null ? null : Objects.toString(date.latest(), null));
        row.add(card.language());
        row.add(card.publisher());
        row.add(card.rights());
        row.add(Integer.toString(card.passages()));
        row.add(Integer.toString(hit.passageCount()));
        row.add(String.join(" ", hit.matching()));
        var best = hit.passages().stream().findFirst();
        row.add(best.map(passage -> passage.text().text()).orElse(null));
        // A table is kept for long, so it leads to the words that were found.
        row.add(best.map(passage -> Permalinks.passage(hit.id(), card.revision(), passage.anchor()))
                .map(permalinks::absolute)
                .orElse(null));
        row.add(permalinks.absolute(Permalinks.entry(hit.id())));
        row.add(card.url());
        row.add(card.added());
        row.add(Integer.toString(card.revision()));
        return row;
    }

    /** A cell that a spreadsheet would calculate gets an apostrophe in front, by which it stays text. */
    static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
