package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vigil.corpus.CorpusReading;
import org.vigil.link.Permalinks;

/** Nothing is written down that can be counted: a row of a copy of the corpus is changed, and every figure follows. */
class VisitsChangedTest {
    private static CptView page(CorpusReading reading) {
        return SampleCptViews.cpt(ShippedVisits.ledger(reading), reading.totals(), LedgerQuery.EMPTY);
    }

    /** The report on the visit of 2008 comes out. */
    private static CorpusReading published() {
        return ShippedVisits.reading("reports", text -> {
            int at = text.indexOf("\"report-2008-periodic\"");
            return text.substring(0, at)
                    + text.substring(at)
                            .replaceFirst("\"confidential\"", "\"published\"")
                            .replaceFirst("\"published_on\": null", "\"published_on\": \"2026-11\"");
        });
    }

    @Test
    void publishedReportChangesFigureTableChartAndData() {
        var page = page(published());
        assertThat(page.figures().published()).isEqualTo(5);
        assertThat(page.figures().states().stream().map(Figures.Key::number)).containsExactly(5L, 7L, 16L, 2L);
        assertThat(page.figures().drawing().marks().stream()
                        .filter(mark -> mark.state().equals("published")))
                .hasSize(5);
        assertThat(page.charts().lags().spans()).hasSize(5);
        assertThat(page.charts().lags().answer()).startsWith("5 reports were published, between 330 and 6,");
        assertThat(page.charts().lags().spans().get(1).days()).isEqualTo("6,514 to 6,908 days");
        assertThat(page.sums().totals().get(4).compared()).isEqualTo("The archive comes to 5, which is not the same.");
        var csv = new String(
                new LedgerData(new Permalinks(java.net.URI.create("https://vigil.example")))
                        .csv(ShippedVisits.ledger(published()).rows()),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("published,[not-established],2008,periodic").contains("2026-11,6514/6908,");
    }

    @Test
    void cellLeadsToOtherSourcesWhenTheseStateOtherThings() {
        var reading = ShippedVisits.reading(
                "visits",
                text -> text.replace("\"states\": [\"delegation-head\"]", "\"states\": [\"date\", \"regions\"]"));
        var visit = ShippedVisits.ledger(reading).rows().stream()
                .filter(row -> row.visit().id().value().equals("visit-2006-04-25"))
                .findFirst()
                .orElseThrow();
        assertThat(LedgerField.DATE.of(visit).sources()).containsExactly(1, 2);
        assertThat(LedgerField.REGIONS.of(visit).sources()).containsExactly(1, 2);
        assertThat(LedgerField.DELEGATION_HEAD.of(visit).sources()).isEmpty();
    }

    @Test
    void visitOfAnotherYearKindAndRegionMovesInTheDrawings() {
        var page =
                page(ShippedVisits.reading("visits", text -> text.replace("\"2017-11-28/2017-12-04\"", "\"2015-11\"")));
        assertThat(page.charts().years().rows().get(2015 - 1998).sum()).isEqualTo(1);
        assertThat(page.charts().years().rows().get(2017 - 1998).sum()).isZero();
        var elsewhere =
                page(ShippedVisits.reading("visits", text -> text.replace("\"Kaliningrad Region\"", "\"Kazan\"")));
        assertThat(elsewhere.charts().map().regions())
                .noneMatch(region -> region.label().startsWith("Kaliningrad"));
        assertThat(elsewhere.charts().map().regions())
                .filteredOn(region -> region.label().equals("Republic of Tatarstan"))
                .extracting(ChartsView.Region::number)
                .containsExactly(3);
    }

    @Test
    void furtherCountIsOneMoreTimeAtWhichTheCommitteeCounted() {
        assertThat(page(ShippedVisits.reading()).sums().caption())
                .isEqualTo("What the Committee had counted at 3 points in time is a source for what is missing between"
                        + " them.");
        var page = page(ShippedVisits.reading(
                "totals",
                text -> text.replaceFirst(
                        "\\[", "[{\"id\": \"visits\", \"value\": 3, \"as_of\": \"2000-03-31\", \"sources\": []},")));
        assertThat(page.sums().periods()).hasSize(4);
        assertThat(page.sums().caption()).contains("at 4 points in time");
    }

    @Test
    void countThatDoesNotFitIsCalledAContradiction() {
        var shipped = page(ShippedVisits.reading());
        assertThat(shipped.sums().doubts()).noneMatch(doubt -> doubt.contains("contradiction"));
        var page = page(ShippedVisits.reading("totals", text -> text.replace("\"value\": 19", "\"value\": 21")));
        assertThat(page.sums().doubts())
                .anyMatch(doubt ->
                        doubt.startsWith("A contradiction: by the count as of 12 April 2010, 3 visits are missing"
                                + " here, and the archive has one entry".replace("one entry", "1 entry")));
    }

    @Test
    void gapInASeriesIsSaid() {
        var page = page(ShippedVisits.reading(
                "visits",
                text -> text.replaceFirst("(\"series\": \"north-caucasus\",\\s+\"number\": )\"10\"", "$1\"14\"")));
        assertThat(page.sums().doubts())
                .anyMatch(
                        doubt -> doubt.equals("Place among the visits to the North Caucasus: counted 1 to 14; no visit"
                                + " here has the number 10."));
    }
}
