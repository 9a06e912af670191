package org.vigil.archive;

/**
 * What became of an entry that was put into the archive.
 *
 * @param revision the latest revision of the entry afterwards
 */
public record Put(Outcome outcome, Revision revision) {
    /** Whether a revision was written, and if not, why. */
    public enum Outcome {
        ADDED,
        CORRECTED,
        /** The archive has this very content already. */
        UNCHANGED,
        /** The entry was withdrawn or merged, and stays so until it is restored. */
        WITHDRAWN,
        /** The archive has had this very content, and was corrected since. */
        SUPERSEDED
    }
}
