package org.vigil.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.vigil.archive.Archive;
import org.vigil.link.Permalinks;
import org.vigil.search.Catalog;
import org.vigil.search.Hit;
import org.vigil.search.ResultPage;
import org.vigil.search.SearchState;

/** Makes the page that keeps the answer to a question on paper, with what is needed to check it years later. */
final class PrintPage {
    /** How many results one page holds. */
    static final int MOST = 500;

    private final Archive archive;
    private final Catalog catalog;
    private final Permalinks permalinks;
    private final Messages messages;
    private final Frames frames;
    private final Words words;
    private final DateWords dates;
    private final Understanding understanding;
    private final Clock clock;

    PrintPage(
            Archive archive,
            Catalog catalog,
            Permalinks permalinks,
            Messages messages,
            Frames frames,
            Words words,
            DateWords dates,
            Understanding understanding,
            Clock clock) {
        this.archive = archive;
        this.catalog = catalog;
        this.permalinks = permalinks;
        this.messages = messages;
        this.frames = frames;
        this.words = words;
        this.dates = dates;
        this.understanding = understanding;
        this.clock = clock;
    }

    PrintView view(SearchState asked) {
        try (var all = catalog.all(asked)) {
            var hits = new ArrayList<PrintView.Printed>();
            for (var found = all.iterator(); hits.size() < MOST && found.hasNext(); ) {
                hits.add(printed(found.next()));
            }
            return view(all.page(), hits);
        }
    }

    private PrintView view(ResultPage result, List<PrintView.Printed> hits) {
        var state = result.state();
        return new PrintView(
                frames.frame(messages.text("print.title", result.total()), null, "", state.q(), List.of()),
                messages.text("search.heading", result.total(), understanding.with(result.question())),
                understanding.constraints(state),
                result.repairs().stream()
                        .map(repair -> messages.text("repair." + repair.kind().slug(), repair.text()))
                        .toList(),
                result.total() > hits.size() ? messages.text("print.shortened", hits.size(), result.total()) : "",
                colophon(result),
                hits,
                new Link(messages.text("print.back"), SearchPage.address(state)));
    }

    private List<PrintView.Witness> colophon(ResultPage result) {
        var head = archive.head();
        return List.of(
                witness("print.asked", dates.minute(clock.instant())),
                witness(
                        "print.order",
                        messages.text("sort." + result.state().effectiveSort().slug())),
                witness("print.address", permalinks.absolute(SearchPage.address(result.state()))),
                witness("print.row", messages.text("print.row.number", head.seq())),
                new PrintView.Witness(messages.text("print.chain"), head.chain(), true));
    }

    private PrintView.Witness witness(String label, String value) {
        return new PrintView.Witness(messages.text(label), value, false);
    }

    private PrintView.Printed printed(Hit hit) {
        var passages = hit.passages().stream()
                .map(passage -> words.passage(
                        passage, Permalinks.passage(hit.id(), hit.card().revision(), passage.anchor())))
                .toList();
        var count = hit.passageCount() == 0
                ? ""
                : messages.text(
                        "search.passages", hit.passageCount(), hit.card().passages());
        return new PrintView.Printed(
                words.line(hit, ""),
                count,
                passages,
                passages.isEmpty() ? hit.card().lead() : null,
                permalinks.absolute(Permalinks.revision(hit.id(), hit.card().revision())));
    }
}
