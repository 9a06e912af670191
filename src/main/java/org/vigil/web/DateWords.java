package org.vigil.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryDate.Point;

/** Dates in words, never more precise than they are. */
final class DateWords {
    private final Messages messages;
    private final DateTimePatternGenerator patterns;

    DateWords(Messages messages) {
        this.messages = messages;
        this.patterns = DateTimePatternGenerator.getInstance(messages.locale());
    }

    String words(EntryDate date) {
        var from = date.from();
        var to = date.to();
        if (date.shape() == EntryDate.Shape.POINT) {
            return words(Objects.requireNonNull(from));
        }
        var shape = date.shape() == EntryDate.Shape.SPAN ? "span" : "one-of";
        if (from == null) {
            return messages.text("date." + shape + ".until", words(Objects.requireNonNull(to)));
        }
        if (to == null) {
            return messages.text("date." + shape + ".from", words(from));
        }
        return shape.equals("span")
                        && isPlain(from)
                        && isPlain(to)
                        && precision(from).equals(precision(to))
                ? interval(from, to)
                : messages.text("date." + shape, words(from), words(to));
    }

    /** "4–10 September 2006": what both days share is said once, as the language does it. */
    private String interval(Point from, Point to) {
        var format = DateIntervalFormat.getInstance(precision(from), messages.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(milliseconds(from), milliseconds(to)));
    }

    private static boolean isPlain(Point point) {
        return !point.approximate() && !point.uncertain();
    }

    /** The skeleton, as ICU calls it, of what is known of a point. */
    private static String precision(Point point) {
        return point.month() == 0 ? "y" : point.day() == 0 ? "yMMMM" : "yMMMMd";
    }

    private static long milliseconds(Point point) {
        return point.first().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    String words(Point point) {
        var exact = format(point, precision(point));
        if (point.approximate()) {
            return messages.text("date.approximate", exact);
        }
        return point.uncertain() ? messages.text("date.uncertain", exact) : exact;
    }

    String day(LocalDate day) {
        return day(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    String day(Instant instant) {
        return format("yMMMMd", instant);
    }

    /** To the minute, with the time zone. */
    String minute(Instant instant) {
        return format("yMMMMdHHmmz", instant);
    }

    private String format(Point point, String skeleton) {
        return format(skeleton, Instant.ofEpochMilli(milliseconds(point)));
    }

    private String format(String skeleton, Instant instant) {
        DateFormat format;
        synchronized (patterns) {
            format = new SimpleDateFormat(patterns.getBestPattern(skeleton), messages.locale());
        }
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(instant));
    }
}
