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
import java.util.regex.Pattern;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryDate.Point;

/** Dates in words, never more precise than they are. */
final class DateWords {
    /** A day 1, also where an interval begins with it. */
    private static final Pattern FIRST_DAY = Pattern.compile("(?<![\\p{N}:])1(?=(–\\p{N}+)?[ \\h]\\p{L})");

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
            return messages.text("date." + shape + ".until", bound(shape, Objects.requireNonNull(to)));
        }
        if (to == null) {
            return messages.text("date." + shape + ".from", bound(shape, from));
        }
        return shape.equals("span")
                        && isPlain(from)
                        && isPlain(to)
                        && precision(from).equals(precision(to))
                ? interval(from, to)
                : messages.text("date." + shape, bound(shape, from), bound(shape, to));
    }

    private String bound(String shape, Point point) {
        return shape.equals("one-of") ? sentence("date.inside", point) : words(point);
    }

    /**
     * A date within a sentence, in the case that Russian and Ukrainian want there.
     *
     * @param key of a message that takes a month or a year; with {@code .day} of the one that takes a day
     */
    String sentence(String key, EntryDate date) {
        var point = date.from();
        return date.shape() == EntryDate.Shape.POINT && point != null
                ? sentence(key, point)
                : messages.text(key, words(date));
    }

    String sentence(String key, Point point) {
        return messages.text(of(key, point), known(point, governed(point)));
    }

    private static String of(String key, Point point) {
        return point.day() == 0 ? key : key + ".day";
    }

    /** "4–10 September 2006": what both days share is said once, as the language does it. */
    private String interval(Point from, Point to) {
        var format = DateIntervalFormat.getInstance(precision(from), messages.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return withFirst(format.format(new DateInterval(milliseconds(from), milliseconds(to))));
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
        return known(point, format(point, pattern(precision(point))));
    }

    /** How well it is known is said, too. */
    private String known(Point point, String exact) {
        if (point.approximate()) {
            return messages.text(of("date.approximate", point), exact);
        }
        return point.uncertain() ? messages.text("date.uncertain", exact) : exact;
    }

    String day(LocalDate day) {
        return day(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    String day(Instant instant) {
        return format(pattern("yMMMMd"), instant);
    }

    /** To the minute, with the time zone. */
    String minute(Instant instant) {
        return format(pattern("yMMMMdHHmmz"), instant);
    }

    private String format(Point point, String pattern) {
        return format(pattern, Instant.ofEpochMilli(milliseconds(point)));
    }

    /** A month stands in the case that it has beside a day, and a year says that it is one. */
    private String governed(Point point) {
        var words = format(point, pattern(precision(point)).replace("LLLL", "MMMM"));
        return point.month() == 0 ? messages.text("date.inside.year", words) : words;
    }

    private String pattern(String skeleton) {
        synchronized (patterns) {
            return patterns.getBestPattern(skeleton);
        }
    }

    private String format(String pattern, Instant instant) {
        DateFormat format = new SimpleDateFormat(pattern, messages.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return withFirst(format.format(Date.from(instant)));
    }

    private String withFirst(String date) {
        return FIRST_DAY.matcher(date).replaceAll(messages.text("date.first-day"));
    }
}
