package org.vigil.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.entry.Passage;
import org.vigil.entry.TextLanguage;

class BenchCollectionTest {
    @TempDir
    Path folder;

    @Test
    void readsThreeFiles() throws IOException {
        var collection = read(
                """
                {"_id": "MED-10", "title": "Statins", "text": "First paragraph,\\nsecond line.\\n\\nSecond paragraph."}
                {"_id": "4983", "title": "", "text": "No title."}
                """,
                """
                {"_id": "q1", "text": "do statins help"}
                {"_id": "q2", "text": "nobody judged this"}
                {"_id": "q3", "text": "prison", "class": "facets", "filters": {"kind": ["visit"], "from": ["2006"]}}
                """,
                """
                query-id\tcorpus-id\tscore
                q1\tMED-10\t2
                q1\t4983\t0
                """);

        assertThat(collection.documents())
                .extracting(BenchCollection.Document::id)
                .containsExactly("MED-10", "4983");
        assertThat(collection.documents().get(0).entry().passages())
                .extracting(Passage::text)
                .containsExactly("First paragraph, second line.", "Second paragraph.");
        assertThat(collection.documents().get(1).entry().title().text()).isEqualTo("4983");
        assertThat(collection.questions())
                .containsExactly(
                        new BenchQuestion("q1", "do statins help", "all", Map.of()),
                        new BenchQuestion(
                                "q3", "prison", "facets", Map.of("kind", List.of("visit"), "from", List.of("2006"))));
        assertThat(collection.judgments()).isEqualTo(Map.of("q1", Map.of("MED-10", 2, "4983", 0)));
    }

    @Test
    void asksForAnyWordOfANaturalQuestion() {
        assertThat(AnyWord.of("What is \"X-ray\" -not NOT (OR) Évian?"))
                .isEqualTo("what OR is OR x OR ray OR not OR or OR évian");
    }

    private BenchCollection read(String corpus, String queries, String qrels) throws IOException {
        return BenchCollection.read(
                write("corpus.jsonl", corpus),
                write("queries.jsonl", queries),
                write("qrels.tsv", qrels),
                TextLanguage.ENGLISH);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
