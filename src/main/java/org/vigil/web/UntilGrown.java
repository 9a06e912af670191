package org.vigil.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;

/** Something that is worked out from the archive, and again only when the archive has grown. */
final class UntilGrown<T> {
    private final Archive archive;
    private final Supplier<T> work;
    private volatile @Nullable Held<T> held;

    private record Held<T>(long seq, T value) {}

    UntilGrown(Archive archive, Supplier<T> work) {
        this.archive = archive;
        this.work = work;
    }

    T current() {
        long seq = archive.head().seq();
        var now = held;
        if (now == null || now.seq() != seq) {
            now = new Held<>(seq, work.get());
            held = now;
        }
        return now.value();
    }
}
