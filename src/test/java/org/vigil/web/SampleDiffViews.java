package org.vigil.web;

import static org.vigil.web.SampleFrames.frame;
import static org.vigil.web.SampleLines.HOSTILE;

import java.util.List;

/** Pages about what was changed, with everything and with next to nothing. */
final class SampleDiffViews {
    private static final Link FIRST = new Link("Revision 1", "/e/hostile/v/1");
    private static final Link SECOND = new Link("Revision 2", "/e/hostile/v/2");
    private static final Link CHANGES = new Link("What changed since revision 1", "/e/hostile/diff/1..2");

    private SampleDiffViews() {}

    static List<HistoryView.Row> rows() {
        return List.of(
                new HistoryView.Row(SECOND, "2 May 2026", "2026-05-02T00:00:00Z", "corrected", HOSTILE, CHANGES, true),
                new HistoryView.Row(FIRST, "1 May 2026", "2026-05-01T00:00:00Z", "added", null, null, false));
    }

    static PastView past() {
        return new PastView(
                new HistoryView("", rows()),
                List.of(new PastView.Former("p9", new Link("p9 stood here until revision 2", "/e/hostile/v/2#p9"))));
    }

    static DiffView diff() {
        var words = List.of(
                new DiffView.Run("kept", "It was sent on "),
                new DiffView.Run("removed", "Monday " + HOSTILE),
                new DiffView.Run("added", "Friday"),
                new DiffView.Run("kept", "."));
        return new DiffView(
                frame("diff", ""),
                SampleLines.HOSTILE_LINE,
                FIRST,
                SECOND,
                rows(),
                "",
                List.of(
                        new DiffView.Part("Title", true, List.of(words)),
                        new DiffView.Part(
                                "Place",
                                true,
                                List.of(
                                        List.of(new DiffView.Run("removed", "Moscow")),
                                        List.of(new DiffView.Run("added", HOSTILE))))),
                List.of(
                        new DiffView.Passages(
                                "In the archive’s words",
                                "Passages: 1 reworded, 4 unchanged.",
                                List.of(
                                        new DiffView.Item("a1, reworded", "/e/hostile/v/2#a1", "uk", words),
                                        new DiffView.Item("4 passages unchanged (a2–a5)", null, "", List.of()))),
                        new DiffView.Passages("The words of the source", "Passages: 3 unchanged.", List.of())));
    }

    static DiffView same() {
        return new DiffView(
                frame("diff", ""),
                SampleLines.SUPPLIED,
                FIRST,
                SECOND,
                rows(),
                "Both revisions say the same.",
                List.of(),
                List.of());
    }

    static CorrectionsView corrections() {
        return new CorrectionsView(
                frame("corrections", ""),
                "102 corrections",
                List.of(
                        new CorrectionsView.Row(
                                "2 May 2026",
                                "2026-05-02T00:00:00Z",
                                HOSTILE,
                                "en",
                                "/e/hostile",
                                "corrected, revision 2",
                                "Changed: title, date. Passages a1, a3–a5 reworded.",
                                HOSTILE,
                                List.of(CHANGES)),
                        new CorrectionsView.Row(
                                "1 May 2026",
                                "2026-05-01T00:00:00Z",
                                "Взято обратно",
                                "ru",
                                null,
                                "withdrawn, revision 3",
                                null,
                                "No reason was given.",
                                List.of())),
                List.of(new Link("Newer", "/corrections"), new Link("Older", "/corrections?page=3")),
                List.of(new Link("Corrections (Atom)", "/corrections.atom")));
    }

    static CorrectionsView none() {
        return new CorrectionsView(
                frame("corrections", ""),
                "No corrections",
                List.of(),
                List.of(),
                List.of(new Link("Corrections (Atom)", "/corrections.atom")));
    }
}
