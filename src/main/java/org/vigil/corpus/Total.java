package org.vigil.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryDate;
import org.vigil.entry.Reference;

/**
 * A figure that a source gives, to stand beside the one computed from the entries.
 *
 * @param name {@code visits}, {@code reports} or {@code published}
 * @param asOf the time that the sources speak of; several figures of one name are a count as it went on
 * @param note what else should be known of the figure
 */
public record Total(String name, int value, EntryDate asOf, @Nullable String note, List<Reference> sources) {
    public Total {
        sources = List.copyOf(sources);
    }
}
