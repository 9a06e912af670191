package org.vigil.search;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryDate;

/**
 * A stretch of time that an entry's own time has to touch.
 *
 * @param from as the reader gave it: a year, a month or a day; absent for no bound
 * @param to likewise; a year or month is meant to its last day
 */
public record DayRange(EntryDate.@Nullable Point from, EntryDate.@Nullable Point to) {
    public static final DayRange ALL = new DayRange(null, null);

    /** A year, month or day such as {@code 2003-07}, or empty where it is none. */
    static Optional<EntryDate.Point> point(String text) {
        try {
            var date = new EntryDate(text);
            var point = date.from();
            return date.shape() == EntryDate.Shape.POINT && point != null ? Optional.of(point) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public @Nullable LocalDate first() {
        return from == null ? null : from.first();
    }

    public @Nullable LocalDate last() {
        return to == null ? null : to.last();
    }

    boolean isBackwards() {
        return from != null && to != null && to.last().isBefore(from.first());
    }

    DayRange exchanged() {
        return new DayRange(to, from);
    }
}
