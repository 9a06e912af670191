package org.vigil.web;

import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Rights;
import org.vigil.link.Permalinks;

/**
 * The commands that recompute the hashes of one revision, with its own values. {@code jq} sorts and spaces a row as RFC 8785
 * does because a row holds no more than texts without control characters, small whole numbers and names in ASCII.
 */
final class ProofPanel {
    private final Archive archive;
    private final Permalinks permalinks;
    private final Messages messages;

    ProofPanel(Archive archive, Permalinks permalinks, Messages messages) {
        this.archive = archive;
        this.permalinks = permalinks;
        this.messages = messages;
    }

    /**
     * What stands in the panel.
     *
     * @param commands to be pasted as they are
     * @param withheld why the content hash cannot be checked from outside; absent where it can
     * @param original the bytes that were read, where they may be had
     */
    record View(String commands, @Nullable String withheld, @Nullable Link original) {}

    /** @param rights as they are now */
    View view(Revision revision, Rights rights) {
        var entry = revision.entry();
        boolean whole = ShownEntry.isWhole(entry, rights);
        return new View(
                chain(revision) + (whole ? content(revision) : ""),
                whole ? null : messages.text("proof.withheld", revision.row().contentHash()),
                original(revision.row().originalHash(), rights));
    }

    private String chain(Revision revision) {
        var row = revision.row();
        return "# " + messages.text("proof.row", row.seq()) + "\ncurl -s " + permalinks.absolute(Permalinks.LEDGER)
                + " | sed -n " + row.seq() + "p > row.json\njq -cSj 'del(.chain)' row.json | sha256sum\n# "
                + messages.text("proof.prints", row.chain()) + "\njq -r .contentHash row.json\n# "
                + messages.text("proof.prints", row.contentHash()) + "\n";
    }

    private String content(Revision revision) {
        var row = revision.row();
        var address = permalinks.absolute(Permalinks.revision(row.entry(), row.number()) + ".json");
        return "# " + messages.text("proof.content") + "\ncurl -s " + address + " | sha256sum\n# "
                + messages.text("proof.prints", row.contentHash()) + "\n";
    }

    private @Nullable Link original(@Nullable String hash, Rights rights) {
        // Asked only where it can be: a file of rows has many entries.
        return hash != null && rights == Rights.OPEN && OriginalHandler.mayBeShown(archive.readFrom(hash))
                ? new Link(messages.text("proof.original"), Permalinks.original(hash))
                : null;
    }
}
