package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.SearchedArchive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Title;

/** No question makes Elasticsearch refuse: each of these is answered, whatever it finds. */
class HostileQuestionsTest {
    @TempDir
    static Path folder;

    private static SearchedArchive archive;

    /** Thousands of words that begin alike, so that a beginning stands for as many as it may. */
    @BeforeAll
    static void index() {
        var entry = Entry.builder(new EntryId("words"), EntryKind.EVENT, Title.ours("Words"));
        for (int passage = 0; passage < 40; passage++) {
            int from = passage * 100;
            entry.say(
                    IntStream.range(from, from + 100).mapToObj(n -> "word" + n).collect(Collectors.joining(" ")));
        }
        archive = SearchedArchive.of(folder, "hostile-questions", List.of(entry.build()));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "-(",
                "a OR (",
                "a OR -(b ",
                "title:(",
                "a -(b | c ",
                "title:",
                "wor* ",
                "-wor* ",
                "\"a b\"~9 ",
                "a-",
                "监",
                "ab",
                "word1 OR ",
                "\"word1 word2\" | "
            })
    void answersTenThousandCharactersOfAnything(String repeated) {
        assertAnswered(repeated.repeat(10_000 / repeated.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0001", "9999", "9999-12-31"})
    void answersForAnyYear(String date) {
        assertThatCode(() ->
                        archive.catalog().search(SearchState.parse(Map.of("from", List.of(date), "to", List.of(date)))))
                .doesNotThrowAnyException();
    }

    @Test
    void answersForTheLastPageThatCanBeAskedFor() {
        var page = archive.catalog().search(SearchState.parse(Map.of("page", List.of("99999"))));

        assertThat(page.hits()).isEmpty();
        assertThat(page.isBeyondTheLast()).isTrue();
    }

    private static void assertAnswered(String typed) {
        assertThatCode(() -> archive.catalog().search(SearchState.EMPTY.withQ(typed)))
                .as(typed.length() < 500 ? typed : typed.substring(0, 500))
                .doesNotThrowAnyException();
        assertThatCode(() -> archive.catalog()
                        .context(new EntryId("words"), SearchState.EMPTY.withQ(typed))
                        .matching())
                .doesNotThrowAnyException();
    }
}
