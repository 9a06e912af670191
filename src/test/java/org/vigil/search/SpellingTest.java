package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.SearchedArchive;

/** What is offered for misspelt words, over the corpus that ships. */
class SpellingTest {
    @TempDir
    static Path folder;

    private static SearchedArchive archive;
    private static Catalog catalog;

    @BeforeAll
    static void index() {
        archive = SearchedArchive.of(folder, "spelling-corpus", SearchedArchive.corpus());
        catalog = archive.catalog(SearchedArchive.thesaurus());
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    prizon                        => prison
                    Prizon                        => prison
                    tortrue                       => torture
                    denunciaton                   => denunciation
                    title:Statment OR xyzzy       => title:statement OR xyzzy
                    torture prizon                => torture prison
                    prizon -"public statement"    => prison -"public statement"
                    Ingushtia                     => ingushetia
                    """)
    void offersTheNearestWordOfTheArchive(String typed, String offered) {
        assertThat(catalog.search(SearchState.EMPTY.withQ(typed)).suggestion()).isEqualTo(offered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prison",
                "prisons",
                "imprisoned",
                "Navalny",
                "Навального",
                "КПТ",
                "SIZO",
                "\"prizon\"",
                "prizo*",
                "-prizon",
                "xyzzy",
                "zebra",
                "prizon xyzzy",
                "1998",
                "",
                "torture Vladivostok Butyrka",
                "visit-2006-09-04"
            })
    void offersNothingForWhatIsSpeltRightOrNearToNothing(String typed) {
        assertThat(catalog.search(SearchState.EMPTY.withQ(typed)).suggestion()).isNull();
    }

    @Test
    void offersNothingThatTheFiltersWouldNotLetThrough() {
        var state = SearchState.parse(Map.of("q", List.of("prizon"), "year", List.of("1987")));

        assertThat(catalog.search(state).suggestion()).isNull();
    }
}
