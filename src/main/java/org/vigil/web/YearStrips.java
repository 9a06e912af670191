package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Facet;
import org.vigil.search.FacetCounts;
import org.vigil.search.Filter;
import org.vigil.search.SearchState;

/** Draws the years of a result. */
final class YearStrips {
    private static final Pattern YEAR = Pattern.compile("\\d{1,4}");

    private static final int LEFT = 40;
    private static final int TOP = 14;
    private static final int ROW = 32;
    /** More decades than this are drawn without those that nothing fell in. */
    private static final int DECADES = 12;

    private final Messages messages;

    YearStrips(Messages messages) {
        this.messages = messages;
    }

    static boolean isYear(String value) {
        return YEAR.matcher(value).matches();
    }

    /** The strip from the first year found to the last; none where that is less than two years. */
    @Nullable YearStrip strip(SearchState state, List<FacetCounts.Item> items) {
        var years = new TreeMap<Integer, FacetCounts.Item>();
        items.stream()
                .filter(item -> item.count() > 0 && isYear(item.value()))
                .forEach(item -> years.put(Integer.valueOf(item.value()), item));
        if (years.size() < 2) {
            return null;
        }
        var rows = rows(years);
        var gaps = new ArrayList<YearStrip.Cell>();
        var bars = new ArrayList<YearStrip.Bar>();
        long most =
                years.values().stream().mapToLong(FacetCounts.Item::count).max().orElseThrow();
        for (int year = years.firstKey(); year <= years.lastKey(); year++) {
            int row = rows.indexOf(decade(year));
            var item = years.get(year);
            if (item != null) {
                bars.add(bar(state, cell(row, year), item, most));
            } else if (row >= 0) {
                gaps.add(cell(row, year));
            }
        }
        var first = years.firstKey().toString();
        var last = years.lastKey().toString();
        return new YearStrip(
                messages.text("years.label", first, last),
                messages.text("years.span", first, last),
                LEFT + 10 * YearStrip.CELL,
                TOP + rows.size() * ROW + 2,
                heads(rows),
                gaps,
                bars);
    }

    private static int decade(int year) {
        return Math.floorDiv(year, 10);
    }

    private static List<Integer> rows(SortedMap<Integer, FacetCounts.Item> years) {
        var found = new TreeSet<Integer>();
        years.keySet().forEach(year -> found.add(decade(year)));
        var all = new ArrayList<Integer>();
        for (int decade = found.first(); decade <= found.last(); decade++) {
            all.add(decade);
        }
        return all.size() > DECADES ? List.copyOf(found) : all;
    }

    private static YearStrip.Cell cell(int row, int year) {
        return new YearStrip.Cell(LEFT + Math.floorMod(year, 10) * YearStrip.CELL, TOP + row * ROW);
    }

    private List<YearStrip.Head> heads(List<Integer> rows) {
        var heads = new ArrayList<YearStrip.Head>();
        for (int figure = 0; figure < 10; figure++) {
            heads.add(new YearStrip.Head(
                    LEFT + figure * YearStrip.CELL + YearStrip.CELL / 2, TOP - 3, "middle", "" + figure));
        }
        for (int row = 0; row < rows.size(); row++) {
            var decade = messages.text("years.decade", Integer.toString(rows.get(row) * 10));
            heads.add(new YearStrip.Head(0, TOP + (row + 1) * ROW - 4, "start", decade));
        }
        return heads;
    }

    /** Narrows to the year alone; a year that is chosen or ruled out is let go. */
    private YearStrip.Bar bar(SearchState state, YearStrip.Cell cell, FacetCounts.Item item, long most) {
        var chosen = new Filter(Facet.YEAR, item.value(), false);
        var excluded = new Filter(Facet.YEAR, item.value(), true);
        var label = messages.text("years.bar", item.value(), item.count());
        // By the root, or one entry beside twenty-five would look like none.
        int length = (int) Math.max(3, Math.round(YearStrip.BAR * Math.sqrt((double) item.count() / most)));
        if (item.selected()) {
            return new YearStrip.Bar(
                    cell,
                    length,
                    messages.text("years.bar.chosen", label),
                    SearchPage.address(state.without(chosen)),
                    FacetItem.Standing.CHOSEN);
        }
        if (item.excluded()) {
            return new YearStrip.Bar(
                    cell,
                    length,
                    messages.text("years.bar.excluded", label),
                    SearchPage.address(state.without(excluded)),
                    FacetItem.Standing.EXCLUDED);
        }
        return new YearStrip.Bar(
                cell,
                length,
                label,
                SearchPage.address(state.without(Facet.YEAR).with(chosen)),
                FacetItem.Standing.OPEN);
    }
}
