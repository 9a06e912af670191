package org.vigil.web;

import java.util.List;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.link.Permalinks;

/** What the archive is, with its present size and the head of its ledger. */
final class AboutPage {
    private final Archive archive;
    private final Frames frames;
    private final Messages messages;
    private final DateWords dates;

    AboutPage(Archive archive, Frames frames, Messages messages, DateWords dates) {
        this.archive = archive;
        this.frames = frames;
        this.messages = messages;
        this.dates = dates;
    }

    AboutView view() {
        var head = archive.head();
        var last = head.seq() == 0 ? List.<Revision>of() : archive.after(head.seq() - 1, 1);
        return new AboutView(
                frames.frame(messages.text("about.title"), Permalinks.ABOUT, "about"),
                (int) archive.liveCount(),
                head.seq(),
                head.chain(),
                last.isEmpty() ? "" : dates.day(last.get(0).row().addedAt()));
    }
}
