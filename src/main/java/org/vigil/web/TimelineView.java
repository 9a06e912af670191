package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, year by year.
 *
 * @param found how much is shown; empty where all is
 * @param treaty the text of the Convention that was read; absent where the archive has none
 * @param drawn empty where nothing is known of any time
 * @param key what the marks of the drawing mean
 * @param months their first letters
 * @param unsettled what has no year
 * @param undated of what there is nothing but the number; absent where there is no such thing
 */
record TimelineView(
        Frame frame,
        String lede,
        List<ClaimsView.Choice> shows,
        String found,
        EntryView.@Nullable ReferenceView treaty,
        List<String> months,
        List<Row> drawn,
        List<Key> key,
        List<YearView> years,
        List<Item> unsettled,
        @Nullable Link undated,
        List<Link> forms) {

    /**
     * A row of the drawing.
     *
     * @param words what it shows, for those who do not see it
     * @param href the year in the list; absent for years in which nothing is known, and those that only a longer time touches
     */
    record Row(String year, String words, @Nullable String href, TimelineDrawing.Row drawing) {}

    /** @param style the classes of the mark */
    record Key(String style, boolean arrow, String text) {}

    /** @param gap that nothing is known of the years before; empty where there are none */
    record YearView(String anchor, String year, String gap, List<Item> items) {}

    /**
     * @param date in words; what is known of the bounds, where that is all
     * @param absent why there is no date; empty where there is one
     * @param remark on the date: how it is known; empty where nothing is to be said
     * @param note on the date in the archive's English: what else is to be said, or how the bounds follow; empty for none
     * @param governed the articles of the Convention, in words
     * @param ungoverned why none is named; empty where one is
     * @param source that states the date by itself; absent where none was found
     * @param sources the list of the entry's sources; absent where it has no more than that one
     */
    record Item(
            String date,
            @Nullable String machineDate,
            String absent,
            List<Line> lines,
            List<String> governed,
            String ungoverned,
            String remark,
            String note,
            EntryView.@Nullable ReferenceView source,
            @Nullable Link sources) {}

    /** @param kind what it is, and when, where that is not the time of the whole moment */
    record Line(String slug, String kind, Link title) {}
}
