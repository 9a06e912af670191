package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of visits as it is printed.
 *
 * @param shown how many visits are in it, in words
 * @param all leads back to all of them; absent where all are shown
 * @param forms the same visits as data
 */
record LedgerView(
        List<Choice> filters,
        List<Option> orders,
        String shown,
        @Nullable Link all,
        List<Link> forms,
        List<Head> columns,
        List<Row> rows) {

    /**
     * What the visits can be narrowed by.
     *
     * @param many too many values to stand in a line
     */
    record Choice(String label, List<Option> options, boolean many, boolean chosen) {}

    /** @param count of visits; absent where it is not counted */
    record Option(String text, @Nullable Integer count, String href, boolean chosen) {}

    record Head(String slug, String label) {}

    record Row(String state, List<Cell> cells) {}

    /**
     * @param heading the row is named after it
     * @param details what is too long for the table
     */
    record Cell(Head column, boolean heading, List<Line> lines, @Nullable Details details) {}

    /**
     * @param label of the line; empty where that of the column is enough
     * @param content the words are those of an entry, which are English, and not those of the interface
     * @param absent the text says why there is no value
     * @param glyph name of a mark to stand before it; empty for none
     */
    record Line(
            String label,
            String text,
            boolean content,
            @Nullable String href,
            boolean absent,
            String glyph,
            List<Mark> marks,
            @Nullable String note) {
        static Line of(String text, List<Mark> marks) {
            return new Line("", text, false, null, false, "", marks, null);
        }

        static Line absent(String text) {
            return new Line("", text, false, null, true, "", List.of(), null);
        }

        Line labelled(String newLabel) {
            return new Line(newLabel, text, content, href, absent, glyph, marks, note);
        }

        Line linked(String newHref) {
            return new Line(label, text, content, newHref, absent, glyph, marks, note);
        }

        Line marked(String newGlyph) {
            return new Line(label, text, content, href, absent, newGlyph, marks, note);
        }

        Line withNote(@Nullable String newNote) {
            return new Line(label, text, content, href, absent, glyph, marks, newNote);
        }

        Line inEnglish() {
            return new Line(label, text, true, href, absent, glyph, marks, note);
        }
    }

    /**
     * Leads to a source.
     *
     * @param text its number in the list of the entry; a word where all of them together are meant
     * @param label what it is, for those who hear the page and for the mouse
     */
    record Mark(String text, String href, String label) {}

    record Details(String summary, List<Item> items) {}

    record Item(Words name, Words place, @Nullable Words type) {}

    /** @param language where it is not that of the page */
    record Words(String text, @Nullable String language) {}
}
