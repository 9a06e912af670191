package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.entry.Facet;

class SearchStateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=prison",
                "q=a+%26+b%3Dc",
                "q=%D0%BF%D1%8B%D1%82%D0%BA%D0%B8",
                "q=%F0%9F%95%8A",
                "kind=visit&kind=report",
                "kind=visit&not.kind=report&year=2006",
                "publisher=The+Moscow+Times",
                "q=x&kind=visit&from=2003&to=2006-09-04&sort=oldest&page=3",
                "from=2003-07",
                "sort=added"
            })
    void printsWhatItReads(String query) {
        assertThat(parse(query).toQueryString()).isEqualTo(query);
        assertThat(parse(query)).isEqualTo(parse(parse(query).toQueryString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    q=tea&colour=green           => q=tea
                    Q=tea&KIND=visit             =>
                    lang=fr&utm_source=x&q=tea   => q=tea
                    not.colour=green             =>
                    q=++tea++                    => q=tea
                    q=tea&q=coffee               => q=tea
                    kind=                        =>
                    kind=visit&kind=visit        => kind=visit
                    year=2006&kind=visit         => kind=visit&year=2006
                    not.kind=visit&kind=report   => kind=report&not.kind=visit
                    sort=best                    =>
                    sort=NEWEST                  =>
                    page=0                       =>
                    page=-3                      =>
                    page=1                       =>
                    page=one                     =>
                    page=2.5                     =>
                    page=99999999999             =>
                    page=5000                    => page=1000
                    from=soon                    =>
                    from=2003-13                 =>
                    from=2003-02-29              =>
                    from=2003%2F2004             =>
                    from=2003~                   => from=2003
                    from=+2003+                  => from=2003
                    from=2006&to=2003            => from=2003&to=2006
                    from=2003-07-11&to=2003      => from=2003-07-11&to=2003
                    """)
    void putsRightWhatCannotStand(String given, String printed) {
        assertThat(parse(given).toQueryString()).isEqualTo(printed == null ? "" : printed);
    }

    @Test
    void tellsWhichDateItCouldNotTake() {
        assertThat(parse("from=2003-02-29&to=2004").repairs())
                .containsExactly(Repair.ofAddress(Repair.Kind.IMPOSSIBLE_DATE, "2003-02-29"));
        assertThat(parse("to=" + "9".repeat(60)).repairs())
                .containsExactly(Repair.ofAddress(Repair.Kind.IMPOSSIBLE_DATE, "9".repeat(40) + "…"));
    }

    @Test
    void exchangesDatesThatStandTheWrongWayRound() {
        var state = parse("from=2006&to=2003-07");

        assertThat(state.days().first()).hasToString("2003-07-01");
        assertThat(state.days().last()).hasToString("2006-12-31");
        assertThat(state.repairs()).containsExactly(Repair.ofAddress(Repair.Kind.DATES_EXCHANGED, ""));
    }

    @Test
    void cutsAQuestionThatIsTooLongBetweenCharacters() {
        assertThat(parse("q=" + "x".repeat(20_000)).q()).hasSize(10_000);
        assertThat(of("q", "x".repeat(9_999) + "\ud83d\udd4a").q()).isEqualTo("x".repeat(9_999));
    }

    @Test
    void dropsValuesThatAreTooLongAndFiltersThatAreTooMany() {
        assertThat(of("kind", "x".repeat(501)).filters()).isEmpty();
        var many = IntStream.range(0, 500).mapToObj(n -> "place=" + n).collect(Collectors.joining("&"));
        assertThat(parse(many).filters()).hasSize(100);
    }

    @Test
    void keepsTheQuestionAndItsOrderWhenAFilterIsAdded() {
        var state = parse("q=tea&year=2006&sort=oldest&page=3");

        assertThat(state.with(new Filter(Facet.KIND, "visit", false)).toQueryString())
                .isEqualTo("q=tea&kind=visit&year=2006&sort=oldest");
        assertThat(state.with(new Filter(Facet.YEAR, "2007", true)).toQueryString())
                .isEqualTo("q=tea&year=2006&not.year=2007&sort=oldest");
    }

    @Test
    void staysAsItIsWhenAFilterIsAddedThatItHas() {
        var state = parse("year=2006&page=3");

        assertThat(state.with(new Filter(Facet.YEAR, "2006", false))).isEqualTo(state);
    }

    @Test
    void goesToTheFirstPageWhenTheQuestionChanges() {
        var state = parse("q=tea&kind=visit&kind=report&from=2003&page=3");

        assertThat(state.without(new Filter(Facet.KIND, "visit", false)).toQueryString())
                .isEqualTo("q=tea&kind=report&from=2003");
        assertThat(state.withSort(Sort.NEWEST).toQueryString())
                .isEqualTo("q=tea&kind=visit&kind=report&from=2003&sort=newest");
        assertThat(state.withDays(DayRange.ALL).toQueryString()).isEqualTo("q=tea&kind=visit&kind=report");
        assertThat(state.withQ("milk").toQueryString()).isEqualTo("q=milk&kind=visit&kind=report&from=2003");
        assertThat(state.withoutConstraints().toQueryString()).isEqualTo("q=tea");
        assertThat(state.withPage(4).toQueryString()).isEqualTo("q=tea&kind=visit&kind=report&from=2003&page=4");
    }

    @Test
    void tellsAFilterFromTheOneThatExcludes() {
        var state = parse("kind=visit&not.kind=visit");

        assertThat(state.without(new Filter(Facet.KIND, "visit", true)).toQueryString())
                .isEqualTo("kind=visit");
        assertThat(parse("not.kind=visit").has(Facet.KIND, "visit")).isFalse();
        assertThat(parse("kind=visit").has(Facet.KIND, "visit")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    kind=visit          => NEWEST
                    q=tea               => RELEVANCE
                    q=tea&sort=oldest   => OLDEST
                    sort=relevance      => NEWEST
                    sort=added          => ADDED
                    """)
    void ordersByRelevanceOnlyWhereThereAreWords(String query, Sort expected) {
        assertThat(parse(query).effectiveSort()).isEqualTo(expected);
    }

    @Test
    void isEmptyOnlyWhereNothingIsAsked() {
        assertThat(parse("sort=oldest&page=2").isEmpty()).isTrue();
        assertThat(parse("q=tea").isEmpty()).isFalse();
        assertThat(parse("not.kind=visit").isEmpty()).isFalse();
        assertThat(parse("to=2006").isEmpty()).isFalse();
    }

    @Test
    void writesValuesSoThatTheyCannotBreakTheAddress() {
        var state = of("place", "a&q=<script>\"'#%\u0000\n");

        assertThat(state.toQueryString()).isEqualTo("place=a%26q%3D%3Cscript%3E%22%27%23%25%00%0A");
        assertThat(parse(state.toQueryString())).isEqualTo(state);
    }

    private static SearchState of(String name, String value) {
        return SearchState.parse(Map.of(name, List.of(value)));
    }

    private static SearchState parse(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (var pair : query.isEmpty() ? new String[0] : query.split("&")) {
            var parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                    .add(decoded(parts[1]));
        }
        return SearchState.parse(parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
