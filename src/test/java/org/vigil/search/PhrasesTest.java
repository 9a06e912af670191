package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.SearchedArchive;
import org.vigil.entry.Entry;
import org.vigil.entry.Passage;

/** What stands in quotation marks is found where it stands, and nowhere else: the whole corpus is read again for each phrase. */
class PhrasesTest {
    private static final int ALL = 1_000;
    private static final int PHRASES = 60;
    /** Signs that end a phrase when it is typed. */
    private static final String QUOTATION_MARKS = "[\"“”„‟«»＂]";

    @TempDir
    static Path folder;

    private static SearchedArchive archive;
    private static Catalog catalog;
    private static List<Entry> entries;
    /** The words of each piece of each entry, analysed once. */
    private static final Map<String, List<List<String>>> WORDS = new HashMap<>();

    private static List<String> texts;
    private static List<String> vocabulary;
    private final Random random = new Random(20_020_904);

    @BeforeAll
    static void index() {
        entries = SearchedArchive.corpus();
        archive = SearchedArchive.of(folder, "phrases", entries);
        catalog = archive.catalog(SearchedArchive.thesaurus());
        entries.forEach(entry -> WORDS.put(entry.id().value(), ExactWords.of(entry)));
        texts = entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.title().text()), passages(entry)))
                .toList();
        vocabulary = texts.stream()
                .flatMap(text -> ExactWords.written(text).stream())
                .distinct()
                .sorted()
                .toList();
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static Stream<String> passages(Entry entry) {
        return entry.passages().stream().map(Passage::text);
    }

    @Test
    void wordsOfAPassageOrATitleAreFoundWhereverTheyStand() {
        int found = check(this::quoted);

        assertThat(found).isEqualTo(PHRASES);
    }

    @Test
    void wordsOfFactsSubjectsAndSourcesAreFound() {
        var pieces = entries.stream().flatMap(ExactWords::pieces).distinct().toList();
        int found = check(() -> quotedFrom(any(pieces)));

        assertThat(found).isEqualTo(PHRASES);
    }

    @Test
    void anotherFormOfAWordIsAnotherPhrase() {
        check(() -> {
            var words = ExactWords.written(quoted());
            return replaced(words, this::anotherForm);
        });
    }

    @Test
    void anotherWordIsAnotherPhrase() {
        check(() -> replaced(ExactWords.written(quoted()), word -> any(vocabulary)));
    }

    @Test
    void noPhraseRunsFromOnePassageIntoTheNext() {
        var several =
                entries.stream().filter(entry -> entry.passages().size() > 1).toList();
        check(() -> {
            var passages = any(several).passages();
            int first = random.nextInt(passages.size() - 1);
            var before = ExactWords.written(passages.get(first).text());
            var after = ExactWords.written(passages.get(first + 1).text());
            int taken = Math.min(before.size(), 1 + random.nextInt(3));
            return Stream.concat(
                            before.subList(before.size() - taken, before.size()).stream(),
                            after.stream().limit(1 + random.nextInt(3)))
                    .collect(Collectors.joining(" "));
        });
    }

    @Test
    void otherOrderIsAnotherPhrase() {
        check(() -> {
            var words = new ArrayList<>(ExactWords.written(quoted()));
            Collections.shuffle(words, random);
            return String.join(" ", words);
        });
    }

    @ParameterizedTest
    @EnumSource
    void phraseMayBeTypedOtherwise(Typing typing) {
        int found = check(() -> {
            var phrase = quoted();
            // Most of the corpus is English, and has few letters that can be typed in two ways.
            while (typing.of.apply(phrase).equals(phrase)) {
                phrase = quoted();
            }
            return typing.of.apply(phrase);
        });

        assertThat(found).isEqualTo(PHRASES);
    }

    /** What people and their keyboards do to a phrase. */
    enum Typing {
        CAPITALS(phrase -> phrase.toUpperCase(Locale.ROOT)),
        ACCENTS_APART(Normalizer2.getNFDInstance()::normalize),
        NO_ACCENTS(phrase -> phrase.replace('é', 'e').replace('è', 'e').replace('à', 'a')),
        CURLY_APOSTROPHES(phrase -> phrase.replace('\'', '’')),
        YO(phrase -> phrase.replace('е', 'ё')),
        OTHER_SIGNS(phrase -> String.join(", ", ExactWords.written(phrase)) + "!"),
        WIDE_SPACES(phrase -> phrase.replaceAll("\\s+", "\u00a0 \t")),
        POSSESSIVE(phrase -> phrase.replaceFirst("(?<=\\p{L}{3})$", "’s"));

        private final UnaryOperator<String> of;

        Typing(UnaryOperator<String> of) {
            this.of = of;
        }
    }

    /** Two to six words of a passage or a title, with the signs between them. */
    private String quoted() {
        return quotedFrom(any(texts));
    }

    private String quotedFrom(String text) {
        var words = ExactWords.spans(text);
        if (words.isEmpty()) {
            return quoted();
        }
        int length = Math.min(2 + random.nextInt(5), words.size());
        int first = random.nextInt(words.size() - length + 1);
        return text.substring(
                        words.get(first).from(), words.get(first + length - 1).to())
                .replaceAll(QUOTATION_MARKS, " ");
    }

    private String replaced(List<String> words, UnaryOperator<String> other) {
        var replaced = new ArrayList<>(words);
        int place = random.nextInt(words.size());
        replaced.set(place, other.apply(words.get(place)));
        return String.join(" ", replaced);
    }

    /** A word that begins alike, or a made-up form. */
    private String anotherForm(String word) {
        var beginning =
                word.substring(0, word.offsetByCodePoints(0, Math.min(4, word.codePointCount(0, word.length()))));
        var alike = vocabulary.stream()
                .filter(other -> other.startsWith(beginning) && !other.equals(word))
                .toList();
        return alike.isEmpty() ? word + any(List.of("s", "ing", "а", "ов")) : any(alike);
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /** @return how many of the phrases were found */
    private int check(Supplier<String> phrases) {
        int found = 0;
        var all = new SoftAssertions();
        for (int run = 0; run < PHRASES; run++) {
            found += check(phrases.get(), all);
        }
        all.assertAll();
        return found;
    }

    private static int check(String phrase, SoftAssertions all) {
        var words = ExactWords.of(phrase);
        var expected = entries.stream()
                .map(entry -> entry.id().value())
                .filter(id -> ExactWords.hold(Objects.requireNonNull(WORDS.get(id)), words))
                .collect(Collectors.toCollection(TreeSet::new));
        var page = catalog.search(SearchState.EMPTY.withQ('"' + phrase + '"'), ALL);

        all.assertThat(page.hits())
                .as(phrase)
                .extracting(hit -> hit.id().value())
                .containsExactlyInAnyOrderElementsOf(expected);
        all.assertThat(page.total()).as(phrase).isEqualTo(expected.size());
        for (var hit : page.hits()) {
            checkPassages(hit, phrase, words, all);
        }
        return expected.isEmpty() ? 0 : 1;
    }

    private static void checkPassages(Hit hit, String phrase, List<String> words, SoftAssertions all) {
        var entry = entries.stream()
                .filter(e -> e.id().equals(hit.id()))
                .findFirst()
                .orElseThrow();
        var matching = entry.passages().stream()
                .filter(passage -> ExactWords.holds(passage.text(), words))
                .map(Passage::anchor)
                .toList();
        all.assertThat(hit.passageCount()).as(phrase + " in " + hit.id()).isEqualTo(matching.size());
        all.assertThat(hit.passages())
                .as(phrase + " in " + hit.id())
                .extracting(MarkedPassage::anchor)
                .isSubsetOf(matching);
    }
}
