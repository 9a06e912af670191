package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.corpus.CorpusFixture.PAGE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a page: its head and its markup. */
class CorpusPageProblemsTest {
    private final CorpusFixture corpus;

    CorpusPageProblemsTest(@TempDir Path folder) {
        this.corpus = new CorpusFixture(folder);
    }

    @Test
    void namesTheLinesOfAPageAtFault() {
        corpus.with(
                "a.html",
                PAGE.replace("[2025-08-26..]", "26 August")
                        .replace("name=\"url\"", "name=\"adress\"")
                        .replace("<p>The second.</p>", "The second."));
        assertThat(corpus.problems())
                .hasSize(3)
                .satisfiesExactly(
                        date -> assertThat(date).startsWith("a.html:9: \"date\": expected a date such as"),
                        address ->
                                assertThat(address).startsWith("a.html:10: unknown field \"adress\"; known here are"),
                        words -> assertThat(words)
                                .isEqualTo("a.html:16: words outside a <p> are not read: \"The second.\""));
    }

    @Test
    void refusesAPageWithoutHead() {
        assertThat(corpus.with("a.html", "<!DOCTYPE html><p>Words").problems())
                .containsExactly(
                        "a.html:1: \"id\" is missing",
                        "a.html:1: \"title_from\" is missing",
                        "a.html:1: \"title\" is missing",
                        "a.html:1: \"publisher\" is missing");
    }

    @Test
    void refusesAPageWithATagLeftOpen() {
        corpus.with("a.html", PAGE.replace("</p>\n<p>The second", "\n<b>The second"));
        assertThat(corpus.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem)
                .contains("is not HTML: "));
    }

    @Test
    void refusesAPageThatNamesOneThingTwice() {
        corpus.with("a.html", PAGE.replace("name=\"title-from\"", "name=\"publisher\""));
        assertThat(corpus.problems()).contains("a.html:8: \"publisher\": expected text; found a list");
    }
}
