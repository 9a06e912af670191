package org.vigil.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.vigil.corpus.CorpusReader;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.Original;

/** The corpus as it ships, with all that can happen to an entry: corrected, withdrawn, restored, merged, read from bytes. */
record ShippedLedger(Path file) {
    static final EntryId CORRECTED = new EntryId("visit-2006-09-04");

    static ShippedLedger in(Path folder) {
        var ledger = new ShippedLedger(folder.resolve("ledger.sqlite"));
        try (var archive = Archive.open(ledger.file, Samples.CLOCK)) {
            var reading = new CorpusReader(id -> false).read(List.of(Path.of("corpus")));
            archive.putAll(
                    reading.items().stream()
                            .map(item -> new Submission(item.entry(), item.original(), null))
                            .toList(),
                    put -> {});
            for (var id : List.of("visit-2006-09-04", "report-2006-09-04", "event-1996-02-28")) {
                correct(archive, new EntryId(id));
            }
            archive.put(Samples.article(), Samples.PAGE, "З «оригіналом»: \"twice\" \\ \ud83d\udd4a e\u0301");
            archive.withdraw(new EntryId("event-1987-11-26"), "It stood here twice.", null);
            archive.restore(new EntryId("event-1987-11-26"), "It did not.");
            archive.withdraw(new EntryId("council-of-europe-undated"), "In doubt.", CORRECTED);
            archive.merge(new EntryId("council-of-europe-undated-2"), CORRECTED, "The same.");
            archive.freeze(FrozenSearchTest.search("q=prison", archive.head()), 10);
            archive.freeze(FrozenSearchTest.search("q=%D0%A7%D0%B5%D1%87%D0%BD%D1%8F", archive.head()), 10);
        }
        return ledger;
    }

    private static void correct(Archive archive, EntryId id) {
        var entry = archive.expect(id).entry();
        var references = new ArrayList<>(entry.references());
        references.remove(references.size() - 1);
        var corrected = new Entry(
                entry.id(),
                entry.kind(),
                entry.title(),
                entry.date(),
                entry.language(),
                entry.publisher(),
                entry.author(),
                entry.url(),
                entry.rights(),
                entry.sourceHash(),
                entry.passages(),
                entry.terms(),
                entry.facts(),
                entry.relations(),
                references);
        var original = Original.of("application/json", id.value().getBytes(StandardCharsets.UTF_8));
        archive.put(corrected, original, "A source less.");
    }

    /** The same file, to be tampered with. */
    SampleLedger sample() {
        return new SampleLedger(file);
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int rootPage(String table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return (int) Database.number(connection, "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'");
        }
    }
}
