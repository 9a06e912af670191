package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;
import org.vigil.entry.Title;

/** The table of visits as data. */
class SiteCptDataTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static List<NamedCsvRecord> csv(String path) {
        return records(SITE.get(path).body());
    }

    private static List<NamedCsvRecord> records(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    private static List<String> ids(JsonNode answer) {
        return StreamSupport.stream(answer.path("rows").spliterator(), false)
                .map(row -> row.path("id").asText())
                .toList();
    }

    @Test
    void csvHasARowForEachVisitAndNoEmptyCell() {
        var response = SITE.get("/cpt.csv");
        assertThat(response.headers().firstValue("Content-Type")).hasValue(Spreadsheet.MEDIA_TYPE);
        assertThat(response.body())
                .startsWith("\uFEFFid,url,state,number,date,kind,")
                .contains("\r\n");
        var records = records(response.body());
        assertThat(records).hasSize(30).allSatisfy(record -> assertThat(record.getFields())
                .noneMatch(String::isBlank));
        var visit = records.get(6);
        assertThat(visit.getField("id")).isEqualTo("visit-2001-12-02");
        assertThat(visit.getField("url")).isEqualTo("https://vigil.example/e/visit-2001-12-02");
        assertThat(visit.getField("reference")).isEqualTo("CPT/Inf (2003) 30");
        assertThat(visit.getField("published_on")).isEqualTo("2003-06-30");
        assertThat(visit.getField("lag_days")).isEqualTo("560");
        assertThat(visit.getField("delegation_head")).isEqualTo("[not-established]");
        assertThat(records.get(0).getField("published_on")).isEqualTo("[not-published]");
        assertThat(records.get(2).getField("report")).isEqualTo("[not-found]");
    }

    @Test
    void dataHaveTheFilterAndTheOrderOfThePage() {
        for (var query : List.of("", "?region=ce&sort=newest", "?state=published&sort=lag", "?kind=periodic&x=1")) {
            var shown = SITE.page("/cpt" + query).select(".visits tbody th > .line > a").eachAttr("href").stream()
                    .map(href -> href.substring("/e/".length()))
                    .toList();
            assertThat(csv("/cpt.csv" + query).stream().map(row -> row.getField("id")))
                    .as(query)
                    .containsExactlyElementsOf(shown);
            assertThat(ids(SITE.json("/cpt.json" + query))).as(query).isEqualTo(shown);
        }
    }

    @Test
    void jsonSaysWhereEachValueIsFromOrWhyThereIsNone() {
        var answer = SITE.json("/cpt.json?state=published");
        assertThat(answer.path("query").path("state").asText()).isEqualTo("published");
        assertThat(answer.path("visits").asInt()).isEqualTo(30);
        assertThat(answer.path("total").asInt()).isEqualTo(4);
        var visit = answer.path("rows").get(3);
        assertThat(visit.path("reference").path("absence").asText()).isEqualTo("not-established");
        assertThat(visit.path("published_on").path("values").get(0).asText()).isEqualTo("2019-09-24");
        assertThat(visit.path("published_on").path("sources").get(0).asText())
                .isEqualTo("https://vigil.example/e/report-2018-10-19#s2");
        assertThat(visit.path("sources"))
                .anySatisfy(
                        source -> assertThat(source.path("supports").asText()).startsWith("Dates, ad hoc, purpose"));
        for (var row : SITE.json("/cpt.json").path("rows")) {
            for (var field : LedgerField.values()) {
                var value = row.path(field.key());
                assertThat(value.has("absence")).as(field.key()).isNotEqualTo(value.has("values"));
            }
        }
    }

    @Test
    void readmeNamesEveryField() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        assertThat(Arrays.stream(LedgerField.values()).map(field -> "`" + field.key() + "`"))
                .allMatch(readme::contains);
        assertThat(Arrays.stream(LedgerFilter.values()).map(filter -> "`" + filter.slug() + "`"))
                .allMatch(readme::contains);
        assertThat(Arrays.stream(LedgerOrder.values()).map(order -> "`" + order.slug() + "`"))
                .allMatch(readme::contains);
    }

    @Test
    void formulaStaysText() {
        var visit = Entry.builder(new EntryId("visit-2030"), EntryKind.VISIT, Title.ours("A visit to come"))
                .fact(Fact.text("delegation-head", "=HYPERLINK(\"https://evil.example\")"))
                .fact(Fact.text("regions", "A \"quoted\",\nbroken region"))
                .build();
        var ledger = VisitLedger.of(List.of(visit), List.of(), List.of());
        var data = new LedgerData(new org.vigil.link.Permalinks(java.net.URI.create("https://vigil.example")));
        var record = records(new String(data.csv(ledger.rows()), StandardCharsets.UTF_8))
                .get(0);
        assertThat(record.getField("delegation_head")).startsWith("'=HYPERLINK");
        assertThat(record.getField("regions")).isEqualTo("A \"quoted\",\nbroken region");
    }
}
