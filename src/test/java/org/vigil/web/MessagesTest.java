package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.corpus.CorpusReader;
import org.vigil.entry.Facet;

/** The files of messages, each against the English one. */
class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources");
    private static final Properties ENGLISH = read("en");
    /** The same in every language, and the words that are alike in French. */
    private static final Set<String> SAME = Set.of(
            "site.name",
            "form.json",
            "ui.site",
            "ui.title",
            "ui.comma",
            "ui.nav.rss",
            "ui.search.gap",
            "ui.facets.minus",
            "ui.diff.end",
            "ui.about.ledger.count",
            "ui.about.adding.command",
            "ui.proof.operator.command",
            "ui.about.way.title.typed",
            "understood.group",
            "kind.with",
            "matches.previous",
            "matches.next",
            "feed.title.for");

    private static final Set<String> SAME_IN_FRENCH = Set.of(
            "facet.documentation",
            "facet.organisation",
            "facet-order.name",
            "role.expert",
            "kind.article",
            "visit-kind.ad-hoc",
            "fact.date",
            "print.address",
            "fact.verdict",
            "ledger-column.dates",
            "trace.heading",
            "fact.documentation",
            "fact.note",
            "diff.part.date",
            "diff.reference",
            "corrections.title",
            "corrections.heading",
            "corrections.sources",
            "feed.corrections",
            "ui.nav.corrections",
            "ui.ask.suggestions",
            "ui.dates",
            "ui.entry.sources",
            "ui.side.provenance",
            "ui.visits.dates",
            "ui.about.way.prefix.typed",
            "place.start",
            "visited.orb-2",
            "establishment.police",
            "establishment.village",
            "ui.about.way.words.typed");
    /** Names, formats and what is typed, which Cyrillic texts write in Latin letters. */
    private static final Pattern LATIN = Pattern.compile(
            "Vigil|RSS|JSON|CSV|SHA-256|RFC 8785|CC BY 4\\.0|HUDOC-CPT|HUDOC|CPT/Inf|cookie|curl|jq|sha256sum|OR|title:(statement)?"
                    + "|java -jar target/vigil\\.jar (verify|add PATH)|chain|previous|[ap][12](?!\\p{L})");

    static List<String> others() {
        return Languages.load().all().stream()
                .map(Messages::tag)
                .filter(tag -> !tag.equals("en"))
                .toList();
    }

    private static Properties read(String tag) {
        var patterns = new Properties();
        try (var file = Files.newBufferedReader(FOLDER.resolve("messages_" + tag + ".properties"))) {
            patterns.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    @Test
    void interfaceIsInFourLanguages() {
        assertThat(others()).containsExactly("fr", "ru", "uk");
    }

    @ParameterizedTest
    @MethodSource("others")
    void keysAreThoseOfTheEnglishFileInTheSameOrderAndSections(String tag) throws IOException {
        assertThat(skeleton(tag)).isEqualTo(skeleton("en"));
    }

    /** Sections and keys, without the first line, which names the language. */
    private static List<String> skeleton(String tag) throws IOException {
        return Files.readAllLines(FOLDER.resolve("messages_" + tag + ".properties")).stream()
                .skip(1)
                .map(line -> line.startsWith("#") ? line : line.replaceFirst(" =.*", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("others")
    void messageHasTheArgumentsOfTheEnglishOne(String tag) {
        var other = read(tag);
        var wrong = new ArrayList<String>();
        ENGLISH.stringPropertyNames().forEach(key -> {
            var here = arguments(other.getProperty(key));
            if (!here.equals(arguments(ENGLISH.getProperty(key)))) {
                wrong.add(key + ": " + here);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Set<String> arguments(String text) {
        var pattern = new MessagePattern(text);
        var names = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    /** French has a form for millions, which figures such as these do not use. */
    @Test
    void pluralHasEveryFormOfItsLanguage() {
        var forms = Map.of("ru", Set.of("one", "few", "many"), "uk", Set.of("one", "few", "many"));
        var lacking = new ArrayList<String>();
        forms.forEach((tag, needed) -> {
            assertThat(PluralRules.forLocale(ULocale.forLanguageTag(tag)).getKeywords())
                    .containsAll(needed);
            plurals(tag).forEach((key, given) -> {
                // Two forms are enough where only the singular differs, as in "one is, all others are".
                if (given.contains("few") != given.contains("many")) {
                    lacking.add(tag + " " + key + ": " + given);
                }
            });
        });
        assertThat(lacking).isEmpty();
    }

    private static Map<String, Set<String>> plurals(String tag) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        read(tag).forEach((key, text) -> {
            var pattern = new MessagePattern(text.toString());
            for (int i = 0; i < pattern.countParts(); i++) {
                if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
                    found.computeIfAbsent(key.toString(), k -> new TreeSet<>())
                            .add(pattern.getSubstring(pattern.getPart(i)));
                }
            }
        });
        return found;
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothingIsLeftInEnglish(String tag) {
        var other = read(tag);
        assertThat(ENGLISH.stringPropertyNames())
                .filteredOn(key -> other.getProperty(key).equals(ENGLISH.getProperty(key)))
                .filteredOn(key -> ENGLISH.getProperty(key).codePoints().anyMatch(Character::isLetter))
                .filteredOn(key -> !SAME.contains(key) && !(tag.equals("fr") && SAME_IN_FRENCH.contains(key)))
                .isEmpty();
    }

    /** Russian and Ukrainian say the shortest of our sentences in half the letters; half of a long one would be another half left out. */
    @ParameterizedTest
    @MethodSource("others")
    void noPartOfALongSentenceIsLeftOut(String tag) {
        var other = read(tag);
        var shortened = ENGLISH.stringPropertyNames().stream()
                .filter(key -> ENGLISH.getProperty(key).length() > 80)
                .filter(key -> ENGLISH.getProperty(key).endsWith("."))
                .filter(key -> !ENGLISH.getProperty(key).contains(", plural"))
                .filter(key -> other.getProperty(key).length()
                        < ENGLISH.getProperty(key).length() * 0.7)
                .toList();
        assertThat(shortened).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    en => in it stand, from the top, events, visits, reports and statements
                    fr => on y trouve, de haut en bas, les événements, les visites, les rapports et les déclarations
                    ru => в ней сверху вниз стоят события, визиты, доклады и заявления
                    uk => у ньому згори донизу стоять події, візити, доповіді й заяви
                    """)
    void drawingOfTheTimelineSaysWhatStandsInARow(String tag, String words) {
        assertThat(read(tag).getProperty("ui.timeline.drawn")).contains(words);
    }

    @ParameterizedTest
    @MethodSource("others")
    void cyrillicTextHasLatinLettersOnlyInNames(String tag) {
        if (tag.equals("fr")) {
            return;
        }
        var latin = new ArrayList<String>();
        read(tag).forEach((key, text) -> {
            var words = LATIN.matcher(literal(text.toString())).replaceAll("");
            if (!key.equals("interface.locale") && words.matches("(?s).*\\p{IsLatin}.*")) {
                latin.add(key + ": " + words);
            }
        });
        assertThat(latin).isEmpty();
    }

    /** What a pattern says, without the names and kinds of its arguments. */
    private static String literal(String text) {
        return text.replaceAll("\\{\\d+(, (number|plural)[^{}]*)?", "").replaceAll("\\b(one|few|many|other) \\{", "");
    }

    @ParameterizedTest
    @MethodSource("others")
    void letterOfOneAlphabetDoesNotStandInAWordOfTheOther(String tag) {
        var mixed = Pattern.compile("\\p{IsCyrillic}\\p{IsLatin}|\\p{IsLatin}\\p{IsCyrillic}");
        assertThat(read(tag).values())
                .noneMatch(text -> mixed.matcher(text.toString()).find());
    }

    @Test
    void frenchHasItsSpaces() {
        assertThat(read("fr").values().stream().map(Object::toString))
                .noneMatch(text -> Pattern.compile(" [:;?!»]|« ").matcher(text).find())
                .noneMatch(text -> Pattern.compile("[^\\s\\u00A0\\u202F“«(\\[][;?!](\\s|$)")
                        .matcher(text)
                        .find());
    }

    @Test
    void ukrainianHasNoRussianLettersAndRussianNoUkrainianOnes() {
        assertThat(read("uk").values()).noneMatch(text -> text.toString().matches("(?is).*[ыэъё].*"));
        assertThat(read("ru").values()).noneMatch(text -> text.toString().matches("(?is).*[іїєґ].*"));
    }

    static Stream<String> fixed() {
        return new CorpusReader(id -> false)
                .read(List.of(Path.of("corpus"))).items().stream()
                        .flatMap(item -> Stream.of(Facet.TOPIC, Facet.ESTABLISHMENT)
                                .flatMap(facet ->
                                        facet.valuesOf(item.entry()).stream().map(value -> facet.slug() + "=" + value)))
                        .distinct();
    }

    @Test
    void everySubjectAndEstablishmentOfTheCorpusHasAMessage() {
        assertThat(fixed().toList())
                .isNotEmpty()
                .allMatch(term -> ENGLISH.containsKey(term.split("=", 2)[0] + "."
                        + term.split("=", 2)[1]
                                .toLowerCase(java.util.Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("-$", "")));
    }
}
