package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.LedgerRow;
import org.vigil.entry.EntryId;
import org.vigil.link.Permalinks;

/** The revisions of an entry as a list, from the rows of the ledger alone. */
final class History {
    private final Messages messages;
    private final DateWords dates;
    private final ValueWords values;

    History(Messages messages, DateWords dates, ValueWords values) {
        this.messages = messages;
        this.dates = dates;
        this.values = values;
    }

    /**
     * @param rows of one entry, the first revision first
     * @param shown number of the revision that the page shows
     */
    HistoryView view(List<LedgerRow> rows, int shown) {
        if (rows.size() == 1) {
            return new HistoryView(
                    messages.text("history.unchanged", dates.day(rows.get(0).addedAt())), List.of());
        }
        return new HistoryView("", rows(rows, 1, rows.size(), shown));
    }

    /** The revisions from one number to another, the newest first. */
    List<HistoryView.Row> rows(List<LedgerRow> rows, int from, int to, int shown) {
        var views = new ArrayList<HistoryView.Row>();
        for (int number = to; number >= from; number--) {
            views.add(row(rows.get(number - 1), number == 1 ? null : rows.get(number - 2), shown));
        }
        return views;
    }

    private HistoryView.Row row(LedgerRow row, @Nullable LedgerRow before, int shown) {
        return new HistoryView.Row(
                new Link(messages.text("revision", row.number()), Permalinks.revision(row.entry(), row.number())),
                dates.day(row.addedAt()),
                row.addedAt().toString(),
                values.label("change", row.change()),
                row.reason(),
                before == null || before.contentHash().equals(row.contentHash())
                        ? null
                        : changes(row.entry(), before.number(), row.number()),
                row.number() == shown);
    }

    Link changes(EntryId id, int from, int to) {
        return new Link(messages.text("history.changes", from), Permalinks.diff(id, from, to));
    }

    /** RFC 5829: where the other states are. */
    List<Frame.Alternate> links(List<LedgerRow> rows, int shown, boolean frozen) {
        var id = rows.get(0).entry();
        var links = new ArrayList<Frame.Alternate>();
        links.add(link("version-history", messages.text("history"), Permalinks.entry(id) + "#history"));
        if (frozen) {
            links.add(link("latest-version", messages.text("notice.newest"), Permalinks.entry(id)));
        }
        if (shown > 1) {
            links.add(link("predecessor-version", id, shown - 1));
        }
        if (shown < rows.size()) {
            links.add(link("successor-version", id, shown + 1));
        }
        return links;
    }

    private Frame.Alternate link(String relation, EntryId id, int number) {
        return link(relation, messages.text("revision", number), Permalinks.revision(id, number));
    }

    private static Frame.Alternate link(String relation, String title, String path) {
        return new Frame.Alternate(relation, "text/html", title, path);
    }
}
