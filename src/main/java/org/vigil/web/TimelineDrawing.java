package org.vigil.web;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryKind;

/**
 * The timeline drawn: a row for each year, and in it a mark for each moment, from its first day to its last. Years in which
 * nothing is known are one row, that says so.
 */
final class TimelineDrawing {
    /** A single day would be too narrow to be seen. */
    static final double NARROWEST = 4;

    private static final int LANE = 6;

    /** How much is known of the time. */
    enum Shape {
        /** These days. */
        DAYS,
        /** Once in this time. */
        WITHIN,
        /** From this day on; the end is not known. */
        OPEN,
        /** Once in a time of several years, of which this is a part. */
        LONG
    }

    /**
     * @param last the same as {@code first}, but for a row that stands for years in which nothing is known
     * @param months the borders of the months as a path
     */
    record Row(int first, int last, int days, String months, List<Mark> marks) {
        public boolean isGap() {
            return marks.isEmpty() && last > first;
        }

        public int height() {
            return LANE * Timeline.KINDS.size();
        }
    }

    /**
     * @param kind slug of what it stands for, and so of its lane
     * @param day of the year on which it begins, counted from 0
     * @param days that it lasts within this year
     */
    record Mark(String kind, String shape, int day, int days, int y, int height) {
        /** Wide enough to be seen. */
        public double width() {
            return Math.max(NARROWEST, days);
        }

        /** A point to the right, for what goes on: it has no length of its own. */
        public String arrow() {
            return "M" + day + " " + y + "l7 " + height / 2.0 + "l-7 " + height / 2.0 + "z";
        }
    }

    /** A stretch of days, and the shape that it is drawn in. */
    private record Stretch(LocalDate from, LocalDate to, Shape shape) {}

    private TimelineDrawing() {}

    static List<Row> rows(Timeline timeline) {
        int first = timeline.firstYear();
        int last = timeline.lastYear();
        if (last == 0) {
            return List.of();
        }
        var rows = IntStream.rangeClosed(first, last)
                .mapToObj(year -> row(year, marks(timeline, year, last)))
                .toList();
        return gaps(rows);
    }

    private static Row row(int year, List<Mark> marks) {
        return new Row(year, year, Year.of(year).length(), months(year), marks);
    }

    private static String months(int year) {
        return IntStream.rangeClosed(2, 12)
                .mapToObj(month ->
                        "M" + (LocalDate.of(year, month, 1).getDayOfYear() - 1) + " 0V" + LANE * Timeline.KINDS.size())
                .collect(Collectors.joining());
    }

    private static List<Row> gaps(List<Row> rows) {
        var joined = new ArrayList<Row>();
        for (var row : rows) {
            var before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.marks().isEmpty() && row.marks().isEmpty()) {
                joined.set(joined.size() - 1, new Row(before.first(), row.last(), row.days(), "", List.of()));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static List<Mark> marks(Timeline timeline, int year, int lastYear) {
        return timeline.all()
                .flatMap(moment -> moment.told().stream())
                .flatMap(happening -> mark(happening, year, lastYear).stream())
                .distinct()
                .toList();
    }

    private static List<Mark> mark(Happening happening, int year, int lastYear) {
        var stretch = stretch(happening, LocalDate.of(lastYear, 12, 31));
        var start = LocalDate.of(year, 1, 1);
        var end = LocalDate.of(year, 12, 31);
        if (stretch == null || stretch.to().isBefore(start) || stretch.from().isAfter(end)) {
            return List.of();
        }
        var from = stretch.from().isBefore(start) ? start : stretch.from();
        var to = stretch.to().isAfter(end) ? end : stretch.to();
        var kind = happening.entry().kind();
        int lane = LANE * Timeline.KINDS.indexOf(kind) + 1;
        var shape = stretch.shape().name().toLowerCase(Locale.ROOT);
        int day = from.getDayOfYear() - 1;
        int days = (int) ChronoUnit.DAYS.between(from, to) + 1;
        if (stretch.shape() != Shape.LONG) {
            return List.of(new Mark(kind.slug(), shape, day, days, lane, LANE - 2));
        }
        var line = new Mark(kind.slug(), shape, day, days, lane + LANE - 2, 1);
        return from.equals(stretch.from())
                ? List.of(line, new Mark(kind.slug(), shape, day, 1, lane, LANE - 2))
                : List.of(line);
    }

    private static @Nullable Stretch stretch(Happening happening, LocalDate horizon) {
        var date = happening.date() == null ? happening.bounds() : happening.date();
        var first = date == null ? null : date.earliest();
        if (date == null || first == null) {
            return null;
        }
        var last = date.latest();
        if (last == null) {
            return date.shape() == EntryDate.Shape.SPAN
                    ? new Stretch(first, first, Shape.OPEN)
                    : new Stretch(first, horizon, Shape.LONG);
        }
        return new Stretch(first, last, shape(date, first, last));
    }

    private static Shape shape(EntryDate date, LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear() && date.shape() == EntryDate.Shape.ONE_OF) {
            return Shape.LONG;
        }
        return VisitLedger.hasBothDays(date) ? Shape.DAYS : Shape.WITHIN;
    }

    /** Of the kinds that have a mark, for the key. */
    static List<EntryKind> kinds(List<Row> rows) {
        return Timeline.KINDS.stream()
                .filter(kind -> rows.stream()
                        .flatMap(row -> row.marks().stream())
                        .anyMatch(mark -> mark.kind().equals(kind.slug())))
                .toList();
    }

    static List<Shape> shapes(List<Row> rows) {
        return IntStream.range(0, Shape.values().length)
                .mapToObj(i -> Shape.values()[i])
                .filter(shape -> rows.stream()
                        .flatMap(row -> row.marks().stream())
                        .anyMatch(mark -> mark.shape().equals(shape.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
