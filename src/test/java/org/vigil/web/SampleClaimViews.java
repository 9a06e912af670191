package org.vigil.web;

import static org.vigil.web.SampleFrames.frame;
import static org.vigil.web.SampleLines.HOSTILE;

import java.util.List;
import java.util.Map;

/** Questions and times, each for what a template has to cope with. */
final class SampleClaimViews {
    private static final EntryView.ReferenceView SOURCE =
            new EntryView.ReferenceView(HOSTILE, "https://example.org/?a=1&b=2", "example.org", "The primary value.");

    private static final List<ClaimsView.Choice> CHOICES = List.of(
            new ClaimsView.Choice("All", "3", "/claims", true),
            new ClaimsView.Choice(HOSTILE, "1", "/claims?topic=%3Cscript%3E", false));

    private SampleClaimViews() {}

    static QuestionView question() {
        return new QuestionView(
                "claim-year",
                new Link(HOSTILE, "/e/claim-year"),
                "disagree",
                "the articles disagree",
                "2 articles, one origin",
                List.of(
                        new QuestionView.Side(
                                "1998",
                                false,
                                "/e/one",
                                "One",
                                "",
                                "",
                                "paragraph 4",
                                "/e/one#p4",
                                true,
                                "Sentence 1."),
                        new QuestionView.Side(
                                HOSTILE,
                                true,
                                "/e/two",
                                HOSTILE,
                                "Rewords:",
                                "One",
                                "paragraph 2 of the original",
                                "/e/two",
                                false,
                                null),
                        new QuestionView.Side(
                                "1996", false, null, "gone", "", "", "paragraph 1 of the original", null, false, null)),
                new QuestionView.Primary("1998: law", "", "found", true, List.of(SOURCE)));
    }

    private static QuestionView unknown() {
        return new QuestionView(
                "claim-unknown",
                new Link("Who said it", "/e/claim-unknown"),
                "unverifiable",
                "cannot be verified",
                "",
                List.of(),
                new QuestionView.Primary("", "not found", "", false, List.of()));
    }

    static MarginView margin() {
        var mark = new MarginView.Mark("agree", "the sources agree", new Link(HOSTILE, "/e/claim-year"), HOSTILE);
        return new MarginView(
                Map.of("a2", List.of(mark), "p7", List.of(mark, mark)),
                List.of(new MarginView.Place("p1", "q1", "Paragraph 1 of the original", List.of(mark))));
    }

    static ClaimsView claims() {
        return new ClaimsView(
                frame("claims", ""),
                "Three questions.",
                CHOICES,
                CHOICES,
                CHOICES,
                "2 questions of 3.",
                new Link("Show all questions", "/claims"),
                "The text is not held here.",
                derivation(),
                List.of(
                        new ClaimsView.Group(
                                "between-articles", "The articles contradict each other", List.of(question())),
                        new ClaimsView.Group("unverifiable", "Not verified", List.of(unknown()))),
                List.of(new Link("JSON", "/claims.json")));
    }

    private static DerivationView derivation() {
        return new DerivationView(
                List.of("3 articles, 2 origins."),
                List.of(
                        new DerivationView.Root(
                                HOSTILE,
                                "https://example.org/",
                                "unknown",
                                List.of(
                                        new DerivationView.Branch(
                                                new Link("One", "/e/one"), "reworded", "rewords this", HOSTILE),
                                        new DerivationView.Branch(
                                                new Link("Two", "/e/two"), "same-text", "the same text", null))),
                        new DerivationView.Root(
                                "A post",
                                null,
                                "unknown",
                                List.of(new DerivationView.Branch(
                                        new Link("Three", "/e/three"), "repeated-in-part", "in part", null))),
                        new DerivationView.Root(
                                "",
                                null,
                                "nothing established",
                                List.of(new DerivationView.Branch(
                                        new Link("Four", "/e/four"), "nothing-known", "nothing", null)))));
    }

    static ClaimsView noClaims() {
        return new ClaimsView(
                frame("claims", ""),
                "No questions.",
                CHOICES,
                List.of(),
                List.of(),
                "",
                new Link("Show all questions", "/claims"),
                "",
                new DerivationView(List.of(), List.of()),
                List.of(),
                List.of(new Link("JSON", "/claims.json")));
    }

    private static TimelineView.Item bounded(TimelineView.Line line) {
        return new TimelineView.Item(
                "not before 1 October 2026",
                null,
                "not found",
                List.of(line),
                List.of(),
                "No article.",
                "",
                HOSTILE,
                null,
                null);
    }

    static TimelineView timeline() {
        var line = new TimelineView.Line("event", "Event", new Link(HOSTILE, "/e/event", "en"));
        var item = new TimelineView.Item(
                "November 1998",
                "1998-11",
                "",
                List.of(line, new TimelineView.Line("visit", "Visit", new Link(HOSTILE, "/e/visit"))),
                List.of("Article 7: visits", "Article 8(2): access"),
                "",
                "The date: derived.",
                "",
                SOURCE,
                new Link("all 3 sources", "/e/event#h-src"));
        return new TimelineView(
                frame("timeline", ""),
                "What happened.",
                CHOICES,
                "1 moment of 2.",
                SOURCE,
                List.of("J", "F"),
                drawn(),
                List.of(
                        new TimelineView.Key("visit days", false, "visit"),
                        new TimelineView.Key("visit open", true, "began")),
                List.of(
                        new TimelineView.YearView("y1998", "1998", "", List.of(item)),
                        new TimelineView.YearView("y2005", "2005", "1999 to 2004: nothing.", List.of(item))),
                List.of(bounded(line)),
                new Link("21 reports without a date", "/search?kind=report"),
                List.of(new Link("JSON", "/timeline.json")));
    }

    private static List<TimelineView.Row> drawn() {
        var marks = List.of(
                new TimelineDrawing.Mark("event", "days", 4, 1, 1, 4),
                new TimelineDrawing.Mark("visit", "open", 300, 1, 7, 4),
                new TimelineDrawing.Mark("report", "within", 304, 30, 19, 4));
        return List.of(
                new TimelineView.Row(
                        "1998", "1 moment", "#y1998", new TimelineDrawing.Row(1998, 1998, 365, "M31 0V24", marks)),
                new TimelineView.Row(
                        "1999 to 2003", "nothing", null, new TimelineDrawing.Row(1999, 2003, 365, "", List.of())),
                new TimelineView.Row(
                        "2004", "nothing", null, new TimelineDrawing.Row(2004, 2004, 366, "M31 0V24", List.of())));
    }

    static TimelineView emptyTimeline() {
        return new TimelineView(
                frame("timeline", ""),
                "What happened.",
                CHOICES,
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(new Link("JSON", "/timeline.json")));
    }
}
