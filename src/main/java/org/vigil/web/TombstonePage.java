package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import org.vigil.archive.Revision;
import org.vigil.link.Permalinks;

/** What stands where an entry was withdrawn: that it was, when, why, and what its last state was. */
final class TombstonePage {
    private final Messages messages;
    private final DateWords dates;
    private final Words words;
    private final Frames frames;

    TombstonePage(Messages messages, DateWords dates, Words words, Frames frames) {
        this.messages = messages;
        this.dates = dates;
        this.words = words;
        this.frames = frames;
    }

    MessageView view(Revision revision) {
        var row = revision.row();
        var sentences = new ArrayList<String>();
        sentences.add(messages.text("gone.when", dates.day(row.addedAt())));
        if (row.reason() != null) {
            sentences.add(messages.text("gone.why", row.reason()));
        }
        sentences.add(messages.text("gone.proof", row.seq(), row.contentHash()));
        var links = new ArrayList<Link>();
        if (row.replacedBy() != null) {
            links.add(new Link(
                    messages.text("gone.instead", row.replacedBy().value()), Permalinks.entry(row.replacedBy())));
        }
        links.add(new Link(messages.text("error.home"), Permalinks.HOME));
        var heading = messages.text("gone");
        return new MessageView(
                frames.frame(heading, null, ""),
                410,
                heading,
                sentences,
                words.line(revision.entry()),
                List.copyOf(links));
    }
}
