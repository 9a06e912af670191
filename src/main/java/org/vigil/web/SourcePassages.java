package org.vigil.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.Passage;
import org.vigil.entry.Rights;
import org.vigil.search.MarkedPassage;
import org.vigil.search.Quotation;

/** How much of a source's own words an entry page shows: all of them, those that match, or none. */
final class SourcePassages {
    /** Under rights {@code excerpts}: at most so many passages, and no more than {@link Quotation} allows. */
    static final int MOST_EXCERPTS = 10;

    private final Messages messages;
    private final Words words;

    SourcePassages(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /** @return null where the archive holds no words of the source */
    EntryView.@Nullable SourceView view(Entry entry, Rights rights, List<MarkedPassage> marked) {
        var held = entry.passages(Passage.Origin.SOURCE);
        if (held.isEmpty()) {
            return null;
        }
        if (entry.rights() == Rights.OPEN && rights == Rights.OPEN) {
            return new EntryView.SourceView(messages.text("source.open"), "", marked(held, marked, words), List.of());
        }
        var shown = excerpts(held, marked);
        var shownAnchors = shown.stream().map(PassageView::anchor).toList();
        return new EntryView.SourceView(
                messages.text("source.excerpts", shown.size(), held.size()),
                messages.text("source.excerpts.why"),
                shown,
                held.stream()
                        .map(Passage::anchor)
                        .filter(anchor -> !shownAnchors.contains(anchor))
                        .map(anchor -> new EntryView.Held(anchor, null))
                        .toList());
    }

    /** The best matches that may be quoted, in reading order. */
    private List<PassageView> excerpts(List<Passage> held, List<MarkedPassage> marked) {
        var ofSource = marked.stream()
                .filter(passage -> passage.origin() == Passage.Origin.SOURCE)
                .toList();
        int length = held.stream().mapToInt(passage -> passage.text().length()).sum();
        return Quotation.of(ofSource, length, MOST_EXCERPTS).stream()
                .sorted(Comparator.comparing(MarkedPassage::number))
                .map(passage -> words.passage(passage, "#" + passage.anchor()))
                .toList();
    }

    /** All of the passages, with marks where they match. */
    static List<PassageView> marked(List<Passage> passages, List<MarkedPassage> marked, Words words) {
        Map<String, MarkedPassage> byAnchor = new HashMap<>();
        marked.forEach(passage -> byAnchor.put(passage.anchor(), passage));
        return passages.stream()
                .map(passage -> print(passage, byAnchor.get(passage.anchor()), words))
                .toList();
    }

    private static PassageView print(Passage passage, @Nullable MarkedPassage marked, Words words) {
        return marked == null ? words.passage(passage) : words.passage(marked, "#" + passage.anchor());
    }
}
