package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.vigil.SearchedArchive;
import org.vigil.entry.Entry;
import org.vigil.entry.Facet;

/** The numbers beside the values are those that one would get by counting the entries one by one. */
class FacetCountsProperties {
    private static final int ALL = 200;

    private static final List<Entry> ENTRIES = SearchedArchive.corpus();
    private static final Map<String, List<List<String>>> WORDS =
            ENTRIES.stream().collect(Collectors.toMap(entry -> entry.id().value(), ExactWords::of));
    private static final Map<String, Set<String>> FOUND = new HashMap<>();
    private static final SearchedArchive ARCHIVE = archive();

    private static SearchedArchive archive() {
        try {
            var folder = Files.createDirectories(Path.of("target/test-sites").toAbsolutePath());
            return SearchedArchive.of(Files.createTempDirectory(folder, "counts"), "facet-counts", ENTRIES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void close() {
        ARCHIVE.close();
    }

    /** Part of a question, as it is typed, and the entries that it is true of. */
    private record Part(String typed, Predicate<Entry> holds) {
        boolean saysLittle() {
            return FunctionWords.has(new Question.Word(typed));
        }
    }

    @Property(tries = 500, seed = "20020904", edgeCases = EdgeCasesMode.NONE)
    void everyCountIsTheNumberOfEntries(
            @ForAll("questions") Part question,
            @ForAll("filters") Map<String, List<String>> filters,
            @ForAll("dates") Map<String, List<String>> dates) {
        var parameters = new LinkedHashMap<>(filters);
        parameters.putAll(dates);
        // Other names would join words of a question that are counted one by one here.
        parameters.put("names", List.of("off"));
        parameters.put("q", List.of(question.typed));
        var state = SearchState.parse(parameters);
        var page = ARCHIVE.catalog().search(state, ALL);

        var asked = ENTRIES.stream()
                .filter(question.holds)
                .filter(entry ->
                        touches(entry, state.days().first(), state.days().last()))
                .toList();
        var narrowed =
                asked.stream().filter(entry -> passes(entry, state, null)).toList();
        assertThat(page.hits())
                .extracting(hit -> hit.id().value())
                .containsExactlyInAnyOrderElementsOf(
                        narrowed.stream().map(entry -> entry.id().value()).toList());
        assertThat(page.total()).isEqualTo(narrowed.size());
        assertThat(page.facets()).extracting(FacetCounts::facet).containsExactly(Facet.values());
        for (var counts : page.facets()) {
            var facet = counts.facet();
            check(counts, state, asked.stream().filter(entry -> passes(entry, state, facet)));
        }
    }

    /** A value may be listed with 0, and none that has entries may be missing. */
    private static void check(FacetCounts counts, SearchState state, Stream<Entry> entries) {
        var facet = counts.facet();
        var expected = new TreeMap<String, Long>();
        var ruledOut = state.filters(facet).stream()
                .filter(Filter::exclude)
                .map(Filter::value)
                .toList();
        entries.map(entry -> Set.copyOf(facet.valuesOf(entry))).forEach(values -> {
            boolean kept = values.stream().noneMatch(ruledOut::contains);
            values.stream()
                    .filter(value -> kept || ruledOut.contains(value))
                    .forEach(value -> expected.merge(value, 1L, Long::sum));
        });
        var shown = new TreeMap<String, Long>();
        for (var item : counts.items()) {
            assertThat(shown.put(item.value(), item.count()))
                    .as("twice " + item)
                    .isNull();
            assertThat(item.selected()).isEqualTo(state.filters().contains(new Filter(facet, item.value(), false)));
            assertThat(item.excluded()).isEqualTo(state.filters().contains(new Filter(facet, item.value(), true)));
        }
        assertThat(shown.keySet())
                .containsAll(state.filters(facet).stream().map(Filter::value).toList());
        shown.values().removeIf(count -> count == 0);
        assertThat(shown).as(facet.slug()).isEqualTo(expected);
        assertThat(counts.items())
                .isSortedAccordingTo(Comparator.comparing((FacetCounts.Item item) -> !item.selected())
                        .thenComparing(item -> !item.excluded())
                        .thenComparing(FacetCounts.Item::count, Comparator.reverseOrder()));
    }

    private static boolean passes(Entry entry, SearchState state, @Nullable Facet except) {
        for (var facet : Facet.values()) {
            var values = facet.valuesOf(entry);
            var wanted = state.filters(facet).stream()
                    .filter(filter -> !filter.exclude())
                    .map(Filter::value)
                    .toList();
            var unwanted = state.filters(facet).stream()
                    .filter(Filter::exclude)
                    .map(Filter::value)
                    .toList();
            boolean passes = (wanted.isEmpty() || values.stream().anyMatch(wanted::contains))
                    && values.stream().noneMatch(unwanted::contains);
            if (facet != except && !passes) {
                return false;
            }
        }
        return true;
    }

    /** Where only one end of an entry's time is known, it stands for both. */
    private static boolean touches(Entry entry, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null && last == null) {
            return true;
        }
        var date = entry.date();
        if (date == null) {
            return false;
        }
        var begins = Optional.ofNullable(date.earliest()).or(() -> Optional.ofNullable(date.latest()));
        var ends = Optional.ofNullable(date.latest()).or(() -> Optional.ofNullable(date.earliest()));
        return (first == null || !ends.orElseThrow().isBefore(first))
                && (last == null || !begins.orElseThrow().isAfter(last));
    }

    @Provide
    Arbitrary<Part> questions() {
        var part = Arbitraries.frequencyOf(
                Tuple.of(5, words()),
                Tuple.of(2, phrases()),
                Tuple.of(2, either()),
                Tuple.of(2, Arbitraries.oneOf(words(), phrases(), either()).map(FacetCountsProperties::not)));
        return part.list().ofMaxSize(3).map(FacetCountsProperties::all);
    }

    /** Words that say little need not occur beside one that says more. */
    private static Part all(List<Part> parts) {
        boolean more = parts.stream().anyMatch(part -> !part.saysLittle() && !part.typed.startsWith("-"));
        var needed = parts.stream().filter(part -> !(more && part.saysLittle())).toList();
        return new Part(parts.stream().map(Part::typed).collect(Collectors.joining(" ")), entry -> needed.stream()
                .allMatch(part -> part.holds.test(entry)));
    }

    private static Part not(Part part) {
        return new Part("-" + part.typed, part.holds.negate());
    }

    private static Arbitrary<Part> either() {
        return Combinators.combine(Arbitraries.oneOf(words(), phrases()), words())
                .as((one, other) -> new Part("(" + one.typed + " OR " + other.typed + ")", one.holds.or(other.holds)));
    }

    /** Which entries have a word in any of its forms, only Elasticsearch can tell; it is asked for the word alone. */
    private static Arbitrary<Part> words() {
        return Arbitraries.of(texts().flatMap(text -> ExactWords.written(text).stream())
                        .filter(word -> !word.equals("OR"))
                        .toList())
                .map(word -> new Part(word, entry -> FOUND.computeIfAbsent(word, FacetCountsProperties::withWord)
                        .contains(entry.id().value())));
    }

    private static Set<String> withWord(String word) {
        var state = SearchState.EMPTY.withQ(word).withOtherNames(false);
        return ARCHIVE.catalog().search(state, ALL).hits().stream()
                .map(hit -> hit.id().value())
                .collect(Collectors.toSet());
    }

    private static Arbitrary<Part> phrases() {
        var pairs = texts().map(ExactWords::written).flatMap(words -> {
            var found = new ArrayList<List<String>>();
            for (int at = 0; at + 1 < words.size(); at++) {
                found.add(words.subList(at, at + 2));
            }
            return found.stream();
        });
        return Arbitraries.of(pairs.toList()).map(words -> {
            var phrase = String.join(" ", words);
            var compared = ExactWords.of(phrase);
            return new Part('"' + phrase + '"', entry -> ExactWords.hold(words(entry), compared));
        });
    }

    private static List<List<String>> words(Entry entry) {
        return Objects.requireNonNull(WORDS.get(entry.id().value()));
    }

    private static Stream<String> texts() {
        return ENTRIES.stream().flatMap(ExactWords::pieces);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> filters() {
        var filter = Arbitraries.of(Facet.values())
                .flatMap(facet -> Arbitraries.of(false, false, true).flatMap(exclude -> values(facet)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(exclude ? 2 : 3)
                        .map(values -> Map.entry((exclude ? "not." : "") + facet.slug(), values))));
        return filter.list().ofMaxSize(4).map(chosen -> {
            var filters = new LinkedHashMap<String, List<String>>();
            chosen.forEach(one -> filters.put(one.getKey(), one.getValue()));
            return filters;
        });
    }

    /** Each as often as entries have it, so that much is found; and now and then one that none has. */
    private static Arbitrary<String> values(Facet facet) {
        var values = ENTRIES.stream()
                .flatMap(entry -> facet.valuesOf(entry).stream())
                .toList();
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(values)), Tuple.of(1, Arbitraries.just("nothing")));
    }

    @Provide
    Arbitrary<Map<String, List<String>>> dates() {
        var day = Combinators.combine(
                        Arbitraries.integers().between(1996, 2026),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.of(4, 7, 10))
                .as((year, month, dayOfMonth, length) ->
                        String.format("%04d-%02d-%02d", year, month, dayOfMonth).substring(0, length));
        return Combinators.combine(day.injectNull(0.6), day.injectNull(0.6)).as((from, to) -> {
            var dates = new LinkedHashMap<String, List<String>>();
            if (from != null) {
                dates.put("from", List.of(from));
            }
            if (to != null) {
                dates.put("to", List.of(to));
            }
            return dates;
        });
    }
}
