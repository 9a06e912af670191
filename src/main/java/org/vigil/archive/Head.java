package org.vigil.archive;

import org.vigil.entry.Sha256;

/**
 * How far a ledger has come. Whoever keeps it can tell later whether anything up to it was changed.
 *
 * @param seq 0 where the ledger is empty
 * @param chain 64 zeros where the ledger is empty
 */
public record Head(long seq, String chain) {
    static final Head EMPTY = new Head(0, Sha256.NONE);
}
