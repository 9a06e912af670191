package org.vigil.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.Original;

/** A file that is being read, and where what is found in it goes. */
record CorpusFile(Path path, Original original, Findings findings) {
    void problem(int line, String message) {
        findings.problem(new CorpusProblem(path, line, message));
    }

    void found(SourceText text) {
        findings.text(text);
    }

    void found(Total total) {
        findings.total(total);
    }

    void found(NameGroup group, int line) {
        findings.names(group, path, line);
    }

    void found(Entry entry, int line, @Nullable String correction, List<Findings.Mention> mentions) {
        findings.item(new CorpusItem(entry, path, line, original, correction), mentions);
    }

    void refused(Optional<EntryId> id) {
        id.ifPresent(findings::refused);
    }
}
