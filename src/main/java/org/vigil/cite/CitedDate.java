package org.vigil.cite;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryDate.Point;

/**
 * As much of a date as a citation can say without saying more than is known: a point or a span.
 *
 * @param about it is approximate or uncertain
 * @param whole it says all that is known; else the date itself stands in a note
 */
record CitedDate(Point from, Point to, boolean about, boolean whole) {
    /** @return null where nothing of the date is certain enough to print */
    static @Nullable CitedDate of(@Nullable EntryDate date) {
        if (date == null) {
            return null;
        }
        var from = date.from();
        var to = date.to();
        if (from == null || to == null) {
            return null;
        }
        return date.shape() == EntryDate.Shape.ONE_OF
                ? common(from, to)
                : new CitedDate(from, to, about(from, to), true);
    }

    static CitedDate of(LocalDate day) {
        var point = new Point(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false, false);
        return new CitedDate(point, point, false, true);
    }

    boolean isPoint() {
        return from.equals(to);
    }

    /** The year and the month that all days have in common on which it can have been. */
    private static @Nullable CitedDate common(Point from, Point to) {
        var first = from.first();
        var last = to.last();
        if (first.getYear() != last.getYear()) {
            return null;
        }
        int month = first.getMonth() == last.getMonth() ? first.getMonthValue() : 0;
        var point = new Point(first.getYear(), month, 0, false, false);
        return new CitedDate(point, point, about(from, to), false);
    }

    private static boolean about(Point from, Point to) {
        return Stream.of(from, to).anyMatch(point -> point.approximate() || point.uncertain());
    }

    /** In CSL's numbers: one list for a point, two for a span. */
    int[][] parts() {
        return isPoint() ? new int[][] {parts(from)} : new int[][] {parts(from), parts(to)};
    }

    private static int[] parts(Point point) {
        return point.month() == 0
                ? new int[] {point.year()}
                : point.day() == 0
                        ? new int[] {point.year(), point.month()}
                        : new int[] {point.year(), point.month(), point.day()};
    }

    /** EDTF level 1, without what only level 2 can say. */
    String edtf() {
        var qualifier = about ? "~" : "";
        return from.digits() + qualifier + (isPoint() ? "" : "/" + to.digits() + qualifier);
    }

    /** {@code 4 September 2006}, {@code September 2006–October 2006}. */
    String english() {
        return isPoint() ? english(from) : english(from) + "–" + english(to);
    }

    private static String english(Point point) {
        var day = point.day() == 0 ? null : String.valueOf(point.day());
        var month = point.month() == 0 ? null : Month.of(point.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return String.join(
                " ",
                Stream.of(day, month, String.valueOf(point.year()))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
