package org.vigil.entry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as it is known, never more: the Extended Date/Time Format of ISO 8601-2:2019.
 *
 * <pre>
 * 2006-09-04              a day              2004-11~               about that month
 * 2006-09                 a month            2006-09-04/2006-09-10  from the one to the other
 * 2006                    a year             1999-08-30/            from that day; the end is not known
 * [2004-08-01..2005-07-31]  one time between the two, which is not known
 * [2025-08-26..]            one time, not earlier
 * </pre>
 *
 * A time that nothing is known of has no {@code EntryDate}.
 */
public record EntryDate(String edtf) {
    private static final String POINT = "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%]?)";
    private static final Pattern SINGLE = Pattern.compile(POINT);

    /** What is known of the time. */
    public enum Shape {
        /** One day, month or year. */
        POINT,
        /** It lasted from the first to the last. */
        SPAN,
        /** It fell somewhere between the two. */
        ONE_OF
    }

    public EntryDate {
        var parts = parts(edtf);
        if (parts.from == null && parts.to == null) {
            throw impossible(edtf);
        }
        if (parts.from != null && parts.to != null && parts.to.last().isBefore(parts.from.first())) {
            throw new IllegalArgumentException("The date \"" + edtf + "\" ends before it begins");
        }
    }

    public Shape shape() {
        return parts(edtf).shape;
    }

    /** The first part, or the only one; absent in a date that is only known not to be later than another. */
    public @Nullable Point from() {
        return parts(edtf).from;
    }

    /** The last part; for a single point the same as {@link #from()}; absent where the end is not known. */
    public @Nullable Point to() {
        return parts(edtf).to;
    }

    /** The first day that it can have been. */
    public @Nullable LocalDate earliest() {
        var from = from();
        return from == null ? null : from.first();
    }

    /** The last day that it can have been; absent where the end is not known. */
    public @Nullable LocalDate latest() {
        var to = to();
        return to == null ? null : to.last();
    }

    /**
     * A day, month or year.
     *
     * @param month 1 to 12; 0 where only the year is known
     * @param day 1 to 31; 0 where only the month is known
     * @param approximate EDTF {@code ~} or {@code %}
     * @param uncertain EDTF {@code ?} or {@code %}
     */
    public record Point(int year, int month, int day, boolean approximate, boolean uncertain) {
        public LocalDate first() {
            return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
        }

        /** As it stands in EDTF, without its qualifier. */
        public String digits() {
            var text = String.format(Locale.ROOT, "%04d", year);
            if (month > 0) {
                text += String.format(Locale.ROOT, "-%02d", month);
            }
            return day > 0 ? text + String.format(Locale.ROOT, "-%02d", day) : text;
        }

        public LocalDate last() {
            if (month == 0) {
                return LocalDate.of(year, 12, 31);
            }
            var first = LocalDate.of(year, month, Math.max(day, 1));
            return day == 0 ? first.withDayOfMonth(first.lengthOfMonth()) : first;
        }
    }

    private record Parts(Shape shape, @Nullable Point from, @Nullable Point to) {}

    private static Parts parts(String edtf) {
        if (edtf.startsWith("[") && edtf.endsWith("]")) {
            return twoParts(edtf, edtf.substring(1, edtf.length() - 1), "..", Shape.ONE_OF);
        }
        if (edtf.contains("/")) {
            return twoParts(edtf, edtf, "/", Shape.SPAN);
        }
        var point = point(edtf, edtf);
        return new Parts(Shape.POINT, point, point);
    }

    private static Parts twoParts(String edtf, String text, String separator, Shape shape) {
        int at = text.indexOf(separator);
        if (at < 0) {
            throw impossible(edtf);
        }
        return new Parts(
                shape, point(edtf, text.substring(0, at)), point(edtf, text.substring(at + separator.length())));
    }

    private static @Nullable Point point(String edtf, String text) {
        if (text.isEmpty()) {
            return null;
        }
        var matcher = SINGLE.matcher(text);
        if (!matcher.matches()) {
            throw impossible(edtf);
        }
        var qualifier = matcher.group(4);
        var point = new Point(
                number(matcher.group(1)),
                number(matcher.group(2)),
                number(matcher.group(3)),
                "~".equals(qualifier) || "%".equals(qualifier),
                "?".equals(qualifier) || "%".equals(qualifier));
        boolean zero = (matcher.group(2) != null && point.month == 0) || (matcher.group(3) != null && point.day == 0);
        return real(edtf, point, zero);
    }

    private static Point real(String edtf, Point point, boolean zero) {
        if (zero
                || point.month > 12
                || (point.day > 0
                        && point.day
                                > new Point(point.year, point.month, 0, false, false)
                                        .last()
                                        .getDayOfMonth())) {
            throw impossible(edtf);
        }
        return point;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static IllegalArgumentException impossible(String edtf) {
        return new IllegalArgumentException("expected a date such as 2006-09-04, 2006-09, 2006, 2006-09-04/2006-09-10, "
                + "2006-09~ or [2004-08..2005-07]; found \"" + edtf + "\"");
    }

    @Override
    public String toString() {
        return edtf;
    }
}
