package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The regions visited, on a grid with a tile for each federal subject. Measures are those of the drawing.
 *
 * @param elsewhere what was visited and is wider than a tile, below the rest
 */
record SvgMap(int width, int height, List<Empty> tiles, List<Visited> visited, List<Visited> elsewhere) {
    private static final int TILE = 40;
    private static final int FULL = 38;

    /** A subject without a known visit. */
    record Empty(int x, int y, String code) {}

    /**
     * @param code in small letters, as in addresses
     * @param filled how high the tile is filled, which stands for the number of visits
     */
    record Visited(int x, int y, String code, int filled, int count, String href, String label) {
        public int top() {
            return FULL + 1 - filled;
        }
    }

    SvgMap {
        tiles = List.copyOf(tiles);
        visited = List.copyOf(visited);
        elsewhere = List.copyOf(elsewhere);
    }

    /** How many visits went to each tile. A visit to several counts in each. */
    static Map<String, Integer> count(List<VisitLedger.Row> rows) {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> RegionMap.codes(row.visit()).forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }

    /**
     * @param label of a tile that was visited
     * @param href of its visits
     */
    static SvgMap of(Map<String, Integer> counts, Function<String, String> label, Function<String, String> href) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var empty = new ArrayList<Empty>();
        var visited = new ArrayList<Visited>();
        var left = new TreeMap<>(counts);
        int bottom = 0;
        int right = 0;
        for (var tile : RegionMap.tiles()) {
            int x = tile.column() * TILE;
            int y = tile.row() * TILE;
            right = Math.max(right, x + TILE);
            bottom = Math.max(bottom, y + TILE);
            var count = left.remove(tile.code());
            if (count == null) {
                empty.add(new Empty(x, y, tile.code()));
            } else {
                visited.add(mark(x, y, count, most, tile.code(), label, href));
            }
        }
        var elsewhere = new ArrayList<Visited>();
        int x = right - TILE;
        for (var rest : left.entrySet()) {
            elsewhere.add(mark(x, bottom - 6 * TILE, rest.getValue(), most, rest.getKey(), label, href));
            x -= 2 * TILE;
        }
        return new SvgMap(right, bottom, empty, visited, elsewhere);
    }

    private static Visited mark(
            int x,
            int y,
            @Nullable Integer count,
            int most,
            String code,
            Function<String, String> label,
            Function<String, String> href) {
        int visits = count == null ? 0 : count;
        int filled = Math.round((float) FULL * visits / most);
        return new Visited(x, y, code, filled, visits, href.apply(code), label.apply(code));
    }
}
