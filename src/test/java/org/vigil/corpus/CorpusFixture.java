package org.vigil.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vigil.entry.Entry;

/** Files of a corpus, written for one test and read back. */
record CorpusFixture(Path folder) {
    /** A visit with the fewest fields that it can have. */
    static final String VISIT =
            """
            [
              {
                "id": "visit-2006-09-04",
                "title": "Ad hoc visit to the Chechen Republic",
                "date": "2006-09-04/2006-09-10",
                "documentation": "documented",
                "establishments_complete": false
              }
            ]
            """;

    static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <title>Russia to leave the treaty</title>
              <meta name="id" content="news-2025">
              <meta name="title-from" content="source">
              <meta name="publisher" content="The News">
              <meta name="date" content="[2025-08-26..]">
              <meta name="url" content="https://news.example/a">
              <meta name="language" content="en">
              <meta name="source-sha256" content="8b16e8f73abc4b9ccb8ff4a7d8b8dd8ad7c5bd8e2e5f0a7f45c0b7f2f9e3b1aa">
              <meta name="person" content="Vladimir Putin">
              <meta name="person" content="Mikhail Mishustin">
            </head>
            <body>
            <p>The first paragraph
            goes over two lines.</p>
            <p>The second.</p>
            </body>
            </html>
            """;

    CorpusFixture with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    CorpusFixture with(String name, byte[] bytes) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CorpusReading read() {
        return new CorpusReader(id -> false).read(List.of(folder));
    }

    /** As they are printed, with paths from the folder. */
    List<String> problems() {
        return read().problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    /** Of the entries that were read, whatever else was wrong. */
    List<String> ids() {
        return read().items().stream().map(item -> item.entry().id().value()).toList();
    }

    Entry onlyEntry() {
        var reading = read();
        if (reading.items().size() != 1 || !reading.problems().isEmpty()) {
            throw new AssertionError("expected one entry and no problem; found " + reading);
        }
        return reading.items().get(0).entry();
    }
}
