package org.vigil.entry;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a source says what a fact says, or the archive concludes it. The note of the fact begins with it, in English. */
public enum Basis implements Slugged {
    STATED("Stated in a source."),
    DEDUCED("Deduced.");

    private final String opening;

    Basis(String opening) {
        this.opening = opening;
    }

    /** The note of a fact, with what is remarked besides. */
    public String note(@Nullable String remark) {
        return remark == null ? opening : opening + " " + remark;
    }

    /** The one that a note begins with. */
    public static Optional<Basis> of(@Nullable String note) {
        return Stream.of(values())
                .filter(basis -> note != null && note.startsWith(basis.opening))
                .findFirst();
    }

    /** What a note says besides; empty where it says nothing more. */
    public static String remark(String note) {
        return note.substring(of(note).map(basis -> basis.opening.length()).orElse(0))
                .strip();
    }
}
