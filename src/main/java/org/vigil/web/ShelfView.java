package org.vigil.web;

import java.util.List;

/**
 * All reports, of which most are not there.
 *
 * @param groups by state: published, withheld, known by count only
 */
record ShelfView(Frame frame, String lede, SvgShelf drawing, List<Group> groups, Link ledger) {

    record Group(String state, String heading, String lede, List<Report> reports) {}

    /**
     * @param visit that it is on
     * @param known what else is known of it: its number, when it was adopted, when published
     */
    record Report(Link title, AroundView.Line visit, List<LedgerView.Line> known) {}
}
