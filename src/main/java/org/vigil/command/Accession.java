package org.vigil.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Put;
import org.vigil.archive.Submission;
import org.vigil.corpus.CorpusItem;
import org.vigil.corpus.CorpusProblem;
import org.vigil.corpus.CorpusReader;
import org.vigil.corpus.NameGroup;
import org.vigil.corpus.SourceText;
import org.vigil.corpus.Total;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;

/** Takes files into the archive: entries become revisions, source texts go to the entries that name their hash. */
final class Accession {
    private static final String SOURCE_ADDED = "The text of the source was added.";

    /** So that of entries that come together, the one with the latest date is also the newest in the archive. */
    private static final Comparator<CorpusItem> IN_ORDER_OF_TIME =
            Comparator.comparing(item -> earliest(item.entry()), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Archive archive;

    Accession(Archive archive) {
        this.archive = archive;
    }

    /**
     * What came of it.
     *
     * @param unexplained how many entries were corrected without a reason
     * @param problems what was refused, by file and line
     * @param totals what others count, as the files tell it
     * @param names what means the same, as the files tell it
     */
    record Outcome(
            Map<Put.Outcome, Integer> entries,
            int unexplained,
            List<CorpusProblem> problems,
            List<Total> totals,
            List<NameGroup> names) {
        int count(Put.Outcome outcome) {
            return entries.getOrDefault(outcome, 0);
        }
    }

    /** What is read again at each start. An entry that was corrected by other means since it was read stays corrected. */
    Outcome load(Path corpus, Progress progress) {
        return take(List.of(corpus), null, true, progress, put -> {});
    }

    /**
     * What somebody asks to be added.
     *
     * @param reason told with every entry that this changes, in place of what its file says
     * @param acknowledge is told of each entry once it is on the disk
     */
    Outcome take(List<Path> paths, @Nullable String reason, Progress progress, Consumer<Put> acknowledge) {
        return take(paths, reason, false, progress, acknowledge);
    }

    private Outcome take(
            List<Path> paths, @Nullable String reason, boolean ifNew, Progress progress, Consumer<Put> acknowledge) {
        var reading = new CorpusReader(id -> archive.find(id).isPresent()).read(paths);
        var problems = new ArrayList<>(reading.problems());
        Map<Put.Outcome, Integer> outcomes = new EnumMap<>(Put.Outcome.class);
        var submissions = reading.items().stream()
                .sorted(IN_ORDER_OF_TIME)
                .map(item -> new Submission(
                        withKnownSource(item.entry()),
                        item.original(),
                        reason == null ? item.correction() : reason,
                        ifNew))
                .toList();
        progress.begin(submissions.size());
        var unexplained = new ArrayList<EntryId>();
        Consumer<Put> count = put -> {
            outcomes.merge(put.outcome(), 1, Integer::sum);
            if (isUnexplained(put)) {
                unexplained.add(put.revision().id());
            }
            acknowledge.accept(put);
        };
        archive.putAll(submissions, put -> {
            count.accept(put);
            progress.step();
        });
        var added = new ArrayList<Submission>();
        for (var text : reading.texts()) {
            submission(text, problems, added, reason);
        }
        archive.putAll(added, count);
        progress.end();
        return new Outcome(outcomes, unexplained.size(), problems, reading.totals(), reading.names());
    }

    /** It is taken all the same: what is loaded at each start may say no reason, and must not keep the site from starting. */
    private static boolean isUnexplained(Put put) {
        return put.outcome() == Put.Outcome.CORRECTED && put.revision().row().reason() == null;
    }

    private static @Nullable LocalDate earliest(Entry entry) {
        var date = entry.date();
        return date == null ? null : date.earliest();
    }

    /** An entry that is read again keeps the source text that was once added to it. */
    private Entry withKnownSource(Entry entry) {
        var hash = entry.sourceHash();
        return hash == null
                ? entry
                : archive.original(hash)
                        .map(original -> SourceText.attach(entry, original.bytes()))
                        .orElse(entry);
    }

    private void submission(
            SourceText text, List<CorpusProblem> problems, List<Submission> added, @Nullable String reason) {
        var owner = archive.findBySourceHash(text.original().hash());
        if (owner.isEmpty()) {
            problems.add(new CorpusProblem(
                    text.file(),
                    0,
                    "no article names this text: its SHA-256 is "
                            + text.original().hash()
                            + ", and an article names its text in its meta element source-sha256"));
            return;
        }
        var entry = text.attachTo(owner.get().entry());
        added.add(new Submission(entry, text.original(), reason == null ? SOURCE_ADDED : reason));
    }
}
