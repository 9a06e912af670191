package org.vigil.web;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryDate;
import org.vigil.entry.Facet;
import org.vigil.link.Permalinks;

/**
 * Draws the visits: when they were, how long their reports took to be published, and where they went. Two pages show the
 * drawings of all visits, so these are kept until there is another ledger.
 */
final class Charts {
    private static final int SCALE = 1000;

    private final Messages messages;
    private final Titles titles;
    private final DateWords dates;
    private final ValueWords values;
    private volatile @Nullable Drawn whole;

    private record Drawn(VisitLedger ledger, ChartsView charts) {}

    Charts(Messages messages, DateWords dates, ValueWords values) {
        this.messages = messages;
        this.titles = new Titles(messages);
        this.dates = dates;
        this.values = values;
    }

    /** Of all visits. */
    ChartsView of(VisitLedger ledger) {
        var drawn = whole;
        if (drawn == null || !drawn.ledger().equals(ledger)) {
            drawn = new Drawn(ledger, draw(LedgerQuery.EMPTY.of(ledger), LedgerQuery.EMPTY));
            whole = drawn;
        }
        return drawn.charts();
    }

    /** Of those that were asked for. */
    ChartsView of(VisitLedger ledger, LedgerQuery query) {
        return query.equals(LedgerQuery.EMPTY) ? of(ledger) : draw(query.of(ledger), query);
    }

    private ChartsView draw(List<VisitLedger.Row> rows, LedgerQuery query) {
        return new ChartsView(
                query.isNarrowed() ? messages.text("chart.of", rows.size()) : "",
                years(rows),
                lags(rows),
                map(rows, query));
    }

    ChartsView.Years years(List<VisitLedger.Row> rows) {
        var years = SvgYears.count(rows);
        var kinds = SvgYears.kinds(rows);
        return new ChartsView.Years(
                answer(years),
                SvgYears.of(years, kinds),
                kinds.stream()
                        .map(kind -> new ChartsView.Kind(
                                kind,
                                values.value(Facet.VISIT_KIND, kind),
                                years.stream()
                                        .mapToInt(year -> year.kinds().getOrDefault(kind, 0))
                                        .sum()))
                        .toList(),
                years.stream()
                        .map(year -> new ChartsView.Row(
                                year.year() == null
                                        ? messages.text("absence.not-established")
                                        : Integer.toString(year.year()),
                                kinds.stream()
                                        .map(kind -> year.kinds().getOrDefault(kind, 0))
                                        .toList(),
                                year.sum()))
                        .toList());
    }

    private String answer(List<SvgYears.Year> years) {
        var dated = years.stream().filter(year -> year.year() != null).toList();
        int unknown = years.stream()
                .filter(year -> year.year() == null)
                .mapToInt(SvgYears.Year::sum)
                .sum();
        if (dated.isEmpty()) {
            return messages.text("chart.years.none", unknown);
        }
        int most = dated.stream().mapToInt(SvgYears.Year::sum).max().orElse(0);
        return messages.text(
                "chart.years.answer",
                most,
                list(dated.stream()
                        .filter(year -> year.sum() == most)
                        .map(year -> String.valueOf(year.year()))
                        .toList()),
                String.valueOf(dated.get(0).year()),
                String.valueOf(dated.get(dated.size() - 1).year()),
                dated.stream().filter(year -> year.sum() == 0).count(),
                unknown);
    }

    private String list(List<?> items) {
        return ListFormatter.getInstance(messages.locale()).format(items);
    }

    private record Measured(VisitLedger.Row row, Lag lag) {}

    private ChartsView.Lags lags(List<VisitLedger.Row> rows) {
        var measured = new ArrayList<Measured>();
        rows.forEach(row -> Lag.of(row).ifPresent(lag -> measured.add(new Measured(row, lag))));
        measured.sort(Comparator.comparing(one -> one.row(), VisitLedger.IN_TIME));
        long withheld = rows.size()
                - rows.stream()
                        .filter(row -> row.state() == VisitLedger.State.PUBLISHED)
                        .count();
        if (measured.isEmpty()) {
            return new ChartsView.Lags(messages.text("chart.lag.none", withheld), SCALE, List.of());
        }
        long most = measured.stream().mapToLong(one -> one.lag().most()).max().orElseThrow();
        long least = measured.stream().mapToLong(one -> one.lag().least()).min().orElseThrow();
        return new ChartsView.Lags(
                messages.text("chart.lag.answer", measured.size(), least, most, withheld),
                SCALE,
                measured.stream().map(one -> span(one, Math.max(1, most))).toList());
    }

    private ChartsView.Span span(Measured one, long most) {
        var visit = one.row().visit();
        var report = Objects.requireNonNull(one.row().report());
        var lag = one.lag();
        int least = (int) (SCALE * Math.max(0, lag.least()) / most);
        var published = Objects.requireNonNull(Lag.published(report));
        var date = Objects.requireNonNull(visit.date());
        return new ChartsView.Span(
                new Link(dates.words(date), Permalinks.entry(visit.id())),
                titles.link(report),
                ended(date),
                dates.words(published),
                lag.isExact()
                        ? messages.text("chart.lag.days", lag.least())
                        : messages.text("chart.lag.days.range", lag.least(), lag.most()),
                least,
                (int) (SCALE * lag.most() / most) - least);
    }

    private String ended(EntryDate visit) {
        var to = visit.to();
        return to == null || visit.shape() == EntryDate.Shape.ONE_OF ? dates.words(visit) : dates.words(to);
    }

    private ChartsView.Map map(List<VisitLedger.Row> rows, LedgerQuery query) {
        var counts = SvgMap.count(rows);
        var drawing = SvgMap.of(counts, code -> label(code, counts.getOrDefault(code, 0)), code -> href(code, query));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        long without = rows.stream()
                .filter(row -> RegionMap.names(row.visit()).isEmpty())
                .count();
        return new ChartsView.Map(
                counts.isEmpty()
                        ? messages.text("chart.map.none", without)
                        : messages.text(
                                "chart.map.answer",
                                list(counts.entrySet().stream()
                                        .filter(region -> region.getValue() == most)
                                        .map(region -> region(region.getKey()))
                                        .toList()),
                                most,
                                drawing.visited().size(),
                                without),
                drawing,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(region -> new ChartsView.Region(
                                region(region.getKey()),
                                String.join("; ", RegionMap.names(region.getKey())),
                                region.getValue(),
                                href(region.getKey(), query),
                                region.getKey().equals(query.value(LedgerFilter.REGION))))
                        .toList(),
                rows.stream()
                        .flatMap(row -> RegionMap.names(row.visit()).stream())
                        .filter(name -> !RegionMap.knows(name))
                        .distinct()
                        .toList());
    }

    private String region(String code) {
        return messages.text("region." + code);
    }

    private String label(String code, int visits) {
        return messages.text("chart.map.region", region(code), visits);
    }

    private static String href(String code, LedgerQuery query) {
        return Permalinks.visits("", query.with(LedgerFilter.REGION, code).toQueryString());
    }
}
