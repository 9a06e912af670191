package org.vigil.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Change;
import org.vigil.archive.LedgerRow;
import org.vigil.archive.Revision;
import org.vigil.entry.EntryId;
import org.vigil.entry.Title;
import org.vigil.feed.Feed;
import org.vigil.feed.FeedFormat;
import org.vigil.link.Permalinks;

/** Every change of an entry after it was added, the newest first, as a page and as feeds that say the same. Only the ledger is asked. */
final class CorrectionsPage {
    static final int LENGTH = 50;

    private final Archive archive;
    private final WhatChanged changed;
    private final TouchedWords touched;
    private final Permalinks permalinks;
    private final Messages messages;
    private final Titles titles;
    private final DateWords dates;
    private final ValueWords values;
    private final History history;
    private final Frames frames;
    private final Templates templates;

    CorrectionsPage(
            Archive archive,
            WhatChanged changed,
            Permalinks permalinks,
            Messages messages,
            DateWords dates,
            ValueWords values,
            History history,
            Frames frames,
            Templates templates) {
        this.archive = archive;
        this.changed = changed;
        this.touched = new TouchedWords(messages, values);
        this.permalinks = permalinks;
        this.messages = messages;
        this.titles = new Titles(messages);
        this.dates = dates;
        this.values = values;
        this.history = history;
        this.frames = frames;
        this.templates = templates;
    }

    void answer(Context ctx) {
        long count = archive.changeCount();
        int last = (int) Math.max(1, (count + LENGTH - 1) / LENGTH);
        int page = page(ctx.queryParam("page"));
        if (page > last) {
            ctx.redirect(Languages.keep(ctx, Permalinks.corrections(last)));
            return;
        }
        templates.answer(ctx, "corrections", view(count, page, last));
    }

    private static int page(@Nullable String asked) {
        return asked != null && asked.matches("[1-9]\\d{0,8}") ? Integer.parseInt(asked) : 1;
    }

    private CorrectionsView view(long count, int page, int last) {
        var rows = archive.changes((long) (page - 1) * LENGTH, LENGTH);
        var latest = latest(rows);
        var heading = messages.text("corrections.heading", count);
        return new CorrectionsView(
                frames.frame(
                        heading,
                        Permalinks.corrections(page),
                        "",
                        "",
                        feeds().stream()
                                .filter(feed -> !feed.href().endsWith(".atom"))
                                .toList()),
                heading,
                rows.stream().map(row -> row(row, latest)).toList(),
                pages(page, last),
                feeds().stream()
                        .map(feed -> new Link(feed.title(), feed.href()))
                        .toList());
    }

    private List<Link> pages(int page, int last) {
        var links = new ArrayList<Link>();
        if (page > 1) {
            links.add(new Link(messages.text("corrections.newer"), Permalinks.corrections(page - 1)));
        }
        if (page < last) {
            links.add(new Link(messages.text("corrections.older"), Permalinks.corrections(page + 1)));
        }
        return links;
    }

    private List<Frame.Alternate> feeds() {
        return FeedFormat.ALL.stream()
                .map(format -> new Frame.Alternate(
                        "alternate",
                        format.mediaType(),
                        messages.text("feed.corrections", format.name()),
                        Permalinks.CORRECTIONS + format.siteSuffix()))
                .toList();
    }

    /** The entries as they stand now, and those that some of them were merged into. */
    private Map<EntryId, Revision> latest(List<LedgerRow> rows) {
        return archive.latest(rows.stream()
                .flatMap(row -> Stream.of(row.entry(), row.replacedBy()))
                .filter(Objects::nonNull)
                .toList());
    }

    /**
     * What the page and the feeds say of a change.
     *
     * @param title as the revision has it; where its words can be read no more, as the tombstone has it
     * @param what it changed, in words; absent where it did not change what the entry says
     */
    private record Told(Title title, @Nullable String what, List<Link> links) {}

    private Told told(LedgerRow row, Map<EntryId, Revision> latest) {
        var entry = Objects.requireNonNull(latest.get(row.entry()));
        boolean readable = Standing.of(archive, entry).hasReadableRevisions();
        var change = changed.in(row);
        var parts = change.touched();
        return new Told(
                titles.of(readable ? change.title() : entry.entry().title()),
                parts == null ? null : touched.of(parts),
                links(row, latest, readable));
    }

    private CorrectionsView.Row row(LedgerRow row, Map<EntryId, Revision> latest) {
        var told = told(row, latest);
        return new CorrectionsView.Row(
                dates.day(row.addedAt()),
                row.addedAt().toString(),
                told.title().text(),
                told.title().language().tag(),
                Objects.requireNonNull(latest.get(row.entry())).isLive() ? Permalinks.entry(row.entry()) : null,
                messages.text("corrections.change", values.label("change", row.change()), row.number()),
                told.what(),
                row.reason(),
                told.links());
    }

    private List<Link> links(LedgerRow row, Map<EntryId, Revision> latest, boolean readable) {
        var links = new ArrayList<Link>();
        if (row.change() == Change.CORRECTED && readable) {
            links.add(history.changes(row.entry(), row.number() - 1, row.number()));
        }
        Optional.ofNullable(row.replacedBy())
                .map(latest::get)
                .map(instead -> Standing.of(archive, instead).end())
                .filter(Revision::isLive)
                .ifPresent(instead -> links.add(new Link(
                        messages.text("gone.instead", titles.text(instead.entry())), Permalinks.entry(instead.id()))));
        return links;
    }

    /** What changed, why, and what the page leads to besides: a line each. */
    private String summary(LedgerRow row, Told told) {
        var lines = new ArrayList<String>();
        if (told.what() != null) {
            lines.add(told.what());
        }
        lines.add(Optional.ofNullable(row.reason()).orElse(messages.text("reason.none")));
        told.links()
                .forEach(link -> lines.add(
                        messages.text("feed.corrections.link", link.text(), permalinks.absolute(link.href()))));
        return String.join("\n", lines);
    }

    Feed feed() {
        var rows = archive.changes(0, LENGTH);
        var latest = latest(rows);
        return new Feed(
                messages.text("feed.corrections.title"),
                messages.text("feed.corrections.description"),
                messages.language(),
                permalinks.absolute(Permalinks.CORRECTIONS),
                rows.stream().map(row -> item(row, latest)).toList());
    }

    /** The address of the revision is the item's identity too: there is one row of the ledger for each. */
    private Feed.Item item(LedgerRow row, Map<EntryId, Revision> latest) {
        var told = told(row, latest);
        var change = values.label("change", row.change());
        return new Feed.Item(
                permalinks.absolute(Permalinks.revision(row.entry(), row.number())),
                messages.text("feed.corrections.item", told.title().text(), change),
                summary(row, told),
                change,
                row.addedAt());
    }
}
