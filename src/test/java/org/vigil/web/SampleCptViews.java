package org.vigil.web;

import static org.vigil.web.SampleFrames.frame;

import java.net.URI;
import java.util.List;
import org.vigil.corpus.Total;
import org.vigil.link.Permalinks;
import org.vigil.search.Thesaurus;

/** The table of visits and the shelf, as they ship and with nothing in them; made as the site makes them. */
final class SampleCptViews {
    private static final Messages MESSAGES = Messages.load("en");
    private static final ValueWords VALUES = new ValueWords(MESSAGES, new Thesaurus(List.of()));
    private static final DateWords DATES = new DateWords(MESSAGES);
    private static final Frames FRAMES =
            new Frames(MESSAGES, new Permalinks(URI.create("https://vigil.example")), new StaticFiles());
    private static final VisitLedger EMPTY = new VisitLedger(List.of(), List.of());

    private SampleCptViews() {}

    static CptView cpt() {
        var reading = ShippedVisits.reading();
        return cpt(ShippedVisits.ledger(reading), reading.totals(), LedgerQuery.EMPTY);
    }

    static CptView narrowed() {
        var reading = ShippedVisits.reading();
        return cpt(
                ShippedVisits.ledger(reading),
                reading.totals(),
                LedgerQuery.EMPTY.with(LedgerFilter.KIND, "periodic").sorted(LedgerOrder.LAG));
    }

    static CptView bare() {
        return cpt(EMPTY, List.of(), LedgerQuery.EMPTY);
    }

    static CptView cpt(VisitLedger ledger, List<Total> totals, LedgerQuery query) {
        var made = new CptPage(
                        new FigureViews(MESSAGES),
                        new LedgerWords(MESSAGES, VALUES, DATES),
                        new Sums(totals, MESSAGES, DATES),
                        new Charts(MESSAGES, DATES, VALUES),
                        FRAMES,
                        MESSAGES)
                .view(ledger, query);
        return new CptView(frame("cpt", ""), made.figures(), made.ledger(), made.sums(), made.charts(), made.shelf());
    }

    static Figures figures() {
        return new FigureViews(MESSAGES).figures(ShippedVisits.ledger());
    }

    static ShelfView shelf() {
        return shelf(ShippedVisits.ledger());
    }

    static ShelfView bareShelf() {
        return shelf(EMPTY);
    }

    private static ShelfView shelf(VisitLedger ledger) {
        var made = new ShelfPage(FRAMES, MESSAGES, VALUES, DATES).view(ledger);
        return new ShelfView(frame("cpt", ""), made.lede(), made.drawing(), made.groups(), made.ledger());
    }

    /** The traces of a report that was only counted. */
    static AroundView traces() {
        var counted = ShippedVisits.ledger().reports().stream()
                .filter(VisitLedger::isUntraced)
                .findFirst()
                .orElseThrow();
        return new Traces(MESSAGES, VALUES, DATES).of(counted, null);
    }
}
