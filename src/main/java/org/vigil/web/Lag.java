package org.vigil.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.Fact;

/**
 * How many days passed from the end of a visit to the day on which its report was published. Where a date is known only to
 * the month, or as one of several days, so is the number: between the two.
 */
record Lag(LocalDate from, LocalDate to, long least, long most) {

    /** Empty where nothing was published, or no end of the visit is known. */
    static Optional<Lag> of(VisitLedger.Row row) {
        var published = published(row.report());
        var visit = row.visit().date();
        return published == null || visit == null ? Optional.empty() : between(visit, published);
    }

    static @Nullable EntryDate published(@Nullable Entry report) {
        return Optional.ofNullable(report)
                .flatMap(found -> found.fact("published-on"))
                .filter(fact -> fact.type() == Fact.Type.DATE)
                .map(fact -> new EntryDate(fact.values().get(0)))
                .orElse(null);
    }

    static Optional<Lag> between(EntryDate visit, EntryDate published) {
        var ends = visit.latest();
        var first = firstEnd(visit);
        var from = published.earliest();
        var to = published.latest();
        if (ends == null || first == null || from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(new Lag(first, to, ChronoUnit.DAYS.between(ends, from), ChronoUnit.DAYS.between(first, to)));
    }

    /** The first day on which the visit can have ended. */
    private static @Nullable LocalDate firstEnd(EntryDate visit) {
        var last = visit.shape() == EntryDate.Shape.SPAN ? visit.to() : visit.from();
        return last == null || last.approximate() || last.uncertain() ? null : last.first();
    }

    boolean isExact() {
        return least == most;
    }
}
