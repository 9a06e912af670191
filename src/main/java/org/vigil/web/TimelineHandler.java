package org.vigil.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Absence;
import org.vigil.entry.ConventionArticle;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Slugged;
import org.vigil.link.Permalinks;

/** Answers for what happened, year by year. */
final class TimelineHandler {
    private final UntilGrown<Timeline> timelines;
    private final TimelinePage page;
    private final Permalinks permalinks;
    private final Templates templates;

    TimelineHandler(UntilGrown<Timeline> timelines, TimelinePage page, Permalinks permalinks, Templates templates) {
        this.timelines = timelines;
        this.page = page;
        this.permalinks = permalinks;
        this.templates = templates;
    }

    static Timeline timeline(Archive archive) {
        return Timeline.of(Timeline.KINDS.stream()
                .flatMap(kind -> archive.live(kind).stream())
                .map(Revision::entry)
                .toList());
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answer(int total, int undatedReports, List<Moment> moments) {}

    /**
     * @param date EDTF; absent where none is established
     * @param bounds EDTF; what is known of a date that is not established
     * @param governedBy articles of the Convention
     * @param ungoverned why there are none
     */
    record Moment(
            @Nullable String date,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable String bounds,
            List<String> governedBy,
            @Nullable String ungoverned,
            List<Told> entries) {}

    record Told(String id, String kind, @Nullable String occasion, String title, @Nullable String date, String url) {}

    void page(Context ctx) {
        templates.answer(ctx, "timeline", page.view(timelines.current(), kind(ctx)));
    }

    void json(Context ctx) {
        var timeline = timelines.current().only(kind(ctx));
        var moments = timeline.all().map(this::moment).toList();
        ctx.contentType("application/json")
                .result(ErrorPages.json(new Answer(moments.size(), timeline.undatedReports(), moments)));
    }

    private static @Nullable EntryKind kind(Context ctx) {
        return Stream.ofNullable(ctx.queryParam("kind"))
                .flatMap(slug -> Slugged.find(EntryKind.class, slug).stream())
                .filter(Timeline.KINDS::contains)
                .findFirst()
                .orElse(null);
    }

    private Moment moment(Timeline.Moment moment) {
        var lead = moment.lead();
        var date = moment.date();
        Absence ungoverned = lead.ungoverned();
        return new Moment(
                text(date),
                day(date == null ? null : date.earliest()),
                day(date == null ? null : date.latest()),
                text(lead.bounds()),
                lead.articles().stream().map(ConventionArticle::slug).toList(),
                ungoverned == null ? null : ungoverned.slug(),
                moment.told().stream().map(this::told).toList());
    }

    private Told told(Happening happening) {
        var entry = happening.entry();
        return new Told(
                entry.id().value(),
                entry.kind().slug(),
                happening.occasion() == Happening.Occasion.WAS
                        ? null
                        : happening.occasion().slug(),
                entry.title().text(),
                text(happening.date()),
                permalinks.absolute(Permalinks.entry(entry.id())));
    }

    private static @Nullable String text(@Nullable EntryDate date) {
        return date == null ? null : date.edtf();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }
}
