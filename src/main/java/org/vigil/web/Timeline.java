package org.vigil.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.ConventionArticle;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Reference;

/**
 * What happened, in order of time: events, visits, statements, and the adoption and publication of reports.
 *
 * @param settled moments of which at least the year is known
 * @param unsettled the others: of some the bounds are known, of some nothing
 * @param undatedReports reports of which no date at all is known
 */
record Timeline(List<Moment> settled, List<Moment> unsettled, int undatedReports) {
    /** The kinds that are told of, in the order of their lanes. */
    static final List<EntryKind> KINDS =
            List.of(EntryKind.EVENT, EntryKind.VISIT, EntryKind.REPORT, EntryKind.STATEMENT);

    /**
     * One thing that happened, as one entry or several tell it.
     *
     * @param date absent where none is known
     * @param told the event of the chronology first, where there is one
     */
    record Moment(@Nullable EntryDate date, List<Happening> told) {
        Moment {
            told = List.copyOf(told);
        }

        Happening lead() {
            return told.get(0);
        }

        boolean tellsOf(@Nullable EntryKind kind) {
            return kind == null
                    || told.stream().anyMatch(happening -> happening.entry().kind() == kind);
        }

        /** The year in which it began; absent where that is not known. */
        @Nullable Integer year() {
            var from = date == null ? null : date.from();
            var to = date == null ? null : date.to();
            if (date == null || from == null) {
                return null;
            }
            boolean oneYear = date.shape() != EntryDate.Shape.ONE_OF || (to != null && to.year() == from.year());
            return oneYear ? from.year() : null;
        }

        /** The date; where there is none, what is known of its bounds. */
        @Nullable EntryDate known() {
            return date == null ? lead().bounds() : date;
        }

        private LocalDate first() {
            var known = known();
            var first = known == null ? null : known.earliest();
            return first == null ? LocalDate.MAX : first;
        }

        private LocalDate last() {
            var known = known();
            var last = known == null ? null : known.latest();
            return last == null ? LocalDate.MAX : last;
        }
    }

    Timeline {
        settled = List.copyOf(settled);
        unsettled = List.copyOf(unsettled);
    }

    static Timeline of(Collection<Entry> entries) {
        var happenings = entries.stream().flatMap(Happening::of).toList();
        var moments = together(happenings).stream()
                .sorted(Comparator.comparing(Moment::first)
                        .thenComparing(Moment::last)
                        .thenComparing(moment -> moment.lead().entry().id()))
                .toList();
        var byKnown = moments.stream().collect(Collectors.partitioningBy(moment -> moment.year() != null));
        int undated = (int) entries.stream()
                .filter(entry -> entry.kind() == EntryKind.REPORT)
                .filter(entry -> Happening.of(entry).findAny().isEmpty())
                .count();
        return new Timeline(
                Objects.requireNonNull(byKnown.get(true)), Objects.requireNonNull(byKnown.get(false)), undated);
    }

    /** An event is told with what began in the same time under the same article: the statement that it reports, the visit. */
    private static List<Moment> together(List<Happening> happenings) {
        var others = happenings.stream()
                .filter(happening -> happening.entry().kind() != EntryKind.EVENT)
                .collect(Collectors.toCollection(ArrayList::new));
        var moments = new ArrayList<Moment>();
        for (var event : happenings) {
            if (event.entry().kind() == EntryKind.EVENT) {
                var same = others.stream()
                        .filter(event::isTheSameAs)
                        .sorted(Comparator.comparing(
                                happening -> KINDS.indexOf(happening.entry().kind())))
                        .toList();
                others.removeAll(same);
                moments.add(new Moment(
                        event.date(),
                        Stream.concat(Stream.of(event), same.stream()).toList()));
            }
        }
        others.forEach(other -> moments.add(new Moment(other.date(), List.of(other))));
        return moments;
    }

    Timeline only(@Nullable EntryKind kind) {
        return new Timeline(
                settled.stream().filter(moment -> moment.tellsOf(kind)).toList(),
                unsettled.stream().filter(moment -> moment.tellsOf(kind)).toList(),
                kind == null || kind == EntryKind.REPORT ? undatedReports : 0);
    }

    Stream<Moment> all() {
        return Stream.concat(settled.stream(), unsettled.stream());
    }

    SortedMap<Integer, List<Moment>> byYear() {
        return settled.stream()
                .collect(Collectors.groupingBy(
                        moment -> Objects.requireNonNull(moment.year()), TreeMap::new, Collectors.toList()));
    }

    long count(@Nullable EntryKind kind) {
        return all().filter(moment -> moment.tellsOf(kind)).count();
    }

    /** The one source that every event under an article of the Convention names: its text. */
    @Nullable Reference treaty() {
        return all().map(Moment::lead)
                .filter(happening -> happening.entry().kind() == EntryKind.EVENT && happening.isGoverned())
                .map(happening -> happening.entry().references().stream()
                        .collect(Collectors.toMap(Reference::url, reference -> reference, (one, other) -> one)))
                .reduce((one, other) -> {
                    one.keySet().retainAll(other.keySet());
                    return one;
                })
                .map(Map::values)
                .flatMap(common -> common.stream().findFirst())
                .orElse(null);
    }

    /** The first year that anything is known to fall in, or after. */
    int firstYear() {
        return years().min().orElse(0);
    }

    /** The last one. */
    int lastYear() {
        return years().max().orElse(0);
    }

    private IntStream years() {
        return all().map(Moment::known)
                .filter(Objects::nonNull)
                .flatMap(date -> Stream.of(date.from(), date.to()))
                .filter(Objects::nonNull)
                .mapToInt(EntryDate.Point::year);
    }

    /** Of all articles that govern something here, in the Convention's order. */
    List<ConventionArticle> articles() {
        var named = all().flatMap(moment -> moment.told().stream())
                .flatMap(happening -> happening.articles().stream())
                .collect(Collectors.toSet());
        return Arrays.stream(ConventionArticle.values()).filter(named::contains).toList();
    }
}
