package org.vigil.web;

import java.util.List;

/**
 * The first page.
 *
 * @param examples questions to try
 * @param unknown what no source settles; each a sentence with the page that says more
 */
record HomeView(
        Frame frame,
        Figures figures,
        List<Link> examples,
        List<EntryLine> newest,
        Link all,
        List<Link> unknown,
        ChartsView charts) {}
