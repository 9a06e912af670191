package org.vigil.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Change;
import org.vigil.archive.FrozenSearch.Found;
import org.vigil.archive.LedgerRow;
import org.vigil.entry.EntryId;
import org.vigil.entry.Title;
import org.vigil.revise.EntryDiff;
import org.vigil.revise.Touched;

/** What each revision changed. Revisions never change, so each is compared with the one before it once. */
final class WhatChanged {
    private static final int KEPT = 2_000;

    private final Archive archive;
    private final Cache<Key, Told> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(EntryId entry, int revision) {}

    /**
     * What a revision is called, and what it changed.
     *
     * @param touched absent where it does not correct: a tombstone, or what was restored, says what the revision before said
     */
    record Told(Title title, @Nullable Touched touched) {}

    WhatChanged(Archive archive) {
        this.archive = archive;
    }

    /** @param row of a revision that is not the first */
    Told in(LedgerRow row) {
        return known.get(new Key(row.entry(), row.number()), missing -> compare(row));
    }

    private Told compare(LedgerRow row) {
        var revisions = archive.findAll(List.of(found(row, row.number() - 1), found(row, row.number())));
        var before = revisions.get(0).entry();
        var after = revisions.get(1).entry();
        return new Told(
                after.title(), row.change() == Change.CORRECTED ? Touched.by(EntryDiff.between(before, after)) : null);
    }

    private static Found found(LedgerRow row, int number) {
        return new Found(row.entry(), number, List.of());
    }
}
