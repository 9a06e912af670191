package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Original;
import org.vigil.entry.Passage;
import org.vigil.entry.Rights;
import org.vigil.entry.Title;

class SourceTextTest {
    private static final String TEXT = "One \uD83D\uDE00.\r\n\r\n-\n  - \nTwo\t words\u00a0here.\n\nThree";

    @Test
    void makesAParagraphOfEachLineThatHoldsWords() throws Utf8.Malformed {
        assertThat(read(TEXT).paragraphs())
                .extracting(SourceText.Paragraph::number, SourceText.Paragraph::text)
                .containsExactly(tuple(1, "One \uD83D\uDE00."), tuple(2, "Two words here."), tuple(3, "Three"));
    }

    @Test
    void countsUnicodeCharacters() throws Utf8.Malformed {
        assertThat(read(TEXT).paragraphs())
                .extracting(SourceText.Paragraph::from, SourceText.Paragraph::to)
                .containsExactly(tuple(0, 6), tuple(17, 33), tuple(35, 40));
    }

    @Test
    void givesItsWordsToTheEntryThatNamesItsHash() {
        var bytes = "One.\nTwo.".getBytes(StandardCharsets.UTF_8);
        var attached =
                SourceText.attach(article(Original.of("text/plain", bytes).hash()), bytes);
        assertThat(attached.rights()).isEqualTo(Rights.EXCERPTS);
        assertThat(attached.passages())
                .extracting(Passage::anchor, Passage::text)
                .containsExactly(tuple("a1", "Ours."), tuple("p1", "One."), tuple("p2", "Two."));
    }

    @Test
    void wordsOfAnOpenEntryAreOpen() {
        var bytes = "One.".getBytes(StandardCharsets.UTF_8);
        var open = Entry.builder(new EntryId("news-1"), EntryKind.ARTICLE, Title.ours("News"))
                .rights(Rights.OPEN)
                .sourceHash(Original.of("text/plain", bytes).hash())
                .build();
        assertThat(SourceText.attach(open, bytes).rights()).isEqualTo(Rights.OPEN);
    }

    @Test
    void refusesAnEntryThatNamesAnotherText() {
        assertThatThrownBy(() -> SourceText.attach(article("00"), new byte[] {'a'}))
                .hasMessageStartingWith("The entry news-1 names the source text 00; this is ca97");
        assertThatThrownBy(() -> SourceText.attach(article("00"), new byte[] {(byte) 0xFF}))
                .hasMessage("The source text of the entry news-1 is not UTF-8: the byte FF cannot stand here");
    }

    /** The claims cite places in texts that do not ship, so this runs only where somebody has them. */
    @Test
    void findsEveryAnswerOfTheClaimsInTheParagraphThatTheyName() throws IOException {
        var folder = Path.of(System.getProperty("vigil.articles", "../shared/articles"));
        assumeTrue(Files.isDirectory(folder), "the articles are not here: no folder " + folder);
        var texts = new CorpusReader(id -> false)
                .read(List.of(folder)).texts().stream()
                        .collect(Collectors.toMap(text -> text.original().hash(), Function.identity()));
        var hashes = hashes();
        int found = 0;
        for (JsonNode claim :
                new ObjectMapper().readTree(Path.of("corpus/claims.json").toFile())) {
            for (JsonNode value : claim.get("values")) {
                var hash = hashes.getOrDefault(value.get("article").asText(), "none");
                var text = Objects.requireNonNull(texts.get(hash), "no text has the hash " + hash);
                var paragraph = text.paragraphs().get(value.get("paragraph").asInt() - 1);
                assertThat(value.get("char_start").asInt())
                        .as("%s %s", claim.get("id"), value)
                        .isGreaterThanOrEqualTo(paragraph.from());
                assertThat(value.get("char_end").asInt())
                        .as("%s %s", claim.get("id"), value)
                        .isLessThanOrEqualTo(paragraph.to());
                found++;
            }
        }
        assertThat(found).isEqualTo(99);
    }

    private static Map<String, String> hashes() {
        return new CorpusReader(id -> false)
                .read(List.of(Path.of("corpus/articles"))).items().stream()
                        .map(CorpusItem::entry)
                        .collect(Collectors.toMap(
                                entry -> entry.id().value(), entry -> String.valueOf(entry.sourceHash())));
    }

    private static SourceText read(String text) throws Utf8.Malformed {
        return SourceText.read(Path.of("a.txt"), Original.of("text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Entry article(String hash) {
        return Entry.builder(new EntryId("news-1"), EntryKind.ARTICLE, Title.ours("News"))
                .language("en")
                .sourceHash(hash)
                .say("Ours.")
                .build();
    }
}
