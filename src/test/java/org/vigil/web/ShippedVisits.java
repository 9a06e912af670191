package org.vigil.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vigil.corpus.CorpusItem;
import org.vigil.corpus.CorpusReader;
import org.vigil.corpus.CorpusReading;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryKind;

/** The visits as they ship, and with a row of a copy of their files changed. */
final class ShippedVisits {
    private static final List<String> FILES = List.of("visits", "reports", "documents", "totals");

    private ShippedVisits() {}

    static CorpusReading reading() {
        return reading("visits", text -> text);
    }

    /** @param file whose text is changed, such as {@code visits} */
    static CorpusReading reading(String file, UnaryOperator<String> change) {
        try {
            var folder =
                    Files.createDirectories(Files.createTempDirectory("corpus").resolve("cpt"));
            for (var name : FILES) {
                var text = Files.readString(Path.of("corpus/cpt/" + name + ".json"));
                Files.writeString(folder.resolve(name + ".json"), name.equals(file) ? change.apply(text) : text);
            }
            var reading = new CorpusReader(id -> false).read(List.of(folder));
            if (!reading.problems().isEmpty()) {
                throw new AssertionError(reading.problems());
            }
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static VisitLedger ledger() {
        return ledger(reading());
    }

    static VisitLedger ledger(CorpusReading reading) {
        return VisitLedger.of(
                of(reading, EntryKind.VISIT), of(reading, EntryKind.REPORT), of(reading, EntryKind.STATEMENT));
    }

    private static List<Entry> of(CorpusReading reading, EntryKind kind) {
        return reading.items().stream()
                .map(CorpusItem::entry)
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    static VisitLedger.Row row(VisitLedger ledger, String id) {
        return ledger.rows().stream()
                .filter(row -> row.visit().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
