package org.vigil.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of entries to follow, newest first. All addresses are absolute.
 *
 * @param home the page that shows the same
 */
public record Feed(String title, String description, String language, String home, List<Item> items) {
    public Feed {
        items = List.copyOf(items);
    }

    /**
     * One entry.
     *
     * @param permalink also its identity: it never changes
     * @param added when it came into the archive
     * @param summary absent where the archive has no words of its own on it
     */
    public record Item(String permalink, String title, @Nullable String summary, String kind, Instant added) {}
}
