package org.vigil.web;

import static org.vigil.web.SampleFrames.frame;
import static org.vigil.web.SampleLines.HOSTILE;
import static org.vigil.web.SampleLines.passage;
import static org.vigil.web.SampleLines.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of entries, with everything and with next to nothing. */
final class SampleEntryViews {
    static final String HASH = "41d0c7aa95be3f20187c6d5e4f3a2b190817263544f5e6d7c8b9a0b1c2d3e4f5";

    private SampleEntryViews() {}

    static EntryView article() {
        return new EntryView(
                frame("entry", ""),
                SampleLines.HOSTILE_LINE,
                HOSTILE,
                List.of(
                        new EntryView.Notice(
                                "This is revision 1. There is a newer one.", new Link("Revision 2", "/e/x")),
                        new EntryView.Notice("You came from a search.", null)),
                matches(),
                false,
                null,
                null,
                facts(),
                List.of(
                        passage("a1", false, "#a1", "Russia is about to leave the convention."),
                        passage("a2", false, "#a2", "It counts thirty visits to ", "prisons", " and other places.")),
                source(),
                SampleClaimViews.margin(),
                List.of(
                        new EntryView.RelationView(
                                "Sources disagree", List.of(SampleLines.SUPPLIED, SampleLines.RUSSIAN)),
                        new EntryView.RelationView("On the same subject", List.of(SampleLines.ARTICLE))),
                List.of(SampleLines.RUSSIAN, SampleLines.VISIT),
                List.of(
                        new EntryView.ReferenceView(HOSTILE, "https://example.org/?a=1&b=2", "example.org", "the text"),
                        new EntryView.ReferenceView("Another", "https://example.com/", "example.com", null)),
                SampleDiffViews.past(),
                provenance("The publisher corrected the date.", HASH),
                "https://example.org/article",
                "https://vigil.example/e/hostile",
                cite("a2"));
    }

    private static EntryView.SourceView source() {
        return new EntryView.SourceView(
                "Passages of the source that match “prison”",
                "The whole text is not shown.",
                List.of(new PassageView(
                        "p7",
                        "#p7",
                        "Passage p7, source’s words",
                        true,
                        "uk",
                        plain("Тюремні лікарі <b>"),
                        List.of(step("↑ a2"), step("open in the original")))),
                List.of(
                        new EntryView.Held("p1", null),
                        new EntryView.Held("p2", step("now p4")),
                        new EntryView.Held("p3", null)));
    }

    private static EntryView.MatchesView matches() {
        return new EntryView.MatchesView(
                "3 of 9 passages match your search for " + HOSTILE,
                "1 passage that matches is not shown.",
                List.of(step("a2"), step("p7")),
                new Link("Back to the results", "/search?q=prison&page=2"),
                new Link("Show without marks", "/e/hostile"));
    }

    private static PassageView.Step step(String text) {
        return new PassageView.Step(
                text,
                text.startsWith("open") ? "https://example.org/#:~:text=a%2Cb" : "#a2",
                "Passage, " + text,
                text.startsWith("open"));
    }

    static EntryView visit() {
        return entry(
                SampleLines.VISIT,
                false,
                facts(),
                List.of(passage("a1", false, "#a1", "A delegation went to Dagestan.")));
    }

    static EntryView withheld() {
        return entry(
                SampleLines.REPORT,
                true,
                facts(),
                List.of(passage("a1", false, "#a1", "A later report cites this one.")));
    }

    static EntryView claim() {
        return entry(SampleLines.SUPPLIED, false, SampleClaimViews.question(), facts(), List.of());
    }

    static EntryView bare() {
        return entry(SampleLines.SUPPLIED, true, List.of(), List.of());
    }

    private static List<EntryView.FactView> facts() {
        return List.of(
                fact("Publisher", false, null, value("world-news.tech", "/search?publisher=world-news.tech")),
                fact("Date", true, "The page prints no date.", value("not established", null)),
                fact("Taken from", false, null, value("The Moscow Times", "https://www.themoscowtimes.com/")),
                fact("Establishments", false, "The list is incomplete.", value("ORB-2", null), value(HOSTILE, null)));
    }

    private static EntryView.FactView fact(
            String label, boolean absent, @Nullable String note, EntryView.ValueView... values) {
        return new EntryView.FactView(
                label,
                List.of(values),
                absent,
                absent ? "" : "Deduced.",
                note,
                absent ? List.of() : List.of(new LedgerView.Mark("[1]", "/e/hostile#s1", "Source 1: " + HOSTILE)));
    }

    private static EntryView.ValueView value(String text, @Nullable String href) {
        return new EntryView.ValueView(text, null, href);
    }

    private static EntryView.Provenance provenance(@Nullable String reason, @Nullable String original) {
        return new EntryView.Provenance(
                1033,
                1,
                new Link("revision 1", "/e/hostile/v/1"),
                "21 November 2026, 22:28 UTC",
                "2026-11-21T22:28:00Z",
                "added",
                reason,
                HASH,
                HASH.replace('4', '5'),
                original,
                new ProofPanel.View(
                        "curl -s https://vigil.example/ledger.ndjson | sed -n 1033p\n# has to print " + HASH,
                        original == null ? null : "It is served without the words of its source.",
                        original == null ? null : new Link("The file", "/originals/" + HASH)));
    }

    private static EntryView entry(
            EntryLine line, boolean withheld, List<EntryView.FactView> facts, List<PassageView> digest) {
        return entry(line, withheld, null, facts, digest);
    }

    private static EntryView entry(
            EntryLine line,
            boolean withheld,
            @Nullable QuestionView question,
            List<EntryView.FactView> facts,
            List<PassageView> digest) {
        return new EntryView(
                frame("entry", ""),
                line,
                null,
                List.of(),
                null,
                withheld,
                question,
                withheld ? SampleCptViews.traces() : null,
                facts,
                digest,
                null,
                MarginView.NONE,
                List.of(),
                List.of(),
                List.of(),
                new PastView(new HistoryView("Unchanged since it was added on 1 May 2026.", List.of()), List.of()),
                provenance(null, null),
                null,
                "https://vigil.example" + line.href(),
                cite(null));
    }

    private static CiteView cite(@Nullable String passage) {
        return new CiteView(
                passage,
                new Link("Cite the whole entry", "/e/hostile#cite"),
                List.of(
                        new CiteView.Style("OSCOLA", HOSTILE + " <https://vigil.example/e/hostile/v/1>", ""),
                        new CiteView.Style("APA", HOSTILE, "(" + HOSTILE + ", 2025, para. a2)")),
                List.of(new Link("RIS", "/e/hostile.ris"), new Link("JSON", "/e/hostile.json")),
                "/static/cite.js");
    }
}
