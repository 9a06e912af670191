package org.vigil.web;

import io.javalin.http.Context;
import java.util.List;
import org.vigil.corpus.Total;
import org.vigil.link.Permalinks;

/** What answers for the visits of the Committee: the page, its data, and the shelf of reports. */
final class CptRoutes {
    private final VisitLedgers ledgers;
    private final CptPage page;
    private final ShelfPage shelf;
    private final LedgerData data;
    private final Templates templates;

    /** @param totals who says how many there are */
    CptRoutes(
            VisitLedgers ledgers,
            List<Total> totals,
            FigureViews figures,
            Charts charts,
            Frames frames,
            Messages messages,
            ValueWords values,
            DateWords dates,
            Permalinks permalinks,
            Templates templates) {
        this.ledgers = ledgers;
        this.page = new CptPage(
                figures,
                new LedgerWords(messages, values, dates),
                new Sums(totals, messages, dates),
                charts,
                frames,
                messages);
        this.shelf = new ShelfPage(frames, messages, values, dates);
        this.data = new LedgerData(permalinks);
        this.templates = templates;
    }

    void page(Context ctx) {
        var ledger = ledgers.current();
        templates.answer(ctx, "cpt", page.view(ledger, LedgerQuery.parse(ctx.queryParamMap(), ledger)));
    }

    void csv(Context ctx) {
        var ledger = ledgers.current();
        var query = LedgerQuery.parse(ctx.queryParamMap(), ledger);
        ctx.header("Content-Disposition", "attachment; filename=\"cpt-russia.csv\"");
        ctx.contentType(Spreadsheet.MEDIA_TYPE).result(data.csv(query.of(ledger)));
    }

    void json(Context ctx) {
        var ledger = ledgers.current();
        ctx.contentType("application/json").result(data.json(ledger, LedgerQuery.parse(ctx.queryParamMap(), ledger)));
    }

    void shelf(Context ctx) {
        templates.answer(ctx, "shelf", shelf.view(ledgers.current()));
    }
}
