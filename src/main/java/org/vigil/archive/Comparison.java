package org.vigil.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        /** As before, and the last line of the copy is not whole; as far as it goes, it is unchanged too. */
        COPY_BROKEN_OFF,
        /** Nothing was kept, so nothing is shown. */
        COPY_EMPTY,
        /** The ledger has lost rows that the copy holds. */
        COPY_AHEAD,
        /** The ledger is not the one that was copied. */
        DIFFERENT
    }

    static Comparison of(KeptLines copy, LedgerPages pages) throws IOException {
        for (long line = 1; ; line++) {
            var kept = copy.next();
            var row = pages.next();
            var here = row == null ? null : row.line();
            if (kept == null && here == null) {
                return new Comparison(Result.SAME, line - 1, null, null);
            }
            if (kept == null && line == 1) {
                return new Comparison(Result.COPY_EMPTY, line, null, here);
            }
            var bytes = here == null ? null : CanonicalJson.utf8(here);
            if (kept == null || !Arrays.equals(kept, bytes)) {
                var text = kept == null ? null : new String(kept, StandardCharsets.UTF_8);
                return kept != null && bytes != null && copy.isBroken() && KeptLines.startsWith(bytes, kept)
                        ? new Comparison(Result.COPY_BROKEN_OFF, line, text, here)
                        : differing(line, text, here);
            }
        }
    }

    static Comparison differing(long line, @Nullable String kept, @Nullable String here) {
        var result = kept == null ? Result.COPY_BEHIND : here == null ? Result.COPY_AHEAD : Result.DIFFERENT;
        return new Comparison(result, line, kept, here);
    }

    /** Whether the ledger still says all that the copy says. */
    public boolean holds() {
        return result == Result.SAME || result == Result.COPY_BEHIND || result == Result.COPY_BROKEN_OFF;
    }

    /** A line or three to print. */
    @Override
    public String toString() {
        return switch (result) {
            case SAME -> "The copy and the ledger are the same: " + line + " rows";
            case COPY_BEHIND ->
                "The copy is unchanged up to row " + (line - 1) + ", where it ends; the ledger goes on with row "
                        + line;
            case COPY_BROKEN_OFF ->
                "The copy is unchanged up to row " + (line - 1) + "; in row " + line
                        + " it breaks off, and is unchanged as far as it goes";
            case COPY_EMPTY -> "The copy is empty, so there is nothing to compare the ledger with";
            case COPY_AHEAD -> "The ledger ends before row " + line + ", which the copy holds: " + kept;
            case DIFFERENT -> "The copy and the ledger differ from row " + line + "\nkept: " + kept + "\nhere: " + here;
        };
    }
}
