package org.vigil.web;

import org.vigil.archive.Archive;
import org.vigil.link.Permalinks;
import org.vigil.search.Catalog;

/** What answers for entries: as they stand, as they stood, as they are cited, and what was changed. */
final class EntryRoutes {
    private final EntryHandler entries;
    private final CitationHandler citations;
    private final DiffHandler diffs;
    private final CorrectionsPage corrections;
    private final OriginalHandler originals;

    EntryRoutes(
            Archive archive,
            VisitLedgers ledgers,
            Catalog catalog,
            Permalinks permalinks,
            Messages messages,
            ValueWords values,
            DateWords dates,
            Words words,
            Understanding understanding,
            Frames frames,
            CiteBox cite,
            UntilGrown<ClaimTable> claims,
            WhatChanged changed,
            Templates templates) {
        var history = new History(messages, dates, values);
        var past = new Past(archive, messages, dates, history);
        var tombstones = new TombstonePage(archive, permalinks, messages, dates, words, frames, cite, templates);
        var asked = new EntryClaims(archive, claims, new ClaimViews(messages, values), messages);
        var around = new Surroundings(archive, ledgers, messages, values, dates);
        var page = new EntryPage(
                archive, permalinks, messages, values, dates, words, understanding, frames, cite, past, asked, around);
        entries = new EntryHandler(archive, catalog, page, tombstones, cite, templates);
        citations = new CitationHandler(archive, cite, tombstones);
        var parts = new DiffParts(archive, messages, values, dates);
        var diffPage = new DiffPage(messages, words, frames, history, parts, new DiffPassages(messages));
        diffs = new DiffHandler(archive, diffPage, tombstones, messages, frames, templates);
        originals = new OriginalHandler(archive, messages, frames, templates);
        corrections =
                new CorrectionsPage(archive, changed, permalinks, messages, dates, values, history, frames, templates);
    }

    OriginalHandler originals() {
        return originals;
    }

    EntryHandler entries() {
        return entries;
    }

    CitationHandler citations() {
        return citations;
    }

    DiffHandler diffs() {
        return diffs;
    }

    CorrectionsPage corrections() {
        return corrections;
    }
}
