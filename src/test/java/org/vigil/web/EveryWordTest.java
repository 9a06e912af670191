package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigil.corpus.CorpusReader;
import org.vigil.entry.EntryKind;
import org.vigil.entry.TextLanguage;

/**
 * The site in a language that nobody speaks: every message is the English one with its own words between two marks. A word without
 * marks that is not said to be English was written into the code, or is a remark of ours within a sentence; a word with marks that
 * is said to be English is none.
 */
class EveryWordTest {
    private static final String TAG = "fr";
    private static final List<String> SPOKEN = List.of("aria-label", "title", "placeholder", "alt", "data-label");
    /** What is the same in all languages: commands, hashes, addresses, citations, forms, and the languages' own names. */
    private static final String COMMON =
            "code, pre, .hash, .permalink, .citation, .cite dt, .languages, abbr, #q, head link, .hero .note a";
    /** Names of formats, addresses, marks of passages, dates and numbers. */
    private static final Pattern PLAIN = Pattern.compile(
            "^\\p{L}$|^\\p{Lu}{2,3}$|CPT(/Inf)? \\(\\d+\\) \\d+|^prison$|Free Russia Forum|Global Economic Review|News\\.Az|RBC-Ukraine|GMT|https?://\\S+|RSS|Atom|JSON-LD|JSON Feed|CSL-JSON|JSON|RIS|BibTeX|CSL JSON|UTC|OR|[ap]\\d+|[a-z0-9-]+(\\.[a-z0-9-]+)+|\\d[\\d\\h,.:–-]*"
                    + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|er|et|ou|à|anglais|russe|ukrainien");

    /**
     * What readers and operators typed, and the other names of that, which are in many languages; a citation; and what was frozen,
     * which is said in English.
     */
    private static final Pattern TYPED = Pattern.compile(
            "\\b(prison|prizon|zzzz|the|Moscow|Moskva|Na[vw]aln\\p{L}+)\\b|Навальн\\p{L}+|Москва|A mistake\\."
                    + "|Of the Keeper, n.*|entries with the word|Only Kind: Visit|\\b[0-9a-f]{64}\\b");

    private static final Pattern MARKED = Pattern.compile("⟦[^⟧]*⟧");

    private static final Set<String> NAMES = new HashSet<>();

    /** Of the archive's own, which are in French too. */
    private static final Set<String> TITLES = new HashSet<>();

    private static RunningSite shipped;
    private static RunningSite revised;

    @BeforeAll
    static void start() throws IOException {
        var languages = new Languages(List.of(Messages.load("en"), Messages.of(TAG, marked())));
        shipped = RunningSite.shipped().in(languages);
        var changed = RevisedArchive.site();
        changed.archive().put(RevisedArchive.changed(), null, "Read again.");
        changed.archive().withdraw(RevisedArchive.QUOTED, "A mistake.", null);
        revised = changed.in(languages);
        new CorpusReader(id -> false)
                .read(List.of(Path.of("corpus"))).names().stream()
                        .flatMap(group -> group.names().getOrDefault(TextLanguage.FRENCH, List.of()).stream())
                        .map(name -> name.replace('\'', '’'))
                        .forEach(NAMES::add);
        Stream.of(EntryKind.values())
                .flatMap(kind -> shipped.archive().live(kind).stream())
                .flatMap(live -> live.entry().title().translations().values().stream())
                .forEach(TITLES::add);
    }

    private static Properties marked() throws IOException {
        var patterns = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages_en.properties"))) {
            patterns.load(file);
        }
        patterns.replaceAll((key, text) -> key.equals("interface.locale") ? "fr-FR" : marked(text.toString()));
        return patterns;
    }

    /** The marks are around what the message says itself, and not around what it takes in. */
    private static String marked(String text) {
        var pattern = new MessagePattern(text);
        var marked = new StringBuilder();
        int end = 0;
        boolean said = false;
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getIndex() < end) {
                // The number in a selector such as "=0" is a part, too.
                continue;
            }
            var before = text.substring(end, part.getIndex());
            marked.append(said && before.codePoints().anyMatch(Character::isLetter) ? "⟦" + before + "⟧" : before)
                    .append(text, part.getIndex(), part.getLimit());
            end = part.getLimit();
            said = switch (part.getType()) {
                case MSG_START, ARG_LIMIT, REPLACE_NUMBER, SKIP_SYNTAX, INSERT_CHAR -> true;
                default -> false;
            };
        }
        return marked.toString();
    }

    private static Stream<String> paths() {
        var entries = Stream.of(
                "visit-2006-09-04",
                "report-2001-12-02",
                "rbc-ukraine-2025-09-30",
                "response-2003-06-30",
                "event-1987-11-26",
                "claim-ecpt-adopted-year",
                "visit-unidentified-1",
                "report-1998-11");
        return Stream.concat(
                Stream.of(
                        "/",
                        "/search",
                        "/search?q=prison",
                        "/search?q=Navalny+-Moscow",
                        "/search?q=zzzz",
                        "/search?q=prizon",
                        "/search?q=%22the&place=Moscow&not.topic=law+signed&from=2000&to=1999",
                        "/search/facet/place?order=name&q=prison",
                        "/search/facet/establishment",
                        "/search/facet/year?order=name&find=19",
                        "/search/print?q=prison",
                        "/cpt",
                        "/cpt?kind=periodic",
                        "/cpt/shelf",
                        "/about",
                        "/claims",
                        "/claims?show=between-articles",
                        "/timeline",
                        "/corrections",
                        "/nothing"),
                entries.flatMap(id -> Stream.of("/e/" + id, "/e/" + id + "?q=the", "/e/" + id + "/v/1")));
    }

    @Test
    void everyWordOfThePagesIsAMessage() {
        var found = new TreeSet<String>();
        paths().forEach(path -> found.addAll(bare(path, read(shipped, path))));
        assertThat(found).isEmpty();
    }

    @Test
    void everyWordAboutRevisionsIsAMessage() {
        var found = new TreeSet<String>();
        Stream.of(
                        "/",
                        "/corrections",
                        "/e/lamp",
                        "/e/lamp/v/1",
                        "/e/lamp/diff/1..2",
                        "/e/open/diff/1..2",
                        "/e/plain",
                        "/e/plain/diff/1..2",
                        "/e/plain/diff/1..9",
                        "/e/quoted",
                        "/search?q=lamp")
                .forEach(path -> found.addAll(bare(path, read(revised, path))));
        assertThat(found).isEmpty();
    }

    @Test
    void everyWordOfAFrozenSearchIsAMessage() {
        var path = shipped.send("POST", "/s?q=prison&kind=visit&lang=" + TAG)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(path).endsWith("?lang=" + TAG);
        assertThat(bare(path, shipped.page(path))).isEmpty();
    }

    private static Document read(RunningSite site, String path) {
        var inLanguage = path + (path.contains("?") ? "&" : "?") + "lang=" + TAG;
        return site.parsed(path, site.get(inLanguage));
    }

    /** The words that stand on a page without marks. */
    private static Set<String> bare(String path, Document page) {
        page.select(COMMON).remove();
        var found = new TreeSet<String>();
        for (var element : page.getAllElements()) {
            SPOKEN.stream()
                    .filter(element::hasAttr)
                    .filter(name -> isBareAttribute(element, element.attr(name)))
                    .forEach(name -> found.add(path + ": " + name + " " + element.attr(name)));
            for (TextNode text : element.textNodes()) {
                if ((element.is("title") ? isBareAttribute(element, text.text()) : isBare(element, text.text()))
                        && !element.normalName().equals("script")) {
                    found.add(path + ": <" + element.normalName() + "> "
                            + text.text().strip());
                }
            }
        }
        return found;
    }

    /** An attribute cannot say that a part of it is English, and neither can the title of a page. */
    private static boolean isBareAttribute(Element element, String text) {
        return isContent(element) ? text.contains("⟦") : !text.contains("⟦") && isBare(element, text);
    }

    private static boolean isBare(Element element, String text) {
        if (isContent(element)) {
            return text.contains("⟦");
        }
        // What differs between two messages is a part of one.
        if (isTitle(element)
                || (element.is("del, ins")
                        && Objects.requireNonNull(element.parent()).text().contains("⟦"))) {
            return false;
        }
        var outside = MARKED.matcher(text).replaceAll(" ").replaceAll("https?://\\S+", "");
        for (var title : TITLES) {
            outside = outside.replace(title, "");
        }
        return !NAMES.contains(outside.strip())
                && Arrays.stream(TYPED.matcher(outside).replaceAll("").split("[,;:“”\"]|\\bet\\b", -1))
                        .anyMatch(EveryWordTest::isBare);
    }

    private static boolean isBare(String words) {
        var name = words.replaceFirst("^[^\\p{L}]+", "").strip();
        return !NAMES.contains(name)
                && PLAIN.matcher(words.strip()).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    /** With or without marks in it. */
    private static boolean isTitle(Element element) {
        return TITLES.contains(element.text()) || TITLES.contains(element.attr("title"));
    }

    private static boolean isContent(Element element) {
        var said = element.closest("[lang]");
        return said != null && !said.attr("lang").equals(TAG);
    }
}
