package org.vigil.entry;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A source outside the archive that supports an entry.
 *
 * @param supports what it is a source for, in the archive's words
 */
public record Reference(URI url, String title, @Nullable String supports) {
    public Reference {
        WebAddress.expect(url);
    }
}
