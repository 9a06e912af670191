package org.vigil.entry;

/** A link from one entry to another. It is kept on the entry it starts from, and shown on both. */
public record Relation(Type type, EntryId target) {
    /** Read from the entry that holds it: this report is the {@code REPORT_OF} that visit. */
    public enum Type implements Slugged {
        REPORT_OF,
        RESPONSE_TO,
        CONCERNS,
        ABOUT
    }
}
