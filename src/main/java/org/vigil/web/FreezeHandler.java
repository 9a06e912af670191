package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Set;
import org.vigil.archive.Archive;
import org.vigil.archive.FrozenSearch;
import org.vigil.link.Permalinks;
import org.vigil.search.SearchState;
import org.vigil.search.SearchUnavailable;

/** Freezes searches, and shows those that were frozen. The latter needs no Elasticsearch. */
final class FreezeHandler {
    /** A frozen search is kept for ever, so nobody may fill the disk with them. */
    static final int MOST_OF_ONE_DAY = 1_000;

    private static final String JSON = ".json";
    /** What a browser says of a form that stands on the site itself: W3C, Fetch Metadata Request Headers, section 2.3. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Archive archive;
    private final Freezing freezing;
    private final TodaysAnswers today;
    private final FrozenPage pages;
    private final Messages messages;
    private final Frames frames;
    private final Templates templates;

    FreezeHandler(
            Archive archive,
            Freezing freezing,
            Permalinks permalinks,
            Messages messages,
            ValueWords values,
            DateWords dates,
            Words words,
            Frames frames,
            Templates templates) {
        this.archive = archive;
        this.freezing = freezing;
        this.today = new TodaysAnswers(archive, freezing.hurried());
        this.pages = new FrozenPage(archive, permalinks, messages, frames, words, dates, values);
        this.messages = messages;
        this.frames = frames;
        this.templates = templates;
    }

    /** {@code POST /s} with the parameters of a search in its query string, or as the form itself. */
    void freeze(Context ctx) {
        var site = ctx.header("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site)) {
            throw new ForbiddenResponse();
        }
        var state = SearchState.parse(ctx.queryString() == null ? ctx.formParamMap() : ctx.queryParamMap());
        try {
            var search = freezing.answer(state);
            if (archive.freeze(search, MOST_OF_ONE_DAY)) {
                ctx.redirect(Languages.keep(ctx, Permalinks.frozen(search.hash())), HttpStatus.SEE_OTHER);
            } else {
                refuse(ctx, 503, state, "freeze.full", MOST_OF_ONE_DAY);
            }
        } catch (Freezing.TooMany e) {
            refuse(ctx, 422, state, "freeze.many", e.total(), FrozenSearch.MOST);
        } catch (Freezing.Unsettled e) {
            ctx.header("Retry-After", "5");
            refuse(ctx, 503, state, "freeze.unsettled");
        }
    }

    private void refuse(Context ctx, int status, SearchState state, String key, Object... arguments) {
        var heading = messages.text("freeze.refused");
        templates.answer(
                ctx.status(status),
                "message",
                new MessageView(
                        frames.frame(heading, null, "", state.q(), List.of()),
                        status,
                        heading,
                        List.of(messages.text(key, arguments)),
                        null,
                        List.of(new Link(messages.text("print.back"), SearchPage.address(state)))));
    }

    /** {@code /s/{hash}} and {@code /s/{hash}.json}, which has the very bytes that were hashed. */
    void show(Context ctx) {
        var name = ctx.pathParam("hash");
        boolean json = name.endsWith(JSON);
        var hash = json ? name.substring(0, name.length() - JSON.length()) : name;
        var then = archive.frozen(hash).orElseThrow(NotFoundResponse::new);
        if (json) {
            ctx.contentType("application/json").result(then.json());
        } else {
            templates.answer(ctx, "frozen", view(then));
        }
    }

    private FrozenView view(FrozenSearch then) {
        try {
            return pages.view(then, today.to(then), "");
        } catch (SearchUnavailable | Freezing.Unsettled e) {
            return pages.view(then, null, messages.text("frozen.today.unknown"));
        } catch (Freezing.TooMany e) {
            return pages.view(then, null, messages.text("frozen.today.many", e.total()));
        }
    }
}
