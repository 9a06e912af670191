package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.SearchedArchive;
import org.vigil.corpus.SourceText;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Original;
import org.vigil.entry.Passage;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

/** Which words find which entries, on a few entries that are each there for a reason. */
class MatchingTest {
    private static final Original TEXT = Original.of(
            "text/plain",
            // Long enough for a quarter of it to hold a passage.
            ("The orchard gate was painted green.\n\nNobody counted the lanterns.\n"
                            + "Zinc buckets stood along the wharf overnight.\n".repeat(4))
                    .getBytes(StandardCharsets.UTF_8));

    @TempDir
    static Path folder;

    private static SearchedArchive archive;

    @BeforeAll
    static void index() {
        archive = SearchedArchive.of(
                folder,
                "matching-words",
                Stream.concat(inOneLanguage(), others()).toList());
    }

    private static Stream<Entry> inOneLanguage() {
        return Stream.of(
                // Inflections; two passages, the end of one and the beginning of the other a false phrase.
                entry("english", "A visit to two prisons")
                        .date(new EntryDate("2006-09-04/2006-09-10"))
                        .term(Facet.PLACE, "Kazan")
                        .say("The delegation visited prisons; its Chairman's letter was never secret")
                        .say("report of anti-torture work by Mark Kelly’s colleagues in Sarátov.")
                        .build(),
                entry("french", "Rapport")
                        .date(new EntryDate("1999-08-30/"))
                        .passage(
                                Passage.Origin.ARCHIVE,
                                TextLanguage.FRENCH,
                                "L’État visite les établissements pénitentiaires qu'il a fermés.")
                        .build(),
                entry("russian", "Отчёт")
                        .date(new EntryDate("[2004-08-01..2005-07-31]"))
                        .passage(
                                Passage.Origin.ARCHIVE,
                                TextLanguage.RUSSIAN,
                                "Комитет посетил следственные изоляторы, где говорил с заключёнными.")
                        .build(),
                entry("ukrainian", "Звіт")
                        .date(new EntryDate("[..2001-05]"))
                        .passage(Passage.Origin.ARCHIVE, TextLanguage.UKRAINIAN, "Росія вийшла з конвенції об’єднано.")
                        .build());
    }

    private static Stream<Entry> others() {
        return Stream.of(
                // Its text is searched and is not ours to show whole.
                SourceText.attach(
                        entry("source", "An article")
                                .language("en")
                                .sourceHash(TEXT.hash())
                                .say("About a garden.")
                                .build(),
                        TEXT.bytes()),
                // Found by a name among its facts only, and undated.
                entry("facts", "Nothing said").publisher("The Quiet Gazette").build());
    }

    private static EntryBuilder entry(String id, String title) {
        return Entry.builder(new EntryId(id), EntryKind.EVENT, Title.ours(title));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    visits                       => english french
                    visited PRISON               => english
                    "visited prisons"            => english
                    "visited prison"             =>
                    "visit prisons"              =>
                    "secret report"              =>
                    "secret report"~50           =>
                    "delegation prisons"         =>
                    "delegation prisons"~1       => english
                    "delegation letter"~2        =>
                    visited -letter              =>
                    -visited -english            => facts french russian source ukrainian
                    anti-torture                 => english
                    "anti torture"               => english
                    torture-anti                 =>
                    "Mark Kelly"                 => english
                    "Mark Kelly's"               => english
                    chairman’s                   => english
                    saratov                      => english
                    Sarátov                      => english
                    title:prison                 => english
                    title:delegation             =>
                    title:"two prisons"          => english
                    title:(prison OR Rapport)    => english french
                    pris*                        => english
                    "pris"                       =>
                    deleg* letter                => english
                    état                         => french
                    etat                         => french
                    l'état                       => french
                    "l’État visite"              => french
                    "état visite"                => french
                    établissement pénitentiaire  => french
                    "établissement pénitentiaire" =>
                    qu’il                        => french
                    изолятор                     => russian
                    "следственные изоляторы"     => russian
                    "следственный изолятор"      =>
                    заключенный                  => russian
                    заключённых                  => russian
                    "заключенными"               => russian
                    отчет                        => russian
                    изолят*                      => russian
                    конвенції                    => ukrainian
                    конвенція                    => ukrainian
                    об'єднано                    => ukrainian
                    "orchard gate was painted"   => source
                    lantern                      => source
                    garden lantern               => source
                    "quiet gazette"              => facts
                    gazette                      => facts
                    Kazan                        => english
                    facts                        => facts
                    prison OR lantern            => english source
                    visit (letter | lantern)     => english
                    """)
    void findsWhatTheWordsMean(String typed, String ids) {
        assertThat(found(SearchState.EMPTY.withQ(typed))).as(typed).isEqualTo(ids == null ? "" : ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    from=2006-09-10             => english
                    from=2006-09-11             =>
                    to=2006-09-04&from=2006-09  => english
                    from=2006&to=2006           => english
                    from=1999&to=1999           => french
                    from=2000&to=2003           => ukrainian
                    to=2000                     => french
                    to=2001-05                  => french ukrainian
                    from=2005                   => english russian
                    from=2005-08                => english
                    from=2004&to=2004           => russian
                    to=2004-07-31               => french ukrainian
                    """)
    void findsWhatTouchesADateAndNothingUndated(String query, String ids) {
        var state = SearchState.parse(Arrays.stream(query.split("&"))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1]))));

        assertThat(found(state)).isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void showsThePassageOfASourceThatIsSearchedOnly() {
        var hit = archive.catalog()
                .search(SearchState.EMPTY.withQ("lanterns"))
                .hits()
                .get(0);

        assertThat(hit.card().rights()).isEqualTo(Rights.EXCERPTS.slug());
        assertThat(hit.passages()).extracting(MarkedPassage::anchor).containsExactly("p2");
        assertThat(hit.passages().get(0).text().html()).isEqualTo("Nobody counted the <mark>lanterns</mark>.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    visits               => a1 The delegation <mark>visited</mark> prisons; its Chairman&#39;s letter was never secret
                    anti-torture         => a2 report of <mark>anti-torture</mark> work by Mark Kelly’s colleagues in Sarátov.
                    "visited prisons"    => a1 The delegation <mark>visited prisons</mark>; its Chairman&#39;s letter was never secret
                    delegation letter    => a1 The <mark>delegation</mark> visited prisons; its Chairman&#39;s <mark>letter</mark> was never secret
                    saratov              => a2 report of anti-torture work by Mark Kelly’s colleagues in <mark>Sarátov</mark>.
                    заключенный          => a1 Комитет посетил следственные изоляторы, где говорил с <mark>заключёнными</mark>.
                    état                 => a1 <mark>L’État</mark> visite les établissements pénitentiaires qu&#39;il a fermés.
                    коми*                => a1 <mark>Комитет</mark> посетил следственные изоляторы, где говорил с заключёнными.
                    """)
    void marksTheWordsThatMatched(String typed, String anchorAndHtml) {
        var passages = archive.catalog()
                .search(SearchState.EMPTY.withQ(typed))
                .hits()
                .get(0)
                .passages();

        assertThat(passages.get(0).anchor() + " " + passages.get(0).text().html())
                .isEqualTo(anchorAndHtml);
    }

    @Test
    void marksTheTitle() {
        var hit = archive.catalog()
                .search(SearchState.EMPTY.withQ("title:prison"))
                .hits()
                .get(0);

        assertThat(hit.title().html()).isEqualTo("A visit to two <mark>prisons</mark>");
        assertThat(hit.passageCount()).isZero();
    }

    @Test
    void findsThePassagesOfOneEntryThatMatch() {
        assertThat(archive.catalog()
                        .context(new EntryId("english"), SearchState.EMPTY.withQ("visited OR colleagues"))
                        .matching())
                .extracting(MarkedPassage::anchor)
                .containsExactlyInAnyOrder("a1", "a2");
        assertThat(archive.catalog()
                        .context(new EntryId("french"), SearchState.EMPTY.withQ("visited"))
                        .matching())
                .isEmpty();
        assertThat(archive.catalog()
                        .context(new EntryId("nowhere"), SearchState.EMPTY.withQ("visited"))
                        .matching())
                .isEmpty();
    }

    private static String found(SearchState state) {
        return archive.catalog().search(state).hits().stream()
                .map(hit -> hit.id().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
