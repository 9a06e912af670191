package org.vigil.web;

import java.util.List;

/**
 * Entries by year, drawn: a decade a row, a year a bar that leads to its entries. Measures are those of the drawing, one a CSS
 * pixel where it is drawn at its natural size.
 *
 * @param label of the whole, with the first year and the last
 * @param span the first year and the last, to be seen
 * @param heads the decades before their rows, and the last figures of the years above their columns
 * @param gaps years within the span that no entry has
 */
record YearStrip(String label, String span, int width, int height, List<Head> heads, List<Cell> gaps, List<Bar> bars) {
    static final int CELL = 24;
    static final int BAR = 24;

    record Head(int x, int y, String anchor, String text) {}

    /** The upper left corner of the place of a year. */
    record Cell(int x, int y) {
        public int barX() {
            return x + 4;
        }

        public int bottom() {
            return y + BAR + 4;
        }
    }

    /** @param length of the bar; its place is as large for one entry as for a hundred, to be hit with a finger */
    record Bar(Cell cell, int length, String label, String href, FacetItem.Standing standing) {
        public int top() {
            return cell.bottom() - length;
        }

        public boolean isChosen() {
            return standing == FacetItem.Standing.CHOSEN;
        }

        public boolean isExcluded() {
            return standing == FacetItem.Standing.EXCLUDED;
        }
    }
}
