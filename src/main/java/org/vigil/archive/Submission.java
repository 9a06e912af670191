package org.vigil.archive;

import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.Original;

/**
 * An entry on its way into the archive.
 *
 * @param ifNew it is taken only if it never stood in the archive as it is, or has a reason that was never given: what is loaded at each start must not undo a
 *     correction that was made since
 * @param original the bytes it was read from
 * @param reason why it differs from what the archive has, for the list of corrections
 */
public record Submission(Entry entry, @Nullable Original original, @Nullable String reason, boolean ifNew) {
    public Submission(Entry entry) {
        this(entry, null, null);
    }

    public Submission(Entry entry, @Nullable Original original, @Nullable String reason) {
        this(entry, original, reason, false);
    }
}
