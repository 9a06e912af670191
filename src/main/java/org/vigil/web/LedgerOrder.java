package org.vigil.web;

import java.util.Comparator;
import java.util.List;
import org.vigil.entry.Slugged;

/**
 * The orders in which the visits can be listed, in the order in which they are offered. To add one, add a constant and its
 * label {@code ledger-order.<slug>}. What an order does not decide stands in order of time.
 */
enum LedgerOrder implements Slugged {
    OLDEST(Comparator.comparing(row -> row.state() == VisitLedger.State.COUNTED)),
    NEWEST(Comparator.<VisitLedger.Row, Boolean>comparing(row -> row.state() == VisitLedger.State.COUNTED)
            .thenComparing(row -> VisitLedger.earliest(row.visit()), Comparator.reverseOrder())),
    LAG(Comparator.comparing(row -> -Lag.of(row).map(Lag::most).orElse(-1L))),
    ESTABLISHMENTS(Comparator.comparing(row -> -Establishments.of(row.visit()).size())),
    DELEGATION(Comparator.comparing(LedgerOrder::familyName)),
    STATE(Comparator.comparing(VisitLedger.Row::state));

    private static final String LAST = "\uFFFF";

    private final Comparator<VisitLedger.Row> comparator;

    LedgerOrder(Comparator<VisitLedger.Row> comparator) {
        this.comparator = comparator;
    }

    List<VisitLedger.Row> sorted(List<VisitLedger.Row> rows) {
        return rows.stream()
                .sorted(comparator.thenComparing(VisitLedger.IN_TIME))
                .toList();
    }

    /** Of who led the delegation. */
    private static String familyName(VisitLedger.Row row) {
        return row.visit()
                .fact("delegation-head")
                .flatMap(fact -> fact.values().stream().findFirst())
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .orElse(LAST);
    }
}
