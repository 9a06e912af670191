package org.vigil.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vigil.entry.Entry;

/** What a row and its parts share: whether any of them has a fault, and what is still to be looked at. */
final class RowFaults {
    final List<Findings.Mention> mentions = new ArrayList<>();

    /** To be put to the entry when the whole row is read. */
    final List<Consumer<Entry>> checks = new ArrayList<>();

    boolean any;
}
