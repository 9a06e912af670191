package org.vigil.web;

/** The visits of the Committee: the figure, the table, how the numbers add up, and drawings. */
record CptView(Frame frame, Figures figures, LedgerView ledger, SumsView sums, ChartsView charts, Link shelf) {}
