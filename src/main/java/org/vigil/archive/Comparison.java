package org.vigil.archive;

import org.jspecify.annotations.Nullable;

/**
 * A ledger beside a copy of it that someone kept.
 *
 * @param line the first line, counted from 1, where the two differ or where one of them has ended; for {@link Result#SAME}
 *     the number of lines of both
 * @param kept that line in the copy, if it goes so far
 * @param here that line in this ledger, if it goes so far
 */
public record Comparison(Result result, long line, @Nullable String kept, @Nullable String here) {
    public enum Result {
        SAME,
        /** The ledger has grown since; all that the copy holds is unchanged. */
        COPY_BEHIND,
        /** The ledger has lost rows that the copy holds. */
        COPY_AHEAD,
        /** The ledger is not the one that was copied. */
        DIFFERENT
    }

    static Comparison differing(long line, @Nullable String kept, @Nullable String here) {
        var result = kept == null ? Result.COPY_BEHIND : here == null ? Result.COPY_AHEAD : Result.DIFFERENT;
        return new Comparison(result, line, kept, here);
    }

    /** Whether the ledger still says all that the copy says. */
    public boolean holds() {
        return result == Result.SAME || result == Result.COPY_BEHIND;
    }

    /** A line or three to print. */
    @Override
    public String toString() {
        return switch (result) {
            case SAME -> "The copy and the ledger are the same: " + line + " rows";
            case COPY_BEHIND ->
                "The copy is unchanged up to row " + (line - 1) + ", where it ends; the ledger goes on with row "
                        + line;
            case COPY_AHEAD -> "The ledger ends before row " + line + ", which the copy holds: " + kept;
            case DIFFERENT -> "The copy and the ledger differ from row " + line + "\nkept: " + kept + "\nhere: " + here;
        };
    }
}
