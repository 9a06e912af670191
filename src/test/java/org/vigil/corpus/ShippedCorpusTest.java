package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.Relation;
import org.vigil.entry.Rights;

/** What ships with the project: it loads without a problem, and counts as it says it does. */
class ShippedCorpusTest {
    /** Numbers that nobody has confirmed; none may ever stand in the archive. */
    private static final Set<String> UNCONFIRMED = Set.of("(2001) 15", "(2003) 33", "(2019) 8", "(2019) 27");

    private static CorpusReading reading;

    @BeforeAll
    static void read() {
        reading = new CorpusReader(id -> false).read(List.of(Path.of("corpus")));
    }

    @Test
    void loadsWithoutAProblem() {
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void holdsAsManyOfEachKindAsItShould() {
        assertThat(entries().collect(Collectors.groupingBy(Entry::kind, Collectors.counting())))
                .containsOnly(
                        Map.entry(EntryKind.ARTICLE, 30L),
                        Map.entry(EntryKind.VISIT, 30L),
                        Map.entry(EntryKind.REPORT, 27L),
                        Map.entry(EntryKind.STATEMENT, 11L),
                        Map.entry(EntryKind.EVENT, 41L),
                        Map.entry(EntryKind.CLAIM, 50L));
    }

    @Test
    void titlesOfOursAreInFourLanguages() {
        assertThat(entries().filter(entry -> entry.kind() != EntryKind.ARTICLE))
                .hasSize(159)
                .allSatisfy(entry -> {
                    var translations = entry.title().translations();
                    assertThat(translations)
                            .containsOnlyKeys("fr", "ru", "uk")
                            .doesNotContainValue(entry.title().text());
                    assertThat(List.of(translations.get("ru"), translations.get("uk")))
                            .allMatch(title ->
                                    title.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC));
                    for (var figure :
                            entry.title().text().replaceAll("\\D+", " ").strip().split(" ")) {
                        assertThat(translations.values())
                                .allMatch(title -> figure.length() < 4 || title.contains(figure));
                    }
                });
    }

    @Test
    void countsFourPublishedReportsAndNothingElseAsPublished() {
        assertThat(entries().filter(entry -> entry.terms("status").contains("published")))
                .hasSize(4)
                .allMatch(entry -> entry.kind() == EntryKind.REPORT);
    }

    @Test
    void knowsBothDaysOfFifteenVisits() {
        assertThat(of(EntryKind.VISIT).filter(visit -> {
                    var date = visit.date();
                    return date != null && date.shape() == EntryDate.Shape.SPAN && date.to() != null;
                }))
                .hasSize(15);
    }

    @Test
    void countsVerdictsAsTheReadmeDoes() {
        assertThat(of(EntryKind.CLAIM)
                        .flatMap(claim -> claim.terms("status").stream())
                        .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting())))
                .containsOnly(Map.entry("agree", 26L), Map.entry("disagree", 17L), Map.entry("unverifiable", 7L));
    }

    @Test
    void printsNoNumberThatNobodyHasConfirmed() {
        assertThat(entries()).allSatisfy(entry -> assertThat(UNCONFIRMED)
                .allSatisfy(number -> assertThat(entry.toString()).doesNotContain(number)));
    }

    @Test
    void tellsEachArticleInItsOwnWordsAtReadableLength() {
        assertThat(of(EntryKind.ARTICLE).filter(article -> article.sourceHash() != null))
                .hasSize(5)
                .allSatisfy(article -> {
                    var digest = article.passages(Passage.Origin.ARCHIVE);
                    assertThat(digest).hasSizeBetween(3, 6);
                    assertThat(digest.stream()
                                    .mapToInt(p -> p.text().split(" ").length)
                                    .sum())
                            .isBetween(150, 300);
                    assertThat(article.rights()).isEqualTo(Rights.LINK);
                });
    }

    @Test
    void tiesEveryResponseToItsReport() {
        assertThat(of(EntryKind.STATEMENT)
                        .flatMap(statement -> statement.relations().stream())
                        .filter(relation -> relation.type() == Relation.Type.RESPONSE_TO)
                        .map(relation -> relation.target().value()))
                .containsExactly("report-2001-12-02", "report-2011-04-27", "report-2012-05-21", "report-2018-10-19");
    }

    @Test
    void givesEveryEntryThatIsNoArticleASource() {
        assertThat(entries().filter(entry -> entry.kind() != EntryKind.ARTICLE && entry.kind() != EntryKind.CLAIM))
                .allSatisfy(entry -> assertThat(entry.references()).isNotEmpty());
    }

    @Test
    void tellsAVisitInSentencesThatCanBeFoundAndCited() {
        var visit = expect("visit-2008-03-27");
        assertThat(visit.passages())
                .extracting(Passage::text)
                .startsWith(
                        "Nalchik: Internal Affairs temporary detention facility (IVS) (police temporary detention, IVS); "
                                + "Internal Affairs Division No. 1 (police); Department for Combating Organised Crime (UBOP) (police); "
                                + "SIZO No. 1 (pre-trial prison, SIZO).");
        assertThat(visit.fact("visit-kind").map(Fact::note)).contains("Deduced.");
        assertThat(Facet.VISIT_KIND.valuesOf(visit)).containsExactly("ad-hoc");
    }

    @Test
    void readsTheTotalsWithTheirSources() {
        assertThat(reading.totals())
                .extracting(Total::name, Total::value, total -> total.asOf().edtf(), total -> total.sources()
                        .size())
                .containsExactly(
                        tuple("visits", 11, "2003-06-30", 1),
                        tuple("visits", 19, "2010-04-12", 1),
                        tuple("visits", 30, "2021-10-04", 2),
                        tuple("reports", 27, "2025-09", 1),
                        tuple("published", 4, "2025-09", 1));
    }

    private static Stream<Entry> entries() {
        return reading.items().stream().map(CorpusItem::entry);
    }

    private static Stream<Entry> of(EntryKind kind) {
        return entries().filter(entry -> entry.kind() == kind);
    }

    private static Entry expect(String id) {
        return entries()
                .filter(entry -> entry.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
