package org.vigil.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vigil.archive.LedgerRow;
import org.vigil.archive.Revision;
import org.vigil.entry.Rights;
import org.vigil.link.Permalinks;
import org.vigil.revise.EntryDiff;
import org.vigil.revise.Marked;

/** What differs between two revisions of an entry, word by word, as far as the words may be shown. */
final class DiffPage {
    private final Messages messages;
    private final Titles titles;
    private final Words words;
    private final Frames frames;
    private final History history;
    private final DiffParts parts;
    private final DiffPassages passages;

    DiffPage(Messages messages, Words words, Frames frames, History history, DiffParts parts, DiffPassages passages) {
        this.messages = messages;
        this.titles = new Titles(messages);
        this.words = words;
        this.frames = frames;
        this.history = history;
        this.parts = parts;
        this.passages = passages;
    }

    /**
     * @param rights as they are now
     * @param rows of all revisions of the entry
     */
    DiffView view(Revision from, Revision to, Rights rights, List<LedgerRow> rows) {
        var diff = EntryDiff.between(from.entry(), to.entry());
        boolean open =
                Stream.of(rights, from.entry().rights(), to.entry().rights()).allMatch(Rights.OPEN::equals);
        var changed = parts.view(diff);
        var sections = Stream.of(
                        passages.view("ui.entry.digest", diff.archive(), true, from, to),
                        passages.view("diff.source", diff.source(), open, from, to))
                .filter(Objects::nonNull)
                .toList();
        var heading = messages.text("diff.title", titles.text(to.entry()), from.number(), to.number());
        return new DiffView(
                frames.frame(heading, null, ""),
                words.line(to.entry()),
                revision(from),
                revision(to),
                done(rows, from.number(), to.number()),
                sentence(from, to, changed, sections),
                changed,
                sections);
    }

    /** Without a link to this very page, where there is one step between the two. */
    private List<HistoryView.Row> done(List<LedgerRow> rows, int from, int to) {
        var done = history.rows(rows, from + 1, to, 0);
        return done.size() == 1
                ? done.stream().map(HistoryView.Row::withoutDiff).toList()
                : done;
    }

    private String sentence(Revision from, Revision to, List<DiffView.Part> changed, List<DiffView.Passages> sections) {
        if (from.row().contentHash().equals(to.row().contentHash())) {
            return messages.text("diff.same");
        }
        boolean none = changed.isEmpty()
                && sections.stream().allMatch(section -> section.items().isEmpty());
        return none ? messages.text("diff.unseen") : "";
    }

    private Link revision(Revision revision) {
        return new Link(
                messages.text("revision", revision.number()), Permalinks.revision(revision.id(), revision.number()));
    }

    static List<DiffView.Run> runs(List<Marked<String>> marked) {
        return marked.stream()
                .map(run -> new DiffView.Run(run.mark().slug(), run.value()))
                .toList();
    }
}
