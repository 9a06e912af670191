package org.vigil.web;

import com.ibm.icu.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.link.Permalinks;
import org.vigil.search.Filter;
import org.vigil.search.SearchState;

/** What happened between Russia and the Convention, year by year. */
final class TimelinePage {
    private final Messages messages;
    private final Frames frames;
    private final TimelineItems items;

    TimelinePage(Messages messages, Frames frames, TimelineItems items) {
        this.messages = messages;
        this.frames = frames;
        this.items = items;
    }

    /** @param kind the only one that is told of; null for all */
    TimelineView view(Timeline whole, @Nullable EntryKind kind) {
        var timeline = whole.only(kind);
        var rows = TimelineDrawing.rows(timeline);
        var treaty = whole.treaty();
        var form = new Frame.Alternate(
                "alternate", "application/json", messages.text("form.json"), address(".json", kind));
        return new TimelineView(
                frames.frame(
                                messages.text("timeline.title"),
                                kind == null ? Permalinks.TIMELINE : null,
                                "timeline",
                                "",
                                List.of(form))
                        .with(frames.figures()),
                messages.text(
                        "timeline.lede",
                        whole.count(null),
                        whole.count(EntryKind.VISIT),
                        whole.count(EntryKind.STATEMENT)),
                shows(whole, kind),
                kind == null ? "" : messages.text("timeline.found", timeline.count(null), whole.count(null)),
                treaty == null ? null : EntryPage.reference(treaty),
                Arrays.asList(new DateFormatSymbols(messages.locale())
                        .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.NARROW)),
                rows.stream().map(row -> row(row, timeline)).toList(),
                key(rows),
                years(timeline),
                timeline.unsettled().stream().map(items::item).toList(),
                undated(timeline),
                List.of(new Link(messages.text("form.json"), form.href())));
    }

    private List<ClaimsView.Choice> shows(Timeline whole, @Nullable EntryKind chosen) {
        var all = Stream.of(show("all", whole.count(null), null, chosen));
        var kinds = Timeline.KINDS.stream()
                .filter(kind -> whole.count(kind) > 0 || kind == chosen)
                .map(kind -> show(kind.slug(), whole.count(kind), kind, chosen));
        return Stream.concat(all, kinds).toList();
    }

    private ClaimsView.Choice show(String slug, long count, @Nullable EntryKind kind, @Nullable EntryKind chosen) {
        return new ClaimsView.Choice(
                messages.text("timeline.show." + slug), Long.toString(count), address("", kind), kind == chosen);
    }

    private static String address(String form, @Nullable EntryKind kind) {
        return Permalinks.TIMELINE + form + (kind == null ? "" : "?kind=" + kind.slug());
    }

    private TimelineView.Row row(TimelineDrawing.Row row, Timeline timeline) {
        var moments = timeline.byYear().getOrDefault(row.first(), List.of());
        var year = row.last() == row.first()
                ? year(row.first())
                : messages.text("years.span", year(row.first()), year(row.last()));
        return new TimelineView.Row(
                year,
                messages.text("timeline.row", row.first() == row.last() ? moments.size() : 0),
                row.first() != row.last() || moments.isEmpty() ? null : "#" + anchor(row.first()),
                row);
    }

    private List<TimelineView.Key> key(List<TimelineDrawing.Row> rows) {
        var kinds = TimelineDrawing.kinds(rows).stream()
                .map(kind -> new TimelineView.Key(
                        kind.slug() + " days", false, messages.text("timeline.show." + kind.slug())));
        var shapes = TimelineDrawing.shapes(rows).stream()
                .map(shape -> shape.name().toLowerCase(Locale.ROOT))
                .map(shape -> new TimelineView.Key(
                        "visit " + shape, shape.equals("open"), messages.text("timeline.shape." + shape)));
        return Stream.concat(kinds, shapes).toList();
    }

    private List<TimelineView.YearView> years(Timeline timeline) {
        var years = new ArrayList<TimelineView.YearView>();
        Integer before = null;
        for (var year : timeline.byYear().entrySet()) {
            years.add(new TimelineView.YearView(
                    anchor(year.getKey()),
                    year(year.getKey()),
                    gap(before, year.getKey()),
                    year.getValue().stream().map(items::item).toList()));
            before = year.getKey();
        }
        return years;
    }

    private String gap(@Nullable Integer before, int year) {
        if (before == null || year == before + 1) {
            return "";
        }
        return messages.text("timeline.gap", year - before - 1, year(before + 1), year(year - 1));
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private static String anchor(int year) {
        return "y" + year;
    }

    private @Nullable Link undated(Timeline timeline) {
        return timeline.undatedReports() == 0
                ? null
                : new Link(
                        messages.text("timeline.undated", timeline.undatedReports()),
                        Permalinks.search(
                                "",
                                SearchState.EMPTY
                                        .with(new Filter(Facet.KIND, EntryKind.REPORT.slug(), false))
                                        .with(new Filter(Facet.YEAR, Facet.NOT_ESTABLISHED, false))
                                        .toQueryString()));
    }
}
