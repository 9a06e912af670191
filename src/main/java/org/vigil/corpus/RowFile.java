package org.vigil.corpus;

import java.util.function.Consumer;
import java.util.function.Function;
import org.vigil.entry.EntryBuilder;

/** A JSON list of rows of one sort. The name of the file says which. */
final class RowFile implements FileFormat {
    private final String name;
    private final Consumer<Row> reader;

    RowFile(String name, Consumer<Row> reader) {
        this.name = name;
        this.reader = reader;
    }

    /** Rows of which each becomes an entry. */
    static RowFile ofEntries(String name, Function<Row, EntryBuilder> reader) {
        return new RowFile(name, row -> row.found(reader.apply(row)));
    }

    @Override
    public String names() {
        return name;
    }

    /** Also with a word before it, such as {@code 2030.visits.json}, so that rows can be added in a file of their own. */
    @Override
    public boolean accepts(String fileName) {
        return fileName.equals(name) || fileName.endsWith("." + name);
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void read(CorpusFile file) throws Utf8.Malformed {
        JsonRows.read(Utf8.decode(file.original().bytes()), file, json -> reader.accept(new Row(json, file)));
    }
}
