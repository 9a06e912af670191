package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.SearchedArchive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.Passage;

/** The passages that are found in the corpus that ships, held against its texts. */
class FoundPassagesTest {
    private static final int ALL = 1000;

    @TempDir
    static Path folder;

    private static SearchedArchive archive;
    private static Map<EntryId, Entry> entries;

    @BeforeAll
    static void index() {
        entries = SearchedArchive.corpus().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        archive = SearchedArchive.of(folder, "found-passages", List.copyOf(entries.values()));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void marksANameInThePassageItStandsInAndKnowsItsAnchor() {
        var hit = archive.catalog().search(SearchState.EMPTY.withQ("Tsentoroy"), ALL).hits().stream()
                .filter(found -> found.id().value().equals("visit-2006-04-25"))
                .findFirst()
                .orElseThrow();
        var marked = hit.passages().get(0);
        var passage = Objects.requireNonNull(entries.get(hit.id()))
                .passage(marked.anchor())
                .orElseThrow();

        assertThat(hit.passageCount()).isEqualTo(1);
        assertThat(marked.text().text()).isEqualTo(passage.text()).contains("Tsentoroy");
        assertThat(marked.text().html()).contains("<mark>Tsentoroy</mark>");
    }

    /** A hundred pairs of neighbouring words, looked for in all texts by hand. */
    @Test
    void findsAPhraseInJustThePassagesThatHoldIt() {
        var passages = entries.values().stream()
                .flatMap(entry -> entry.passages().stream())
                .map(Passage::text)
                .sorted()
                .toList();
        var random = new Random(11);
        var pairs = new HashSet<String>();
        var pair = Pattern.compile("(?<![\\p{L}\\p{N}'’.-])([a-z]+) ([a-z]+)(?![\\p{L}\\p{N}'’.:-])");
        while (pairs.size() < 100) {
            var found = pair.matcher(passages.get(random.nextInt(passages.size())))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (!found.isEmpty()) {
                pairs.add(found.get(random.nextInt(found.size())));
            }
        }
        assertThat(pairs)
                .allSatisfy(phrase ->
                        assertThat(passagesFor('"' + phrase + '"')).as(phrase).isEqualTo(passagesByHand(phrase)));
    }

    private static Map<EntryId, Integer> passagesFor(String typed) {
        return archive.catalog().search(SearchState.EMPTY.withQ(typed), ALL).hits().stream()
                .peek(hit -> assertThat(hit.passages()).hasSizeLessThanOrEqualTo(3))
                .filter(hit -> hit.passageCount() > 0)
                .collect(Collectors.toMap(Hit::id, Hit::passageCount));
    }

    /** Words end where no letter follows, be it after an apostrophe; that of a genitive does not count. */
    private static Map<EntryId, Integer> passagesByHand(String phrase) {
        var words = phrase.split(" ", 2);
        var genitive = "(?:['’]s)?";
        var pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}]['’.:])" + words[0] + genitive
                + "[^\\p{L}\\p{N}]+" + words[1] + genitive + "(?!['’.:]?[\\p{L}\\p{N}])");
        var counts = new TreeMap<EntryId, Integer>();
        for (var entry : entries.values()) {
            long count = entry.passages().stream()
                    .filter(passage -> pattern.matcher(folded(passage.text())).find())
                    .count();
            if (count > 0) {
                counts.put(entry.id(), (int) count);
            }
        }
        return counts;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
