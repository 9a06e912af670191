package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigil.entry.EntryDate;

/** What is computed from the visits. */
class ReckoningTest {
    private static final VisitLedger LEDGER = ShippedVisits.ledger();

    @Test
    void elevenEightAndElevenVisitsWereCountedAndTwoAreMissing() {
        var reckoning = Reckoning.of(LEDGER, ShippedVisits.reading().totals());
        assertThat(reckoning.periods())
                .extracting(
                        Reckoning.Period::counted,
                        period -> period.identified().size(),
                        Reckoning.Period::missing,
                        period -> period.unidentified().size())
                .containsExactly(tuple(11, 11, 0, 0), tuple(8, 7, 1, 1), tuple(11, 10, 1, 1));
        assertThat(reckoning.unplaced()).isEmpty();
        assertThat(reckoning.series())
                .extracting(Reckoning.Series::slug, Reckoning.Series::highest, Reckoning.Series::gaps)
                .containsExactly(
                        tuple("periodic", 8, java.util.List.of()),
                        tuple("north-caucasus", 13, java.util.List.of()),
                        tuple("chechnya", 12, java.util.List.of()));
    }

    @Test
    void lagIsExactWhereBothDaysAreKnownAndARangeWhereTheyAreNot() {
        assertThat(days("2018-10-19/2018-10-29", "2019-09-24")).isEqualTo("330 330");
        assertThat(days("2018-10-19/2018-10", "2019-09-24")).isEqualTo("328 358");
        assertThat(days("2018-10-19/2018-10-29", "2019-09")).isEqualTo("307 336");
        assertThat(days("[2000-03-05..2000-03-07]", "2000-03-10")).isEqualTo("3 5");
        assertThat(days("1999-08-30/", "2003-06-30")).isEqualTo("none");
        assertThat(days("2004-11~", "2006-01-01")).isEqualTo("none");
    }

    private static String days(String visit, String published) {
        return Lag.between(new EntryDate(visit), new EntryDate(published))
                .map(lag -> lag.least() + " " + lag.most())
                .orElse("none");
    }

    @Test
    void everyRegionThatASourceNamesIsOnTheMap() {
        var names = LEDGER.rows().stream()
                .flatMap(row -> RegionMap.names(row.visit()).stream())
                .distinct()
                .toList();
        assertThat(names).hasSize(28).allMatch(RegionMap::knows);
        var messages = Messages.load("en");
        assertThat(names.stream().flatMap(name -> RegionMap.tilesOf(name).stream()))
                .allSatisfy(code -> assertThat(messages.text("region." + code)).isNotBlank());
    }

    @Test
    void mapHasEightyThreeSubjectsEachInAPlaceOfItsOwn() {
        assertThat(RegionMap.tiles()).hasSize(83);
        assertThat(RegionMap.tiles().stream().map(RegionMap.Tile::code)).doesNotHaveDuplicates();
        assertThat(RegionMap.tiles().stream().map(tile -> tile.column() + " " + tile.row()))
                .doesNotHaveDuplicates();
    }

    @Test
    void regionThatTheMapDoesNotHaveIsSaidBesideIt() {
        var reading =
                ShippedVisits.reading("visits", text -> text.replace("\"Kaliningrad Region\"", "\"Atlantis Region\""));
        var charts = SampleCptViews.cpt(ShippedVisits.ledger(reading), reading.totals(), LedgerQuery.EMPTY)
                .charts();
        assertThat(charts.map().unknown()).containsExactly("Atlantis Region");
    }

    @Test
    void stackOfAYearHasABlockForEachVisit() {
        var years = SvgYears.count(LEDGER.rows());
        assertThat(years.stream().mapToInt(SvgYears.Year::sum).sum()).isEqualTo(30);
        assertThat(years.get(0).year()).isEqualTo(1998);
        assertThat(years.get(years.size() - 1).year()).isNull();
        assertThat(years.get(years.size() - 1).kinds())
                .containsEntry("not-established", 2)
                .containsEntry("periodic", 1);
    }

    @Test
    void sourceIsFoundByWhatItSupports() {
        var visit = ShippedVisits.row(LEDGER, "visit-2017-11-28");
        assertThat(LedgerField.DELEGATION_HEAD.of(visit).sources()).containsExactly(2);
        assertThat(LedgerField.DATE.of(visit).sources()).containsExactly(1);
        assertThat(LedgerField.KIND.of(visit).deduced()).isTrue();
        assertThat(LedgerField.KIND.of(visit).sources()).isEmpty();
    }

    @Test
    void queryPrintsItselfBack() {
        Stream.of("", "state=published", "kind=ad-hoc&region=ce&decade=2000&sort=newest")
                .forEach(query -> assertThat(parse(query).toQueryString()).isEqualTo(query));
        assertThat(parse("kind=tea&region=xx&sort=up&page=2").toQueryString()).isEmpty();
    }

    private static LedgerQuery parse(String query) {
        var parameters = new java.util.HashMap<String, java.util.List<String>>();
        for (var part : query.split("&")) {
            var pair = part.split("=");
            parameters.put(pair[0], java.util.List.of(pair.length > 1 ? pair[1] : ""));
        }
        return LedgerQuery.parse(parameters, LEDGER);
    }
}
