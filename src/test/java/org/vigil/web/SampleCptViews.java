package org.vigil.web;

import static org.vigil.web.SampleFrames.figures;
import static org.vigil.web.SampleFrames.frame;

import java.util.List;

/** The table of visits, with a row of each kind and with none. */
final class SampleCptViews {
    private static final CptView.Row PUBLISHED = new CptView.Row(
            "7",
            "/e/visit-2001-12-02",
            "2 to 17 December 2001",
            true,
            "Periodic",
            List.of("Moscow", "Khabarovsk Territory"),
            "published",
            "Published",
            "/e/report-2001-12-02",
            new CptView.Cell("30 June 2003", false),
            new CptView.Cell("CPT/Inf (2003) 30", false));

    /** Published, and neither the visit nor the report has a known number. */
    private static final CptView.Row UNNUMBERED = new CptView.Row(
            "",
            "/e/visit-2018-10-19",
            "19 to 29 October 2018",
            true,
            "Ad hoc",
            List.of("Kazan"),
            "published",
            "Published",
            "/e/report-2018-10-19",
            new CptView.Cell("24 September 2019", false),
            new CptView.Cell("not found", true));

    /** With a number, though nothing is published. */
    private static final CptView.Row CONFIDENTIAL = new CptView.Row(
            "1",
            "/e/visit-1998-11",
            "November 1998",
            true,
            "Ad hoc",
            List.of("Moscow"),
            "withheld",
            "Confidential",
            "/e/report-1998-11",
            new CptView.Cell("not published", true),
            new CptView.Cell("CPT (99) 26", false));

    /** Known by count only: nothing is established. */
    private static final CptView.Row COUNTED = new CptView.Row(
            "",
            "/e/visit-unidentified-1",
            "not established",
            false,
            "",
            List.of(),
            "counted",
            "not traced",
            null,
            new CptView.Cell("not published", true),
            new CptView.Cell("none", true));

    private SampleCptViews() {}

    static CptView cpt() {
        var source = new EntryView.ReferenceView("CPT news of 5 October 2021", "https://www.coe.int/", "coe.int", null);
        return new CptView(
                frame("cpt", ""),
                figures(),
                List.of(
                        new CptView.Total("Visits, as the Committee counts", "30", "4 October 2021", List.of(source)),
                        new CptView.Total("Reports", "27", "", List.of())),
                List.of("Twenty-eight visits can be named; two are known only because the count demands them."),
                List.of(PUBLISHED, UNNUMBERED, CONFIDENTIAL, COUNTED));
    }

    static CptView bare() {
        return new CptView(frame("cpt", ""), figures(), List.of(), List.of(), List.of());
    }
}
