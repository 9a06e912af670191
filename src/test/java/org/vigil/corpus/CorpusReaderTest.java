package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vigil.corpus.CorpusFixture.PAGE;
import static org.vigil.corpus.CorpusFixture.VISIT;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.entry.Absence;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.Title;

class CorpusReaderTest {
    private final Path folder;
    private final CorpusFixture corpus;

    CorpusReaderTest(@TempDir Path folder) {
        this.folder = folder;
        this.corpus = new CorpusFixture(folder);
    }

    @Test
    void passesOverHiddenFilesAndReadmes() {
        corpus.with("visits.json", VISIT)
                .with(".hidden/visits.json", "broken")
                .with(".DS_Store", "broken")
                .with("README.md", "Words");
        assertThat(corpus.onlyEntry().id().value()).isEqualTo("visit-2006-09-04");
    }

    @Test
    void readsAFileOnceHoweverManyPathsLeadToIt() {
        corpus.with("cpt/visits.json", VISIT);
        var reading = new CorpusReader(id -> false)
                .read(List.of(folder, folder.resolve("cpt"), folder.resolve("cpt/../cpt/visits.json")));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.items()).hasSize(1);
    }

    @Test
    void readsRowsFromAFileWithAWordBeforeItsName() {
        assertThat(corpus.with("2030.visits.json", VISIT).onlyEntry().id().value())
                .isEqualTo("visit-2006-09-04");
    }

    @Test
    void remembersWhereARowBeginsAndTheBytesOfItsFile() {
        corpus.with("visits.json", VISIT);
        var item = corpus.read().items().get(0);
        assertThat(item.line()).isEqualTo(2);
        assertThat(item.file()).isEqualTo(folder.resolve("visits.json"));
        assertThat(item.original().bytes()).asString().isEqualTo(VISIT);
        assertThat(item.original().mediaType()).isEqualTo("application/json");
    }

    @Test
    void saysOfAbsentFactsThatTheyAreNotEstablished() {
        var visit = corpus.with("visits.json", VISIT).onlyEntry();
        assertThat(visit.facts())
                .filteredOn(fact -> fact.absence() == Absence.NOT_ESTABLISHED)
                .extracting(Fact::name)
                .containsExactly(
                        "visit-kind",
                        "date-as-established",
                        "ordinal-overall",
                        "regions",
                        "delegation-head",
                        "delegation",
                        "establishment-list",
                        "confidence");
        assertThat(visit.terms("visit-kind")).containsExactly("not-established");
    }

    @Test
    void readsAnArticlePage() {
        var article = corpus.with("a.html", PAGE).onlyEntry();
        assertThat(article.title().text()).isEqualTo("Russia to leave the treaty");
        assertThat(article.title().from()).isEqualTo(Title.Author.SOURCE);
        assertThat(article.date()).hasToString("[2025-08-26..]");
        assertThat(article.terms("person")).containsExactly("Vladimir Putin", "Mikhail Mishustin");
        assertThat(article.passages())
                .extracting(Passage::anchor, Passage::text)
                .containsExactly(tuple("a1", "The first paragraph goes over two lines."), tuple("a2", "The second."));
    }

    @Test
    void saysThatABibliographyRowHasNoDigest() {
        corpus.with(
                "bibliography.json",
                "[{\"id\": \"p\", \"title\": \"Пытки\", \"title_from\": \"source\", \"publisher\": \"P\", \"language\": \"ru\"}]");
        var article = corpus.onlyEntry();
        assertThat(article.passages()).isEmpty();
        assertThat(article.title().language().tag()).isEqualTo("ru");
        assertThat(article.facts())
                .containsExactly(
                        Fact.absent("date", Absence.NOT_ESTABLISHED),
                        Fact.absent("address", Absence.NOT_ESTABLISHED),
                        Fact.absent("digest", Absence.NONE));
    }

    @Test
    void cleansTextOfWhatNobodySees() {
        assertThat(PlainText.clean("\uFEFF a\u0007\u00a0\n b\uE000\uD800 e\u0301 "))
                .isEqualTo("a b \u00e9");
    }
}
