package org.vigil.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryDate;
import org.vigil.entry.Facet;
import org.vigil.entry.Slugged;

/**
 * A reader's question as it stands in the address. It reads itself from the query string and prints itself back, so that every
 * link of a result page is a state made from this one.
 *
 * @param q what was typed, at most {@link #LONGEST_QUESTION} characters
 * @param filters without repeats, in the order of the facets, then in the order given
 * @param sort absent where the reader left it open
 * @param page counts from 1, at most {@link #LAST_PAGE}
 * @param otherNames whether a name also stands for its other names and spellings
 * @param repairs what could not be taken as it stood, outside {@code q}
 */
public record SearchState(
        String q,
        List<Filter> filters,
        DayRange days,
        @Nullable Sort sort,
        int page,
        boolean otherNames,
        List<Repair> repairs) {
    public static final int PAGE_SIZE = 10;
    /** Elasticsearch answers the first 10,000 hits. */
    public static final int LAST_PAGE = 10_000 / PAGE_SIZE;

    public static final int LONGEST_QUESTION = 10_000;
    static final String NOT = "not.";
    private static final String NAMES = "names";
    private static final String OFF = "off";
    private static final int MOST_FILTERS = 100;
    private static final int LONGEST_VALUE = 500;

    private static final Comparator<Filter> IN_ORDER =
            Comparator.comparing(Filter::facet).thenComparing(Filter::exclude);

    public static final SearchState EMPTY = new SearchState("", List.of(), DayRange.ALL, null, 1, true, List.of());

    public SearchState {
        filters = filters.stream().sorted(IN_ORDER).toList();
        repairs = List.copyOf(repairs);
    }

    /** Never fails: parameters that are not known are dropped, impossible values are put right. */
    public static SearchState parse(Map<String, List<String>> parameters) {
        var repairs = new ArrayList<Repair>();
        var days = new DayRange(
                point(parameters, "from", repairs).orElse(null),
                point(parameters, "to", repairs).orElse(null));
        if (days.isBackwards()) {
            repairs.add(Repair.ofAddress(Repair.Kind.DATES_EXCHANGED, ""));
            days = days.exchanged();
        }
        var q = first(parameters, "q").orElse("").strip();
        return new SearchState(
                q.length() > LONGEST_QUESTION ? q.substring(0, wholeCharacters(q, LONGEST_QUESTION)) : q,
                filters(parameters),
                days,
                first(parameters, "sort")
                        .flatMap(slug -> Slugged.find(Sort.class, slug))
                        .orElse(null),
                first(parameters, "page").map(SearchState::pageNumber).orElse(1),
                !first(parameters, NAMES).equals(Optional.of(OFF)),
                repairs);
    }

    /** The state that {@link #toQueryString} printed. */
    public static SearchState parse(String queryString) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var parameter : queryString.split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(decode(parameter.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(parameter.substring(equals + 1)));
            }
        }
        return parse(parameters);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The most chars, up to a length, that do not end within a character. */
    private static int wholeCharacters(String text, int length) {
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }

    private static Optional<EntryDate.Point> point(
            Map<String, List<String>> parameters, String name, List<Repair> repairs) {
        var given = first(parameters, name).map(String::strip).filter(text -> !text.isEmpty());
        var point = given.flatMap(DayRange::point);
        if (given.isPresent() && point.isEmpty()) {
            repairs.add(Repair.ofAddress(Repair.Kind.IMPOSSIBLE_DATE, shortened(given.get())));
        }
        return point;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static List<Filter> filters(Map<String, List<String>> parameters) {
        Set<Filter> filters = new LinkedHashSet<>();
        for (var facet : Facet.values()) {
            for (boolean exclude : new boolean[] {false, true}) {
                var name = (exclude ? NOT : "") + facet.slug();
                parameters.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
                        .forEach(value -> filters.add(new Filter(facet, value, exclude)));
            }
        }
        return filters.stream().limit(MOST_FILTERS).toList();
    }

    private static int pageNumber(String text) {
        try {
            return Math.max(1, Math.min(Integer.parseInt(text), LAST_PAGE));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The order that is in force: what was chosen, else by relevance where there are words to be relevant to. */
    public Sort effectiveSort() {
        boolean words = !q.isEmpty();
        if (sort == null || (sort == Sort.RELEVANCE && !words)) {
            return words ? Sort.RELEVANCE : Sort.NEWEST;
        }
        return sort;
    }

    public boolean isEmpty() {
        return q.isEmpty() && filters.isEmpty() && days.equals(DayRange.ALL);
    }

    public boolean has(Facet facet, String value) {
        return filters.contains(new Filter(facet, value, false));
    }

    public List<Filter> filters(Facet facet) {
        return filters.stream().filter(filter -> filter.facet() == facet).toList();
    }

    /** The same question without this filter, from its first page. */
    public SearchState without(Filter filter) {
        return with(filters.stream().filter(other -> !other.equals(filter)).toList());
    }

    /** The same question with nothing chosen or ruled out in this facet, from its first page. */
    public SearchState without(Facet facet) {
        return with(filters.stream()
                .filter(filter -> filter.facet() != facet || filter.exclude())
                .toList());
    }

    public SearchState with(Filter filter) {
        return filters.contains(filter)
                ? this
                : with(Stream.concat(filters.stream(), Stream.of(filter)).toList());
    }

    private SearchState with(List<Filter> newFilters) {
        return new SearchState(q, newFilters, days, sort, 1, otherNames, List.of());
    }

    public SearchState withPage(int number) {
        return new SearchState(q, filters, days, sort, number, otherNames, List.of());
    }

    public SearchState withSort(Sort order) {
        return new SearchState(q, filters, days, order, 1, otherNames, List.of());
    }

    public SearchState withDays(DayRange range) {
        return new SearchState(q, filters, range, sort, 1, otherNames, List.of());
    }

    public SearchState withQ(String typed) {
        return new SearchState(typed, filters, days, sort, 1, otherNames, List.of());
    }

    public SearchState withOtherNames(boolean wanted) {
        return new SearchState(q, filters, days, sort, 1, wanted, List.of());
    }

    public SearchState withoutConstraints() {
        return new SearchState(q, List.of(), DayRange.ALL, sort, 1, otherNames, List.of());
    }

    /** The names and values of the address, in a fixed order; what has its default is left out. Values are not encoded. */
    public List<Map.Entry<String, String>> parameters() {
        var parameters = new ArrayList<Map.Entry<String, String>>();
        if (!q.isEmpty()) {
            parameters.add(Map.entry("q", q));
        }
        filters.forEach(filter -> parameters.add(Map.entry(filter.parameter(), filter.value())));
        if (days.from() != null) {
            parameters.add(Map.entry("from", days.from().digits()));
        }
        if (days.to() != null) {
            parameters.add(Map.entry("to", days.to().digits()));
        }
        if (sort != null) {
            parameters.add(Map.entry("sort", sort.slug()));
        }
        if (!otherNames) {
            parameters.add(Map.entry(NAMES, OFF));
        }
        if (page > 1) {
            parameters.add(Map.entry("page", Integer.toString(page)));
        }
        return parameters;
    }

    /** The query string, without a question mark; empty where nothing was asked. */
    public String toQueryString() {
        return parameters().stream()
                .map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
