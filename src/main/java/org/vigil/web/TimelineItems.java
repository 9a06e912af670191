package org.vigil.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.ConventionArticle;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;
import org.vigil.entry.Reference;
import org.vigil.link.Permalinks;

/** Moments of the timeline as they are printed. */
final class TimelineItems {
    private final Messages messages;
    private final Titles titles;
    private final ValueWords values;
    private final DateWords dates;

    TimelineItems(Messages messages, ValueWords values, DateWords dates) {
        this.messages = messages;
        this.titles = new Titles(messages);
        this.values = values;
        this.dates = dates;
    }

    TimelineView.Item item(Timeline.Moment moment) {
        var lead = moment.lead();
        var date = moment.date();
        var known = moment.known();
        var ungoverned = lead.ungoverned();
        var source = Sourced.of(moment);
        return new TimelineView.Item(
                known == null ? "" : dates.words(known),
                Words.machineDate(date),
                date == null ? absence(lead) : "",
                moment.told().stream().map(told -> line(told, lead)).toList(),
                lead.articles().stream().map(this::article).toList(),
                ungoverned == null ? "" : messages.text("timeline.ungoverned." + ungoverned.slug()),
                remark(lead),
                note(lead),
                source == null ? null : EntryPage.reference(source.reference()),
                sources(source == null ? lead.entry() : source.entry(), source != null));
    }

    /** A source that states the date by itself, and the entry that names it. */
    private record Sourced(Entry entry, Reference reference) {

        /** Of what is told of that very date the first that has one; absent where none has. */
        static @Nullable Sourced of(Timeline.Moment moment) {
            return moment.told().stream()
                    .filter(told -> Objects.equals(told.date(), moment.date()))
                    .flatMap(told -> told.entry().sourcesOf(told.dated()).stream()
                            .map(number -> new Sourced(
                                    told.entry(), told.entry().references().get(number - 1))))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The list that the source is from; absent where that has no more. */
    private @Nullable Link sources(Entry entry, boolean stated) {
        int number = entry.references().size();
        return number < (stated ? 2 : 1)
                ? null
                : new Link(messages.text("timeline.sources", number), Permalinks.sources(entry.id()));
    }

    private String absence(Happening lead) {
        return values.label(
                "absence", lead.entry().fact("date").map(Fact::absence).orElse(Absence.NOT_ESTABLISHED));
    }

    private String article(ConventionArticle article) {
        return values.term(ConventionArticle.FACT, article.slug());
    }

    private String remark(Happening lead) {
        return status(lead)
                .map(status -> {
                    var words = values.term("event-status", status.values().get(0));
                    return worded(status)
                            .map(note -> messages.text("timeline.status.note", words, note))
                            .orElse(messages.text("timeline.status", words));
                })
                .orElse("");
    }

    private String note(Happening lead) {
        return bounds(lead)
                .or(() ->
                        status(lead).filter(status -> worded(status).isEmpty()).map(Fact::note))
                .orElse("");
    }

    /** How the bounds of the date follow. */
    private static Optional<String> bounds(Happening lead) {
        return lead.entry().fact("bounds").map(Fact::note);
    }

    /** That the date was not read in a source; how its bounds follow says more. */
    private static Optional<Fact> status(Happening lead) {
        return lead.entry()
                .fact("event-status")
                .filter(status -> !status.values().contains("confirmed"))
                .filter(status -> bounds(lead).isEmpty());
    }

    /** A note that is often made is a message, too. */
    private Optional<String> worded(Fact status) {
        var note = status.note();
        return note == null ? Optional.empty() : messages.find("timeline.note." + ValueWords.slug(note));
    }

    /** The date is said again where it is not that of the event it is told with: a visit goes on. */
    private TimelineView.Line line(Happening told, Happening lead) {
        var entry = told.entry();
        var date = told.date();
        boolean same = date == null || Objects.equals(date, lead.date());
        var kind = entry.kind() == EntryKind.REPORT
                ? "timeline.kind.report-" + told.occasion().slug()
                : "kind." + entry.kind().slug();
        return new TimelineView.Line(
                entry.kind().slug(),
                same ? messages.text(kind) : messages.text("kind.with", messages.text(kind), words(date)),
                titles.link(entry));
    }

    private String words(@Nullable EntryDate date) {
        return date == null ? "" : dates.words(date);
    }
}
