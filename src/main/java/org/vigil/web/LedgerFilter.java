package org.vigil.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.vigil.entry.Facet;
import org.vigil.entry.Slugged;

/**
 * What the visits can be narrowed by, in the order in which it is offered. The slug is the parameter in the address. To add
 * one, add a constant, its label {@code ledger-filter.<slug>}, and how its values are said in {@link LedgerWords}.
 */
enum LedgerFilter implements Slugged {
    STATE(row -> List.of(row.state().slug()), natural(VisitLedger.State.values())),
    KIND(row -> row.visit().terms(Facet.VISIT_KIND.slug()), Comparator.naturalOrder()),
    REGION(row -> RegionMap.codes(row.visit()), Comparator.naturalOrder()),
    /** A visit of which only a span is known is found in all decades that the span touches. */
    DECADE(LedgerFilter::decades, Comparator.naturalOrder());

    private final Function<VisitLedger.Row, List<String>> values;
    private final Comparator<String> order;

    LedgerFilter(Function<VisitLedger.Row, List<String>> values, Comparator<String> order) {
        this.values = values;
        this.order = order;
    }

    List<String> values(VisitLedger.Row row) {
        return values.apply(row);
    }

    /** All values that these visits have, each once. */
    List<String> values(List<VisitLedger.Row> rows) {
        return rows.stream()
                .flatMap(row -> values(row).stream())
                .distinct()
                .sorted(order)
                .toList();
    }

    private static List<String> decades(VisitLedger.Row row) {
        var date = row.visit().date();
        var from = date == null ? null : date.from();
        if (date == null || from == null) {
            return List.of();
        }
        var to = date.to();
        int last = to == null ? from.year() : to.year();
        return IntStream.rangeClosed(from.year() / 10, last / 10)
                .mapToObj(decade -> Integer.toString(decade * 10))
                .toList();
    }

    private static <E extends Slugged> Comparator<String> natural(E[] constants) {
        var slugs = Arrays.stream(constants).map(Slugged::slug).toList();
        return Comparator.comparingInt(slugs::indexOf);
    }
}
