package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.Facet;

/**
 * The visits by the year in which they began, a block a visit, stacked by kind. Those whose year is not established stand
 * apart. Measures are those of the drawing.
 *
 * @param heads years below their columns
 */
record SvgYears(int width, int height, int ground, List<Block> blocks, List<Head> heads) {
    private static final int COLUMN = 24;
    private static final int BLOCK = 22;
    private static final int FOOT = 26;

    /** @param kind slug of the kind of visit */
    record Block(int x, int y, String kind) {}

    record Head(int x, String text) {}

    SvgYears {
        blocks = List.copyOf(blocks);
        heads = List.copyOf(heads);
    }

    /**
     * How many visits of each kind began in a year.
     *
     * @param year absent for those whose year is not established
     */
    record Year(@Nullable Integer year, Map<String, Integer> kinds) {
        int sum() {
            return kinds.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Every year from the first to the last, also those without a visit; last, if there are any, the visits without a year. */
    static List<Year> count(List<VisitLedger.Row> rows) {
        var known = new TreeMap<Integer, List<Entry>>();
        var unknown = new ArrayList<Entry>();
        for (var row : rows) {
            var year = year(row.visit());
            (year == null ? unknown : known.computeIfAbsent(year, y -> new ArrayList<>())).add(row.visit());
        }
        var years = new ArrayList<Year>();
        if (!known.isEmpty()) {
            for (int year = known.firstKey(); year <= known.lastKey(); year++) {
                years.add(new Year(year, kindsOf(known.getOrDefault(year, List.of()))));
            }
        }
        if (!unknown.isEmpty()) {
            years.add(new Year(null, kindsOf(unknown)));
        }
        return years;
    }

    private static Map<String, Integer> kindsOf(List<Entry> visits) {
        return visits.stream().collect(Collectors.toMap(SvgYears::kind, visit -> 1, Integer::sum, TreeMap::new));
    }

    static String kind(Entry visit) {
        return visit.terms(Facet.VISIT_KIND.slug()).stream().findFirst().orElse(Facet.NOT_ESTABLISHED);
    }

    /** Absent where the visit may have begun in one year or in another. */
    private static @Nullable Integer year(Entry visit) {
        var date = visit.date();
        var from = date == null ? null : date.from();
        if (date == null || from == null) {
            return null;
        }
        var to = date.to();
        boolean oneOf = date.shape() == EntryDate.Shape.ONE_OF;
        return oneOf && (to == null || to.year() != from.year()) ? null : Integer.valueOf(from.year());
    }

    static SvgYears of(List<Year> years, List<String> kinds) {
        int tallest = years.stream().mapToInt(Year::sum).max().orElse(0);
        int ground = tallest * BLOCK + 2;
        var blocks = new ArrayList<Block>();
        var heads = new ArrayList<Head>();
        int x = 0;
        for (var year : years) {
            x += year.year() == null ? COLUMN / 2 : 0;
            int y = ground;
            for (var kind : kinds) {
                for (int i = 0; i < year.kinds().getOrDefault(kind, 0); i++) {
                    y -= BLOCK;
                    blocks.add(new Block(x + 2, y + 1, kind));
                }
            }
            heads.add(new Head(x + COLUMN / 2, year.year() == null ? "?" : shortened(year.year())));
            x += COLUMN;
        }
        return new SvgYears(Math.max(x, COLUMN), ground + FOOT, ground, blocks, heads);
    }

    private static String shortened(int year) {
        return Integer.toString(100 + year % 100).substring(1);
    }

    /** The kinds that these visits have, those that most have first: a stack stands on them. */
    static List<String> kinds(List<VisitLedger.Row> rows) {
        var counts = rows.stream().collect(Collectors.groupingBy(row -> kind(row.visit()), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
