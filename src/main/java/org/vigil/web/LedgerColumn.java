package org.vigil.web;

import org.vigil.entry.Slugged;

/**
 * The columns of the table of visits, in their order. To add one, add a constant, its label {@code ledger-column.<slug>}, and
 * what stands in it in {@link LedgerWords}.
 */
enum LedgerColumn implements Slugged {
    DATES,
    NUMBER,
    KIND,
    REGIONS,
    ESTABLISHMENTS,
    DELEGATION,
    REPORT,
    PUBLICATION,
    RESPONSE,
    STATEMENTS
}
