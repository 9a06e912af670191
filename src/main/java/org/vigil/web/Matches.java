package org.vigil.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.link.Permalinks;
import org.vigil.link.TextFragment;
import org.vigil.search.EntryContext;
import org.vigil.search.MarkedPassage;
import org.vigil.search.MarkedText;
import org.vigil.search.SearchState;

/** The passages of an entry that match a question: counted, and each with the way to the next. */
final class Matches {
    private final Messages messages;
    private final Understanding understanding;
    private final List<MarkedPassage> matching;
    private final List<PassageView> shown;

    /** @param passages that the page shows, in its order */
    Matches(Messages messages, Understanding understanding, List<MarkedPassage> matching, List<PassageView> passages) {
        this.messages = messages;
        this.understanding = understanding;
        this.matching = matching;
        var anchors = matching.stream().map(MarkedPassage::anchor).toList();
        shown = passages.stream()
                .filter(passage -> anchors.contains(passage.anchor()))
                .toList();
    }

    /** What stands above the entry for a reader who came with a question. */
    EntryView.MatchesView view(Entry entry, SearchState state, EntryContext context) {
        int withheld = matching.size() - shown.size();
        return new EntryView.MatchesView(
                sentence(entry, understanding.sentence(context.question())),
                withheld == 0 ? "" : messages.text("matches.withheld", withheld),
                shown.stream()
                        .map(passage ->
                                new PassageView.Step(passage.anchor(), "#" + passage.anchor(), passage.label(), false))
                        .toList(),
                new Link(messages.text("matches.back"), SearchPage.address(state)),
                new Link(messages.text("matches.without"), Permalinks.entry(entry.id())));
    }

    private String sentence(Entry entry, String question) {
        return matching.isEmpty()
                ? messages.text("matches.elsewhere", question)
                : messages.text("matches", matching.size(), entry.passages().size(), question);
    }

    /**
     * The passages with what leads on from each: to its neighbours among the matches, and into the original.
     *
     * @param original the page that they are taken from, where its address is known
     */
    List<PassageView> stepped(List<PassageView> passages, @Nullable URI original) {
        return passages.stream()
                .map(passage -> passage.with(steps(passage, original)))
                .toList();
    }

    private List<PassageView.Step> steps(PassageView passage, @Nullable URI original) {
        var steps = new ArrayList<PassageView.Step>();
        int at = shown.indexOf(passage);
        if (at > 0) {
            steps.add(step("matches.previous", shown.get(at - 1)));
        }
        if (at >= 0 && at + 1 < shown.size()) {
            steps.add(step("matches.next", shown.get(at + 1)));
        }
        if (original != null && passage.source()) {
            address(original, passage.runs())
                    .ifPresent(address -> steps.add(new PassageView.Step(
                            messages.text("original"), address, messages.text("original.at", passage.anchor()), true)));
        }
        return steps;
    }

    private PassageView.Step step(String message, PassageView to) {
        return new PassageView.Step(
                messages.text(message, to.anchor()),
                "#" + to.anchor(),
                messages.text(message + ".label", to.anchor()),
                false);
    }

    private static Optional<String> address(URI original, List<MarkedText.Run> runs) {
        var text = new MarkedText(runs);
        return TextFragment.address(original, text.withoutDots(), text.isCutAtBegin(), text.isCutAtEnd());
    }
}
