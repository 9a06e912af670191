package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.vigil.entry.Facet;
import org.vigil.entry.Slugged;
import org.vigil.search.Catalog;

/** Answers {@code /search/facet/{facet}}. */
final class FacetHandler {
    private final Catalog catalog;
    private final FacetPage page;
    private final Templates templates;

    FacetHandler(Catalog catalog, FacetPage page, Templates templates) {
        this.catalog = catalog;
        this.page = page;
        this.templates = templates;
    }

    void list(Context ctx) {
        var facet = Slugged.find(Facet.class, ctx.pathParam("facet")).orElseThrow(NotFoundResponse::new);
        var listing = FacetListing.parse(facet, ctx.queryParamMap());
        templates.answer(ctx, "facet", page.view(listing, catalog.values(facet, listing.state())));
    }
}
