package org.vigil.archive;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a ledger from the first to the last, read in pages: as rows never change, that is as good as one long query,
 * and someone who downloads slowly does not keep SQLite from tidying its log.
 */
final class LedgerPages {
    private static final int PAGE = 500;

    private final Database database;
    private Iterator<LedgerRow> page = List.<LedgerRow>of().iterator();
    private long last;

    LedgerPages(Database database) {
        this.database = database;
    }

    @Nullable LedgerRow next() {
        if (!page.hasNext()) {
            page = database.read(connection -> Shelf.rows(connection, last, PAGE))
                    .iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        var row = page.next();
        last = row.seq();
        return row;
    }
}
