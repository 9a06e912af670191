package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.corpus.CorpusFixture.VISIT;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.entry.EntryId;

/** What is wrong with a row: its fields, their values, and the entries that it relates to. */
class CorpusRowProblemsTest {
    private final Path folder;
    private final CorpusFixture corpus;

    CorpusRowProblemsTest(@TempDir Path folder) {
        this.folder = folder;
        this.corpus = new CorpusFixture(folder);
    }

    @Test
    void namesAnUnknownField() {
        corpus.with("visits.json", VISIT.replace("\"date\"", "\"dat\""));
        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("visits.json:5: unknown field \"dat\"; known here are id, title, titles, places");
        assertThat(corpus.ids()).isEmpty();
    }

    @Test
    void namesAnUnknownFieldOfAPart() {
        corpus.with(
                "visits.json",
                VISIT.replace(
                        "\"date\"", "\"delegation\": [\n{\"name\": \"John Olden\",\n\"rank\": \"head\"}],\n\"date\""));
        assertThat(corpus.problems())
                .containsExactly("visits.json:7: unknown field \"rank\"; known here are role, name");
    }

    @Test
    void refusesATitleInALanguageThatPagesAreNotIn() {
        corpus.with(
                "visits.json",
                VISIT.replace("\"date\"", "\"titles\": {\n\"ru\": \" \",\n\"de\": \"Besuch\"},\n\"date\""));
        assertThat(corpus.problems())
                .containsExactly(
                        "visits.json:6: \"ru\" is blank",
                        "visits.json:7: unknown field \"de\"; known here are fr, ru, uk");
    }

    @Test
    void refusesASourceThatStatesWhatTheEntryHasNot() {
        var sources =
                "\"sources\": [\n{\"url\": \"https://a.example/\",\n\"title\": \"A\",\n\"states\": [%s]}],\n\"date\"";
        corpus.with("visits.json", VISIT.replace("\"date\"", sources.formatted("\"date\", \"documentation\"")));
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.ids()).containsExactly("visit-2006-09-04");

        corpus.with("visits.json", VISIT.replace("\"date\"", sources.formatted("\"date\", \"regions\", \"<b>\"")));
        assertThat(corpus.problems())
                .containsExactly(
                        "visits.json:8: \"states\": expected \"date\", a fact of this entry that has a value, or one of its"
                                + " relations; found \"regions\"",
                        "visits.json:8: \"states\": expected \"date\", a fact of this entry that has a value, or one of its"
                                + " relations; found \"<b>\"");
        assertThat(corpus.ids()).isEmpty();
    }

    @Test
    void namesEveryMissingFieldOfARow() {
        assertThat(corpus.with("visits.json", "[\n{}\n]").problems())
                .containsExactly(
                        "visits.json:2: \"id\" is missing",
                        "visits.json:2: \"title\" is missing",
                        "visits.json:2: \"establishments_complete\" is missing",
                        "visits.json:2: \"documentation\" is missing");
    }

    @Test
    void refusesNullAndBlankWhereWordsAreNeeded() {
        corpus.with("visits.json", VISIT.replace("\"Ad hoc visit to the Chechen Republic\"", "null"));
        assertThat(corpus.problems()).containsExactly("visits.json:2: \"title\" is missing");
        corpus.with("visits.json", VISIT.replace("Ad hoc visit to the Chechen Republic", " \\u0007 "));
        assertThat(corpus.problems()).containsExactly("visits.json:4: \"title\" is blank");
    }

    @Test
    void saysWhichTypeWasExpected() {
        corpus.with("visits.json", VISIT.replace("false", "\"no\"").replace("\"2006-09-04/2006-09-10\"", "2006"));
        assertThat(corpus.problems())
                .containsExactly(
                        "visits.json:5: \"date\": expected text; found a number",
                        "visits.json:7: \"establishments_complete\": expected true or false; found text");
    }

    @Test
    void saysWhereAListIsExpected() {
        corpus.with("visits.json", VISIT.replace("\"date\"", "\"places\": \"Grozny\",\n\"people\": [\n7],\n\"date\""));
        assertThat(corpus.problems())
                .containsExactly(
                        "visits.json:5: \"places\": expected a list; found text",
                        "visits.json:7: \"people\": expected texts that are not blank; found a number");
    }

    @Test
    void refusesADayThatDoesNotExist() {
        corpus.with("visits.json", VISIT.replace("2006-09-04/2006-09-10", "2006-02-30"));
        assertThat(corpus.problems())
                .containsExactly(
                        "visits.json:5: \"date\": expected a date such as 2006-09-04, 2006-09, 2006, 2006-09-04/2006-09-10, "
                                + "2006-09~ or [2004-08..2005-07]; found \"2006-02-30\"");
        assertThat(corpus.with("visits.json", VISIT.replace("2006-09-04/2006-09-10", "2006-09-00"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void refusesATimeThatEndsBeforeItBegins() {
        corpus.with("visits.json", VISIT.replace("2006-09-10", "2006-08-10"));
        assertThat(corpus.problems())
                .containsExactly("visits.json:5: \"date\": The date \"2006-09-04/2006-08-10\" ends before it begins");
    }

    @Test
    void refusesAnIdThatIsNoSlug() {
        corpus.with("visits.json", VISIT.replace("visit-2006-09-04", "Visit 2006"));
        assertThat(corpus.problems())
                .containsExactly("visits.json:3: \"id\": An id is lower-case letters, digits and single hyphens, "
                        + "at most 120 characters; found \"Visit 2006\"");
    }

    @Test
    void namesBothPlacesOfAnIdThatComesTwice() {
        corpus.with("a/visits.json", VISIT).with("b/visits.json", "\n" + VISIT);
        assertThat(corpus.problems())
                .containsExactly("b/visits.json:3: the id \"visit-2006-09-04\" stands already at a/visits.json:2");
        assertThat(corpus.ids()).containsExactly("visit-2006-09-04");
    }

    @Test
    void refusesARelationToWhatDoesNotExist() {
        corpus.with("reports.json", report("visit-2006-09-04"));
        assertThat(corpus.problems())
                .containsExactly("reports.json:3: there is no entry \"visit-2006-09-04\" to relate to");
        assertThat(corpus.ids()).isEmpty();
    }

    @Test
    void acceptsARelationToWhatTheArchiveHas() {
        corpus.with("reports.json", report("visit-2006-09-04"));
        var archived = new EntryId("visit-2006-09-04");
        assertThat(new CorpusReader(archived::equals).read(List.of(folder)).problems())
                .isEmpty();
    }

    @Test
    void doesNotBlameAReportForTheFaultOfItsVisit() {
        corpus.with("reports.json", report("visit-2006-09-04")).with("visits.json", VISIT.replace("false", "7"));
        assertThat(corpus.problems())
                .containsExactly("visits.json:7: \"establishments_complete\": expected true or false; found a number");
        assertThat(corpus.ids()).containsExactly("report-1");
    }

    @Test
    void refusesAnAddressThatABrowserWouldRun() {
        corpus.with(
                "visits.json",
                VISIT.replace(
                        "\"date\"",
                        "\"sources\": [{\"title\": \"Page\",\n\"url\": \"javascript:alert(1)\"}],\n\"date\""));
        assertThat(corpus.problems())
                .containsExactly("visits.json:6: \"url\": expected an address that begins with https:// or http://; "
                        + "found \"javascript:alert(1)\"");
    }

    @Test
    void saysWhatAVocabularyAllows() {
        corpus.with("visits.json", VISIT.replace("\"documented\"", "\"well known\""));
        assertThat(corpus.problems())
                .containsExactly("visits.json:6: \"documentation\": expected one of documented, partly-documented, "
                        + "known-by-count-only, traced; found \"well known\"");
    }

    @Test
    void refusesAPublishedReportWithoutADay() {
        corpus.with("visits.json", VISIT)
                .with("reports.json", report("visit-2006-09-04").replace("confidential", "published"));
        assertThat(corpus.problems())
                .containsExactly("reports.json:2: \"published_on\" is for published reports, and for all of them");
    }

    @Test
    void tellsTheFaultsOfAClaim() {
        corpus.with("bibliography.json", "[" + bibliographyRow() + "]")
                .with(
                        "claims.json",
                        """
                        [{"id": "claim-year", "question": "Year", "subject": "Treaty", "predicate": "adopted in",
                          "verdict": "agree", "outliers": ["other"], "primary_value": "1987", "primary_status": "found",
                          "values": [{"article": "page-1", "publisher": "P", "answer": "1987",
                            "paragraph": 0, "sentence": 1, "char_start": 9,
                            "char_end": 9}]}]
                        """);
        assertThat(corpus.problems())
                .containsExactly(
                        "claims.json:2: \"outliers\": \"other\" is none of the articles that answer",
                        "claims.json:4: \"paragraph\": paragraphs count from 1",
                        "claims.json:5: \"char_end\": expected a place after 9; found 9");
    }

    private static String report(String visit) {
        return """
                [
                  {"id": "report-1", "title": "Report", "status": "confidential", "documentation": "traced",
                   "visit": "%s"}
                ]
                """
                .formatted(visit);
    }

    private static String bibliographyRow() {
        return """
                {"id": "page-1", "title": "Page", "title_from": "source", "publisher": "P", "language": "en"}""";
    }
}
