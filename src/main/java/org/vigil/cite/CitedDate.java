package org.vigil.cite;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryDate.Point;

/**
 * As much of a date as a citation can say without saying more than is known: a point or a span.
 *
 * @param whole it says all that is known; else the date itself stands in a note
 */
record CitedDate(Point from, Point to, boolean whole) {
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
                : new CitedDate(from, to, parts(from).length == parts(to).length);
    }

    static CitedDate of(LocalDate day) {
        var point = new Point(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false, false);
        return new CitedDate(point, point, true);
    }

    boolean isPoint() {
        return from.equals(to);
    }

    /** Either end is. */
    boolean isApproximate() {
        return from.approximate() || to.approximate();
    }

    /** Either end is. */
    boolean isUncertain() {
        return from.uncertain() || to.uncertain();
    }

    boolean isCertain() {
        return !isApproximate() && !isUncertain();
    }

    /** The year and the month that all days have in common on which it can have been. */
    private static @Nullable CitedDate common(Point from, Point to) {
        var first = from.first();
        var last = to.last();
        if (first.getYear() != last.getYear()) {
            return null;
        }
        int month = first.getMonth() == last.getMonth() ? first.getMonthValue() : 0;
        var point = new Point(
                first.getYear(), month, 0, from.approximate() || to.approximate(), from.uncertain() || to.uncertain());
        return new CitedDate(point, point, false);
    }

    /** In CSL's numbers: one list for a point, two for a span. Processors want both as precise as each other. */
    int[][] parts() {
        int length = Math.min(parts(from).length, parts(to).length);
        var first = Arrays.copyOf(parts(from), length);
        var last = Arrays.copyOf(parts(to), length);
        return Arrays.equals(first, last) ? new int[][] {first} : new int[][] {first, last};
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
        return isPoint() ? edtf(from) : edtf(from) + "/" + edtf(to);
    }

    private static String edtf(Point point) {
        var qualifier = point.approximate() && point.uncertain()
                ? "%"
                : point.approximate() ? "~" : point.uncertain() ? "?" : "";
        return point.digits() + qualifier;
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
