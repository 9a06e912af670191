package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Facet;
import org.vigil.search.FacetCounts;
import org.vigil.search.Filter;
import org.vigil.search.SearchState;

class YearStripsTest {
    private static final YearStrips STRIPS = new YearStrips(Messages.load("en"));
    private static final SearchState QUESTION = SearchState.EMPTY.withQ("lamp");

    private static FacetCounts.Item year(String value, long count) {
        return new FacetCounts.Item(value, count, false, false);
    }

    private static @Nullable YearStrip strip(SearchState state, FacetCounts.Item... items) {
        return STRIPS.strip(state, List.of(items));
    }

    private static YearStrip drawn(FacetCounts.Item... items) {
        return drawn(QUESTION, items);
    }

    private static YearStrip drawn(SearchState state, FacetCounts.Item... items) {
        return Objects.requireNonNull(strip(state, items));
    }

    @Test
    void drawsEveryYearFromTheFirstToTheLastADecadeARow() {
        var strip = drawn(year("2001", 4), year("1998", 1), year("not-established", 9), year("soon", 9));

        assertThat(strip.label()).isEqualTo("Entries by year, 1998 to 2001");
        assertThat(strip.span()).isEqualTo("1998 to 2001");
        assertThat(strip.bars()).extracting(YearStrip.Bar::label).containsExactly("1998: 1 entry", "2001: 4 entries");
        assertThat(strip.bars())
                .extracting(YearStrip.Bar::cell)
                .containsExactly(new YearStrip.Cell(232, 14), new YearStrip.Cell(64, 46));
        assertThat(strip.gaps()).containsExactly(new YearStrip.Cell(256, 14), new YearStrip.Cell(40, 46));
        assertThat(strip.heads().stream().map(YearStrip.Head::text)).contains("0", "9", "1990s", "2000s");
        assertThat(strip.height()).isEqualTo(80);
    }

    @Test
    void drawsBarsByTheRootsOfTheirCountsAndNoneTooShortToBeSeen() {
        assertThat(drawn(year("2000", 100), year("2001", 50), year("2002", 1)).bars())
                .extracting(YearStrip.Bar::length)
                .containsExactly(24, 17, 3);
    }

    @Test
    void leadsToTheYearAloneAndFromAYearThatIsAskedForBack() {
        var state = QUESTION.with(new Filter(Facet.YEAR, "2000", false))
                .with(new Filter(Facet.YEAR, "2001", true))
                .with(new Filter(Facet.KIND, "visit", false));
        var strip = drawn(
                state,
                new FacetCounts.Item("2000", 2, true, false),
                new FacetCounts.Item("2001", 2, false, true),
                year("2002", 2));

        assertThat(strip.bars())
                .extracting(YearStrip.Bar::label)
                .containsExactly("2000: 2 entries, chosen", "2001: 2 entries, excluded", "2002: 2 entries");
        assertThat(strip.bars())
                .extracting(YearStrip.Bar::href)
                .containsExactly(
                        "/search?q=lamp&kind=visit&not.year=2001",
                        "/search?q=lamp&kind=visit&year=2000",
                        "/search?q=lamp&kind=visit&year=2002&not.year=2001");
    }

    @Test
    void drawsNothingOfLessThanTwoYears() {
        assertThat(strip(QUESTION, year("2000", 5))).isNull();
        assertThat(strip(QUESTION, year("2000", 5), year("2001", 0), year("99999", 1), year("-5", 1)))
                .isNull();
    }

    @Test
    void leavesOutEmptyDecadesWhereThereAreManyAndTellsItByTheHeads() {
        var strip = drawn(year("1555", 1), year("1987", 1), year("2025", 1));

        assertThat(strip.heads().stream().map(YearStrip.Head::text).filter(text -> text.endsWith("s")))
                .containsExactly("1550s", "1980s", "2020s");
        assertThat(strip.gaps()).hasSize(4 + 9 + 5);
    }

    @Test
    void placesAreLargeEnoughForAFingerAndDoNotTouchTwice() {
        var cells = drawn(Arrays.stream("1990 1991 1999 2000 2009".split(" "))
                        .map(value -> year(value, 1))
                        .toArray(FacetCounts.Item[]::new))
                .bars();

        assertThat(YearStrip.CELL).isGreaterThanOrEqualTo(24);
        assertThat(cells).extracting(YearStrip.Bar::cell).doesNotHaveDuplicates();
    }
}
