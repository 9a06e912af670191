package org.vigil.web;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.corpus.Total;

/** Says how the numbers of visits and reports add up, from what is counted in the entries and what others count. */
final class Sums {
    private final List<Total> totals;
    private final Messages messages;
    private final Titles titles;
    private final DateWords dates;

    Sums(List<Total> totals, Messages messages, DateWords dates) {
        this.totals = List.copyOf(totals);
        this.messages = messages;
        this.titles = new Titles(messages);
        this.dates = dates;
    }

    SumsView view(VisitLedger ledger) {
        var reckoning = Reckoning.of(ledger, totals);
        return new SumsView(
                sentences(ledger),
                messages.text("sum.caption", reckoning.periods().size()),
                reckoning.periods().stream().map(this::period).toList(),
                sum(reckoning),
                Stream.concat(doubts(ledger, reckoning).stream(), series(reckoning).stream())
                        .toList(),
                totals.stream().map(total -> total(total, ledger)).toList());
    }

    private List<String> sentences(VisitLedger ledger) {
        long counted = ledger.count(VisitLedger.State.COUNTED);
        long untraced = ledger.untracedReports();
        return List.of(
                messages.text("sum.visits", ledger.rows().size() - counted, counted),
                messages.text(
                        "sum.days",
                        ledger.rows().size() - counted - ledger.withoutExactDays(),
                        ledger.withoutExactDays()),
                messages.text(
                        "sum.reports",
                        ledger.published(),
                        ledger.reports().size() - untraced - ledger.published(),
                        untraced));
    }

    private SumsView.Period period(Reckoning.Period period) {
        return new SumsView.Period(
                label(period),
                period.counted(),
                period.identified().size(),
                period.missing(),
                period.unidentified().stream()
                        .map(row -> titles.link(row.visit()))
                        .toList());
    }

    private String label(Reckoning.Period period) {
        var until = dates.sentence("sum.period.first", period.until().asOf());
        var after = period.after();
        return after == null
                ? until
                : messages.text("sum.period", dates.sentence("sum.period.after", after.asOf()), until);
    }

    private SumsView.@Nullable Period sum(Reckoning reckoning) {
        if (reckoning.periods().isEmpty()) {
            return null;
        }
        var periods = reckoning.periods();
        return new SumsView.Period(
                messages.text("sum.period.all"),
                periods.stream().mapToInt(Reckoning.Period::counted).sum(),
                periods.stream().mapToInt(period -> period.identified().size()).sum(),
                periods.stream().mapToInt(Reckoning.Period::missing).sum(),
                List.of());
    }

    private List<String> doubts(VisitLedger ledger, Reckoning reckoning) {
        var doubts = new ArrayList<String>();
        for (var period : reckoning.periods()) {
            if (!period.addsUp()) {
                doubts.add(messages.text(
                        "sum.contradiction",
                        dates.sentence("date.as-of", period.until().asOf()),
                        period.missing(),
                        period.unidentified().size()));
            }
            if (period.talks() > 0) {
                doubts.add(messages.text(
                        "sum.talks",
                        period.talks(),
                        label(period),
                        period.missing() + period.talks(),
                        period.missing()));
            }
        }
        if (!reckoning.unplaced().isEmpty() && !reckoning.periods().isEmpty()) {
            doubts.add(messages.text("sum.unplaced", reckoning.unplaced().size()));
        }
        int fewer = ledger.rows().size() - ledger.reports().size();
        int talks = (int) ledger.rows().stream().filter(Reckoning::isTalks).count();
        if (fewer >= talks && fewer > 0) {
            doubts.add(messages.text("sum.fewer", fewer, talks, fewer - talks));
        }
        return doubts;
    }

    private List<String> series(Reckoning reckoning) {
        return reckoning.series().stream()
                .map(series -> series.gaps().isEmpty()
                        ? messages.text("sum.series." + series.slug(), series.highest())
                        : messages.text(
                                "sum.series.gaps",
                                messages.text("fact.ordinal-" + series.slug()),
                                series.highest(),
                                ListFormatter.getInstance(messages.locale()).format(series.gaps())))
                .toList();
    }

    private SumsView.Total total(Total total, VisitLedger ledger) {
        return new SumsView.Total(
                messages.text("total." + total.name()),
                Integer.toString(total.value()),
                dates.sentence("date.as-of", total.asOf()),
                compared(total, ledger),
                total.note(),
                total.sources().stream()
                        .map(source -> new EntryView.ReferenceView(
                                source.title(),
                                source.url().toASCIIString(),
                                EntryPage.host(source.url()),
                                source.supports()))
                        .toList());
    }

    /** Only the newest figure of a name can be compared with what is here. */
    private String compared(Total total, VisitLedger ledger) {
        boolean newest = totals.stream()
                .filter(other -> other.name().equals(total.name()))
                .reduce((first, second) -> second)
                .filter(total::equals)
                .isPresent();
        long here =
                switch (total.name()) {
                    case Reckoning.VISITS -> ledger.rows().size();
                    case "reports" -> ledger.reports().size();
                    case "published" -> ledger.published();
                    default -> total.value();
                };
        return !newest ? "" : messages.text(here == total.value() ? "total.same" : "total.differs", here);
    }
}
