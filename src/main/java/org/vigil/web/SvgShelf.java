package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vigil.entry.Entry;

/**
 * The reports as spines on shelves, nine a shelf. Measures are those of the drawing.
 *
 * @param boards what they stand on
 */
record SvgShelf(int width, int height, List<Spine> spines, List<Integer> boards) {
    private static final int SHELF = 9;
    private static final int SPINE = 68;
    private static final int LEVEL = 172;
    private static final int BOARD = 160;

    /**
     * @param state slug: {@code published withheld counted}
     * @param text on the spine; empty where nothing can stand there
     */
    record Spine(int x, int y, String state, String text, String href, String label) {}

    SvgShelf {
        spines = List.copyOf(spines);
        boards = List.copyOf(boards);
    }

    /** @param reports in the order in which they stand */
    static SvgShelf of(List<Entry> reports, Function<Entry, Spine> spine) {
        var spines = new ArrayList<Spine>();
        var boards = new ArrayList<Integer>();
        for (int i = 0; i < reports.size(); i++) {
            int level = i / SHELF;
            if (i % SHELF == 0) {
                boards.add(level * LEVEL + BOARD);
            }
            var plain = spine.apply(reports.get(i));
            spines.add(new Spine(
                    i % SHELF * SPINE + 6,
                    level * LEVEL + 4,
                    plain.state(),
                    plain.text(),
                    plain.href(),
                    plain.label()));
        }
        return new SvgShelf(SHELF * SPINE + 8, Math.max(1, boards.size()) * LEVEL, spines, boards);
    }
}
