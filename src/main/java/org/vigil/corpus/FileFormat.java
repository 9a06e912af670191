package org.vigil.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of file that the archive can read. To add one, write its reader and give it a line in {@link #ALL}. */
interface FileFormat {
    List<FileFormat> ALL = List.of(
            new ArticlePages(),
            new SourceTexts(),
            RowFile.ofEntries("bibliography.json", BibliographyRows::read),
            RowFile.ofEntries("claims.json", ClaimRows::read),
            RowFile.ofEntries("visits.json", VisitRows::read),
            RowFile.ofEntries("reports.json", ReportRows::read),
            RowFile.ofEntries("documents.json", DocumentRows::read),
            RowFile.ofEntries("chronology.json", ChronologyRows::read),
            new RowFile("totals.json", TotalRows::read),
            new RowFile("thesaurus.json", ThesaurusRows::read));

    static Optional<FileFormat> of(String fileName) {
        return ALL.stream().filter(format -> format.accepts(fileName)).findFirst();
    }

    static String allNames() {
        return ALL.stream().map(FileFormat::names).collect(Collectors.joining(", "));
    }

    /** The file names it accepts, as a reader of a message should see them. */
    String names();

    boolean accepts(String fileName);

    String mediaType();

    void read(CorpusFile file) throws Utf8.Malformed;
}
