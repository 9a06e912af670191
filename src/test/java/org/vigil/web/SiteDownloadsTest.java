package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.archive.Submission;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Title;

/** All results of a question at once, as a table and as JSON. */
class SiteDownloadsTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static List<NamedCsvRecord> table(RunningSite site, String address) {
        var response = site.get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("\uFEFFid,kind,title,").contains("\r\n");
        return CsvReader.builder()
                .allowMissingFields(false)
                .allowExtraFields(false)
                .ofNamedCsvRecord(response.body().substring(1))
                .stream()
                .toList();
    }

    private static List<String> column(List<NamedCsvRecord> table, String name) {
        return table.stream().map(row -> row.getField(name)).toList();
    }

    private static List<String> ids(JsonNode answer) {
        var ids = new ArrayList<String>();
        answer.path("entries").forEach(entry -> ids.add(entry.path("id").asText()));
        return ids;
    }

    /** As the pages of {@code /search.json} list them. */
    private static List<String> pageByPage(String query) {
        var ids = new ArrayList<String>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            var answer = SITE.json("/search.json?" + query + "&page=" + page);
            ids.addAll(ids(answer));
            pages = answer.path("pages").asInt();
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=newest", "q=prison", "q=the+-prison&sort=oldest", "kind=claim&not.status=agree"})
    void bothFormsHoldEveryResultInTheOrderOfThePages(String query) {
        var expected = pageByPage(query);
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(column(table(SITE, "/search.csv?" + query), "id")).isEqualTo(expected);
        assertThat(ids(SITE.json("/search.json?page=all&" + query))).isEqualTo(expected);
    }

    @Test
    void objectWithAllResultsIsThatOfAPage() {
        var page = (ObjectNode) SITE.json("/search.json?q=prison&kind=visit");
        var all = (ObjectNode) SITE.json("/search.json?q=prison&kind=visit&page=all");
        assertThat(all.path("page").asInt()).isEqualTo(1);
        assertThat(all.path("pages").asInt()).isEqualTo(1);
        assertThat(all.path("entries")).hasSize(all.path("total").asInt());
        for (int i = 0; i < page.path("entries").size(); i++) {
            assertThat(all.path("entries").get(i))
                    .isEqualTo(page.path("entries").get(i));
        }
        assertThat(fields(all)).isEqualTo(fields(page));
        page.remove(List.of("entries", "pages"));
        all.remove(List.of("entries", "pages"));
        assertThat(all).isEqualTo(page);
    }

    private static List<String> fields(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void rowHoldsWhatIsNeededToFindAndToSortTheEntry() {
        var row = table(SITE, "/search.csv?q=%22Anatoly+Pristavkin%22+OR+Chernokozovo&kind=visit&sort=oldest")
                .get(0);
        assertThat(row.getHeader()).isEqualTo(Spreadsheet.COLUMNS);
        var id = row.getField("id");
        var anchors = row.getField("matching_passages").split(" ");
        assertThat(row.getField("url")).isEqualTo(RunningSite.BASE + "/e/" + id);
        assertThat(row.getField("kind")).isEqualTo("visit");
        assertThat(row.getField("earliest")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(row.getField("matching")).isEqualTo(Integer.toString(anchors.length));
        assertThat(row.getField("best_passage")).containsAnyOf("Pristavkin", "Chernokozovo");
        assertThat(row.getField("best_passage_url")).startsWith(RunningSite.BASE + "/e/" + id + "/v/1#a");
    }

    @Test
    void tableIsAFileWithANameOfItsDay() {
        var headers = SITE.get("/search.csv?q=prison").headers();
        assertThat(headers.firstValue("Content-Disposition")).contains("attachment; filename=\"vigil-2026-11-22.csv\"");
        assertThat(headers.firstValue("Content-Type")).contains("text/csv; charset=utf-8; header=present");
        assertThat(SITE.send("HEAD", "/search.csv").statusCode()).isEqualTo(200);
        assertThat(SITE.send("HEAD", "/search.json?page=all").body()).isEmpty();
    }

    @Test
    void originalAndHostileTitleComeThroughUnchanged() {
        var table = table(RunningSite.small(), "/search.csv?kind=article");
        assertThat(column(table, "original")).contains("https://harbour.example/keeper");
        assertThat(column(table, "title")).contains(SmallArchive.HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-x", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "－1"})
    void cellThatASpreadsheetWouldCalculateStaysText(String cell) {
        assertThat(Spreadsheet.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Visit", "1=1", "'quoted'", "2006-09-04/2006-09-10", "…"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(Spreadsheet.harmless(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.csv?q=lamp", "/search.json?q=lamp&page=all"})
    void questionThatCannotBeAnsweredIsRefusedBeforeAnythingIsSent(String address) {
        var response = RunningSite.withoutEngine().get(address);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.csv?q=row", "/search.json?q=row&page=all"})
    void answerThatFailsHalfWayIsBrokenOff(String address) {
        var archive = RunningSite.emptyArchive(Clock.systemUTC());
        archive.putAll(
                IntStream.range(0, 600).mapToObj(SiteDownloadsTest::entry).toList(), put -> {});
        var alias = "broken-off-" + address.length();
        assertThat(column(table(RunningSite.searching(archive, alias, List.of()), "/search.csv"), "id"))
                .hasSize(600);
        try (var failing = new FailingEngine(5)) {
            var site = RunningSite.overEngine(archive, failing.address(), alias);
            assertThatThrownBy(() -> site.get(address)).isInstanceOf(UncheckedIOException.class);
            assertThat(site.get("/about").statusCode()).isEqualTo(200);
            assertThat(site.get(address).statusCode()).isEqualTo(503);
        }
    }

    private static Submission entry(int i) {
        return new Submission(Entry.builder(new EntryId("row-" + i), EntryKind.EVENT, Title.ours("Row " + i))
                .say("A row that is a little longer than it would have to be, so that some of it is sent early.")
                .build());
    }
}
