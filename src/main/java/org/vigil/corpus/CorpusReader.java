package org.vigil.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.vigil.entry.EntryId;
import org.vigil.entry.Original;

/** Reads files and folders of the corpus. Whatever is wrong with one row, the others are read. */
public final class CorpusReader {
    private final Predicate<EntryId> known;

    /** @param known says of an id that no file holds whether the archive has it; rows may relate to those entries too */
    public CorpusReader(Predicate<EntryId> known) {
        this.known = known;
    }

    /**
     * @param paths files, or folders, which are read with all that is in them, by name; hidden files and each
     *     {@code README.md} are passed over
     */
    public CorpusReading read(List<Path> paths) {
        var findings = new Findings();
        new CorpusFiles(findings).under(paths).forEach(file -> read(file, findings));
        return findings.settled(known);
    }

    private static void read(Path path, Findings findings) {
        var name = String.valueOf(path.getFileName());
        var format = FileFormat.of(name);
        if (format.isEmpty()) {
            findings.problem(
                    new CorpusProblem(path, 0, "is of no known format; the names known are " + FileFormat.allNames()));
            return;
        }
        try {
            var original = Original.of(format.get().mediaType(), Files.readAllBytes(path));
            format.get().read(new CorpusFile(path, original, findings));
        } catch (Utf8.Malformed e) {
            findings.problem(new CorpusProblem(path, e.line(), e.getMessage()));
        } catch (IOException e) {
            findings.problem(CorpusFiles.unreadable(path, e));
        }
    }
}
