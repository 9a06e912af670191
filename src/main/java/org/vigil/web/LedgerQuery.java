package org.vigil.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Slugged;

/**
 * Which visits a reader wants to see, and in which order: the parameters of the address. It prints itself back, so that every
 * link of the table is a changed query.
 *
 * @param chosen at most one value a filter
 */
record LedgerQuery(Map<LedgerFilter, String> chosen, LedgerOrder order) {
    static final LedgerQuery EMPTY = new LedgerQuery(Map.of(), LedgerOrder.OLDEST);
    private static final String ORDER = "sort";

    LedgerQuery {
        var sorted = new EnumMap<LedgerFilter, String>(LedgerFilter.class);
        sorted.putAll(chosen);
        chosen = Collections.unmodifiableMap(sorted);
    }

    /** Parameters, and values of them, that no visit of the ledger has are dropped. */
    static LedgerQuery parse(Map<String, List<String>> parameters, VisitLedger ledger) {
        var query = EMPTY;
        for (var filter : LedgerFilter.values()) {
            var known = filter.values(ledger.rows());
            query = parameters.getOrDefault(filter.slug(), List.of()).stream()
                    .filter(known::contains)
                    .findFirst()
                    .map(value -> Map.of(filter, value))
                    .map(query::and)
                    .orElse(query);
        }
        return parameters.getOrDefault(ORDER, List.of()).stream()
                .findFirst()
                .flatMap(slug -> Slugged.find(LedgerOrder.class, slug))
                .map(query::sorted)
                .orElse(query);
    }

    private LedgerQuery and(Map<LedgerFilter, String> more) {
        var all = new EnumMap<LedgerFilter, String>(LedgerFilter.class);
        all.putAll(chosen);
        all.putAll(more);
        return new LedgerQuery(all, order);
    }

    LedgerQuery with(LedgerFilter filter, String value) {
        return and(Map.of(filter, value));
    }

    LedgerQuery without(LedgerFilter filter) {
        var all = new EnumMap<LedgerFilter, String>(LedgerFilter.class);
        all.putAll(chosen);
        all.remove(filter);
        return new LedgerQuery(all, order);
    }

    LedgerQuery sorted(LedgerOrder newOrder) {
        return new LedgerQuery(chosen, newOrder);
    }

    boolean isNarrowed() {
        return !chosen.isEmpty();
    }

    @Nullable String value(LedgerFilter filter) {
        return chosen.get(filter);
    }

    List<VisitLedger.Row> narrow(List<VisitLedger.Row> rows) {
        return rows.stream()
                .filter(row -> chosen.entrySet().stream()
                        .allMatch(filter -> filter.getKey().values(row).contains(filter.getValue())))
                .toList();
    }

    /** The visits that are wanted, as they are wanted. */
    List<VisitLedger.Row> of(VisitLedger ledger) {
        return order.sorted(narrow(ledger.rows()));
    }

    String toQueryString() {
        var parts = new ArrayList<String>();
        chosen.forEach((filter, value) -> parts.add(filter.slug() + "=" + encode(value)));
        if (order != LedgerOrder.OLDEST) {
            parts.add(ORDER + "=" + order.slug());
        }
        return String.join("&", parts);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
