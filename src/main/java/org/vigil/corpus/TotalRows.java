package org.vigil.corpus;

/** The totals that sources give. */
final class TotalRows {
    private TotalRows() {}

    static void read(Row row) {
        row.found(new Total(
                row.text("id"),
                row.number("value"),
                EntryRow.dateOf(row, "as_of"),
                row.textOrNull("note"),
                EntryRow.references(row)));
    }
}
