package org.vigil.entry;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source outside the archive that supports an entry.
 *
 * @param supports what it is a source for, in the archive's words
 * @param states what of the entry the source states by itself: names of its facts, {@code date}, slugs of its relations; none
 *     where this was not judged, or where it takes other sources to conclude something from this one
 */
public record Reference(URI url, String title, @Nullable String supports, List<String> states) {
    public Reference {
        WebAddress.expect(url);
        states = List.copyOf(states);
    }

    public Reference(URI url, String title, @Nullable String supports) {
        this(url, title, supports, List.of());
    }
}
