package org.vigil.web;

import java.util.List;
import java.util.stream.IntStream;
import org.vigil.search.MarkedText.Run;

/** Lines and passages as they stand in lists, each for what a template has to cope with. */
final class SampleLines {
    static final String HOSTILE = "<script>alert(\"1\")</script> & 'Ж'";

    static final EntryLine ARTICLE = new EntryLine(
            "Article",
            "/e/rbc-ukraine-2025-09-30",
            plain("Russia quits anti-torture convention"),
            false,
            "en",
            "30 September 2025",
            "2025-09-30",
            "RBC-Ukraine");

    /** In Russian, without a date. */
    static final EntryLine RUSSIAN = new EntryLine(
            "Article",
            "/e/tass-2025-08-29",
            plain("Захарова: денонсация европейской конвенции против пыток не повлияет на россиян"),
            false,
            "ru",
            null,
            null,
            "TASS");

    /** With a title that the archive gave, a date that is no single day, and no publisher. */
    static final EntryLine SUPPLIED = new EntryLine(
            "Article",
            "/e/free-russia-forum-2025",
            plain("Putin signs the law denouncing the convention"),
            true,
            "en",
            "between 28 and 29 September 2025",
            null,
            null);

    static final EntryLine HOSTILE_LINE =
            new EntryLine("Article", "/e/hostile?q=%22&a=b", plain(HOSTILE), false, "en", HOSTILE, null, HOSTILE);

    static final EntryLine VISIT = new EntryLine(
            "Visit · ad hoc",
            "/e/visit-2006-04-25",
            plain("Ad hoc visit to the Republic of Dagestan and the Chechen Republic, 25 April to 4 May 2006"),
            false,
            "en",
            "25 April to 4 May 2006",
            null,
            "CPT");

    static final EntryLine REPORT = new EntryLine(
            "Report · confidential",
            "/e/report-2000-09-25",
            plain("CPT report on the periodic visit to the Irkutsk Region, two weeks from 25 September 2000"),
            false,
            "en",
            null,
            null,
            "CPT");

    private SampleLines() {}

    static List<Run> plain(String text) {
        return List.of(new Run(text, false));
    }

    static PassageView passage(String anchor, boolean source, String href, String... alternating) {
        var runs = IntStream.range(0, alternating.length)
                .mapToObj(i -> new Run(alternating[i], i % 2 == 1))
                .toList();
        var label = "Passage " + anchor + (source ? ", source’s words" : ", archive’s words");
        return new PassageView(anchor, href, label, source, "en", runs, List.of());
    }
}
