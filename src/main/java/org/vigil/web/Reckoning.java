package org.vigil.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigil.corpus.Total;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;

/**
 * How the Committee's count of its visits and the archive's entries fit together.
 *
 * @param unplaced known visits of which it is not certain between which two counts they fell
 */
record Reckoning(List<Period> periods, List<VisitLedger.Row> unplaced, List<Series> series) {
    static final String VISITS = "visits";
    private static final String TALKS = "high-level-talks";
    private static final List<String> SERIES = List.of("periodic", "north-caucasus", "chechnya");

    /**
     * From one count to the next.
     *
     * @param after the count before; absent in the first period
     * @param counted how many visits the Committee counted in it
     * @param identified those that are known
     * @param unidentified those that the archive has an entry for and knows nothing else of
     */
    record Period(
            @Nullable Total after,
            Total until,
            int counted,
            List<VisitLedger.Row> identified,
            List<VisitLedger.Row> unidentified) {
        int missing() {
            return counted - identified.size();
        }

        /** The archive has an entry for each visit that the count demands, and for no more. */
        boolean addsUp() {
            return missing() == unidentified.size();
        }

        int talks() {
            return (int) identified.stream().filter(Reckoning::isTalks).count();
        }
    }

    /** @param gaps numbers below the highest that no visit has */
    record Series(String slug, int highest, List<Integer> gaps) {}

    static boolean isTalks(VisitLedger.Row row) {
        return SvgYears.kind(row.visit()).equals(TALKS);
    }

    static Reckoning of(VisitLedger ledger, List<Total> totals) {
        var counts = totals.stream()
                .filter(total -> total.name().equals(VISITS))
                .sorted(Comparator.comparing(total -> last(total)))
                .toList();
        var left = new ArrayList<>(ledger.rows());
        var periods = new ArrayList<Period>();
        Total before = null;
        for (var count : counts) {
            var after = before;
            var inside = left.stream()
                    .filter(row -> isWithin(row.visit(), after, count))
                    .toList();
            left.removeAll(inside);
            periods.add(new Period(
                    after,
                    count,
                    count.value() - (after == null ? 0 : after.value()),
                    inside.stream().filter(row -> !isCounted(row)).toList(),
                    inside.stream().filter(Reckoning::isCounted).toList()));
            before = count;
        }
        return new Reckoning(
                periods,
                left,
                SERIES.stream()
                        .map(slug -> series(slug, ledger))
                        .filter(series -> series.highest() > 0)
                        .toList());
    }

    private static boolean isCounted(VisitLedger.Row row) {
        return row.state() == VisitLedger.State.COUNTED;
    }

    private static LocalDate last(Total total) {
        var latest = total.asOf().latest();
        return latest == null ? LocalDate.MAX : latest;
    }

    /** It began after the one count and not after the other, whatever is uncertain of its date. */
    private static boolean isWithin(Entry visit, @Nullable Total after, Total until) {
        var date = visit.date();
        var from = date == null ? null : date.from();
        if (date == null || from == null) {
            return false;
        }
        var latest = date.shape() == EntryDate.Shape.ONE_OF ? date.latest() : from.last();
        return (after == null || from.first().isAfter(last(after))) && latest != null && !latest.isAfter(last(until));
    }

    private static Series series(String slug, VisitLedger ledger) {
        var numbers = ledger.rows().stream()
                .flatMap(row -> row.visit().fact("ordinal-" + slug).stream())
                .flatMap(fact -> fact.values().stream())
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
        int highest = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Series(
                slug,
                highest,
                IntStream.rangeClosed(1, highest)
                        .filter(number -> !numbers.contains(number))
                        .boxed()
                        .toList());
    }
}
