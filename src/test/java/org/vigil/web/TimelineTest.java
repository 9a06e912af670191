package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.SearchedArchive;
import org.vigil.entry.Absence;
import org.vigil.entry.ConventionArticle;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;
import org.vigil.entry.Title;

/** What stands on the timeline, in which order and under which article, and how long the marks of its drawing are. */
class TimelineTest {
    private static Timeline shipped() {
        return Timeline.of(SearchedArchive.corpus());
    }

    private static Entry event(String id, @Nullable String date, String... articles) {
        var event = Entry.builder(new EntryId(id), EntryKind.EVENT, Title.ours(id))
                .date(date == null ? null : new EntryDate(date));
        return (articles.length == 0 ? event : event.fact(Fact.terms("governed-by", List.of(articles)))).build();
    }

    private static Entry visit(String id, String date) {
        return Entry.builder(new EntryId(id), EntryKind.VISIT, Title.ours(id))
                .date(new EntryDate(date))
                .build();
    }

    private static List<String> told(Timeline timeline) {
        return timeline.all()
                .map(moment -> moment.told().stream()
                        .map(happening -> happening.entry().id().value())
                        .collect(Collectors.joining("+")))
                .toList();
    }

    private static List<TimelineDrawing.Mark> marks(Entry... entries) {
        return TimelineDrawing.rows(Timeline.of(List.of(entries))).stream()
                .flatMap(row -> row.marks().stream())
                .toList();
    }

    @Test
    void everyEventVisitAndStatementIsToldOnce() {
        var told = shipped()
                .all()
                .flatMap(moment -> moment.told().stream())
                .filter(happening -> happening.entry().kind() != EntryKind.REPORT)
                .map(happening -> happening.entry().id())
                .toList();
        assertThat(told).doesNotHaveDuplicates().hasSize(41 + 30 + 11);
    }

    @Test
    void reportsAreToldWhenTheyWereAdoptedAndPublishedAndTheOthersCounted() {
        assertThat(shipped()
                        .all()
                        .flatMap(moment -> moment.told().stream())
                        .filter(happening -> happening.entry().kind() == EntryKind.REPORT)
                        .collect(Collectors.groupingBy(Happening::occasion, Collectors.counting())))
                .containsEntry(Happening.Occasion.PUBLISHED, 4L)
                .containsEntry(Happening.Occasion.ADOPTED, 3L);
        assertThat(shipped().undatedReports()).isEqualTo(21);
    }

    @Test
    void eventIsToldWithWhatBeganInTheSameTimeUnderTheSameArticle() {
        assertThat(told(shipped()))
                .contains(
                        "event-2001-07-10+public-statement-2001-07-10",
                        "event-1998-11+visit-1998-11",
                        "event-2010-04-13+visit-2010-04-13",
                        "event-2003-06-30+report-2001-12-02+response-2003-06-30",
                        "event-2021-10-04",
                        "event-2006-05-01",
                        "visit-2006-04-25");
        assertThat(told(Timeline.of(List.of(
                        event("politics", "2001-03", "article-22-1"),
                        event("start", "2001-03", "article-7"),
                        visit("visit", "2001-03"),
                        visit("other", "2001-03-04")))))
                .containsExactly("politics", "start+visit", "other");
    }

    @Test
    void visitsStatementsAndReportsAreUnderTheArticleOfTheirKind() {
        var governed = shipped()
                .all()
                .flatMap(moment -> moment.told().stream())
                .filter(happening -> happening.entry().kind() != EntryKind.EVENT)
                .collect(Collectors.groupingBy(
                        happening -> happening.entry().kind() + " " + happening.articles(), Collectors.counting()));
        assertThat(governed)
                .containsEntry("VISIT [ARTICLE_7]", 29L)
                .containsEntry("VISIT []", 1L)
                .containsEntry("STATEMENT [ARTICLE_10_2]", 5L)
                .containsEntry("STATEMENT [ARTICLE_11_2]", 4L)
                .containsEntry("STATEMENT [ARTICLE_11_1]", 1L)
                .containsEntry("STATEMENT []", 1L)
                .containsEntry("REPORT [ARTICLE_10_1]", 3L)
                .containsEntry("REPORT [ARTICLE_11_2]", 4L);
    }

    @Test
    void whatHasNoYearStandsByItself() {
        assertThat(shipped().unsettled())
                .extracting(moment -> moment.lead().entry().id().value(), moment -> moment.date() == null)
                .containsExactlyInAnyOrder(
                        tuple("visit-unidentified-1", false),
                        tuple("visit-2004-2005-periodic", false),
                        tuple("visit-unidentified-2", false),
                        tuple("event-notification-of-denuncia", true),
                        tuple("event-denunciation-takes-effec", true));
    }

    @Test
    void numbersFollowTheEntries() {
        var entries = new ArrayList<>(SearchedArchive.corpus());
        assertThat(Timeline.of(entries).count(EntryKind.VISIT)).isEqualTo(30);
        entries.add(visit("visit-2030", "2030-02"));
        var timeline = Timeline.of(entries);
        assertThat(timeline.count(EntryKind.VISIT)).isEqualTo(31);
        assertThat(timeline.lastYear()).isEqualTo(2030);
    }

    @Test
    void theTextOfTheConventionIsTheSourceThatAllGovernedEventsShare() {
        assertThat(shipped().treaty())
                .isNotNull()
                .extracting(source -> source.url().toString())
                .asString()
                .contains("/folterverdrag/");
        assertThat(Timeline.of(List.of(event("one", "2001", "article-7"))).treaty())
                .isNull();
        assertThat(shipped().articles()).startsWith(ConventionArticle.ARTICLE_5).hasSize(11);
    }

    @Test
    void monthIsDrawnAsASpanOfItsDays() {
        assertThat(marks(visit("month", "1998-11")))
                .containsExactly(new TimelineDrawing.Mark("visit", "within", 304, 30, 7, 4));
        assertThat(marks(visit("leap", "2000-02")))
                .extracting(TimelineDrawing.Mark::days)
                .containsExactly(29);
    }

    @Test
    void dayIsDrawnWiderThanItIsAndARangeAsLongAsItIs() {
        var day = marks(visit("day", "2001-01-01")).get(0);
        assertThat(day.days()).isEqualTo(1);
        assertThat(day.width()).isEqualTo(TimelineDrawing.NARROWEST);
        assertThat(marks(visit("range", "2006-09-04/2006-09-10")))
                .extracting(TimelineDrawing.Mark::shape, TimelineDrawing.Mark::day, TimelineDrawing.Mark::width)
                .containsExactly(tuple("days", 246, 7.0));
    }

    @Test
    void openEndHasNoLength() {
        assertThat(marks(visit("open", "1999-08-30/")))
                .extracting(TimelineDrawing.Mark::shape, TimelineDrawing.Mark::days)
                .containsExactly(tuple("open", 1));
    }

    @Test
    void timeBetweenYearsIsALineThroughThem() {
        assertThat(marks(visit("between", "[2004-12-30..2006-01-02]")))
                .extracting(TimelineDrawing.Mark::shape, TimelineDrawing.Mark::day, TimelineDrawing.Mark::days)
                .containsExactly(
                        tuple("long", 364, 2), tuple("long", 364, 1), tuple("long", 0, 365), tuple("long", 0, 2));
    }

    @Test
    void yearsInWhichNothingIsKnownAreOneRow() {
        var rows = TimelineDrawing.rows(Timeline.of(List.of(visit("a", "1987-11-26"), visit("b", "1996-02-28"))));
        assertThat(rows)
                .extracting(TimelineDrawing.Row::first, TimelineDrawing.Row::last, TimelineDrawing.Row::isGap)
                .containsExactly(tuple(1987, 1987, false), tuple(1988, 1995, true), tuple(1996, 1996, false));
        assertThat(TimelineDrawing.rows(Timeline.of(List.of()))).isEmpty();
    }

    @Test
    void eventThatNamesNoArticleSaysWhy() {
        assertThat(Happening.of(event("silent", "2001")).map(Happening::ungoverned))
                .containsExactly(Absence.NOT_ESTABLISHED);
        assertThat(Happening.of(event("told", "2001", "article-7")).map(Happening::ungoverned))
                .containsExactly((Absence) null);
    }
}
