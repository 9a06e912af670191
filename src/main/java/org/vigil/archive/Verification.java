package org.vigil.archive;

import org.jspecify.annotations.Nullable;

/**
 * What came of recomputing the whole ledger.
 *
 * @param head the last row that was reached
 * @param fault the first thing that does not fit; absent where everything does
 */
public record Verification(Head head, @Nullable Fault fault) {
    /**
     * The first thing that does not fit.
     *
     * @param where the row or part of the file, such as {@code row 12 (visit-2006-09-04, revision 2)}
     * @param what the thing that does not fit, such as {@code content hash}
     */
    public record Fault(String where, String what, String expected, String found) {
        @Override
        public String toString() {
            return where + ": the " + what + " does not fit; expected " + expected + ", found " + found;
        }
    }

    public boolean holds() {
        return fault == null;
    }

    /** One line to print. */
    @Override
    public String toString() {
        return fault == null
                ? "The ledger holds: " + head.seq() + " rows, every hash fits; head " + head.chain()
                : "The ledger is broken at " + fault;
    }
}
