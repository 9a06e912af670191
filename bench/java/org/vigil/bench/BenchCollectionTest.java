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
    void readsTheOldFormatOfPublicCollections() throws IOException {
        write(
                "ADI.ALL",
                ".I 1\n.T\nletters as\n journals\n.A\nG. L. TRIGG\n.W\nrapid dissemination\n.I 2\n.T\nmicrofiche\n");
        write("ADI.QRY", ".I 1\n.W\nHow fast are\nletters?\n");
        write("ADI.REL", "1   2   0   0.000000   \n");

        var collection = SmartFiles.read(folder.resolve("ADI"), TextLanguage.ENGLISH);

        assertThat(collection.documents())
                .extracting(document -> document.entry().title().text())
                .containsExactly("letters as journals", "microfiche");
        assertThat(collection.documents().get(0).entry().passages())
                .extracting(Passage::text)
                .containsExactly("rapid dissemination");
        assertThat(collection.questions()).extracting(BenchQuestion::text).containsExactly("How fast are letters?");
        assertThat(collection.judgments()).isEqualTo(Map.of("1", Map.of("2", 1)));
    }

    @Test
    void asksForAnyWordOfANaturalQuestion() {
        assertThat(AnyWord.of("What is \"X-ray\" -x NOT (OR) Évian?")).isEqualTo("what OR x OR ray OR évian");
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
