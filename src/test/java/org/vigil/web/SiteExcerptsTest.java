package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vigil.link.Permalinks;
import org.vigil.search.Quotation;

/** Of a text that may only be quoted, no page of the entry and no form of it gives more than a quotation. */
class SiteExcerptsTest {
    private static final RunningSite SITE = RunningSite.small();
    private static final List<String> TEXT = SmallArchive.LIGHTHOUSE_TEXT;
    private static final String PATH = Permalinks.entry(SmallArchive.LIGHTHOUSE);
    private static final int LENGTH = TEXT.stream().mapToInt(String::length).sum();

    /** The passages of the text that an answer holds, whatever its form; marks do not hide them. */
    private static List<String> held(String answer) {
        var plain = answer.replaceAll("</?mark>", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("\\u003C", "<")
                .replaceAll("<\\\\?/?mark>", "");
        return TEXT.stream().filter(plain::contains).toList();
    }

    private static String answer(String address) {
        var response = SITE.get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body();
    }

    private static void expectQuotationOnly(String question) {
        var shown = held(answer(PATH + "?q=" + RunningSite.encode(question)));
        assertThat(shown).hasSizeLessThanOrEqualTo(SourcePassages.MOST_EXCERPTS);
        assertThat(shown.stream().mapToInt(String::length).sum()).isLessThanOrEqualTo(LENGTH / Quotation.SHARE);
    }

    @Provide
    Arbitrary<String> questions() {
        var words = Arbitraries.of(TEXT.stream()
                .flatMap(passage -> List.of(passage.toLowerCase(Locale.ROOT).split("[^a-z]+")).stream())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
        var term = Arbitraries.oneOf(
                words,
                words.map(word -> word.substring(0, Math.min(3, word.length())) + "*"),
                words.map(word -> "\"" + word + "\""),
                words.map(word -> "-" + word + "x"),
                words.list().ofSize(2).map(pair -> "\"" + String.join(" ", pair) + "\"~50"));
        return Arbitraries.oneOf(
                term.list().ofMinSize(1).ofMaxSize(4).map(terms -> String.join(" ", terms)),
                term.list().ofMinSize(2).ofMaxSize(40).map(terms -> String.join(" OR ", terms)));
    }

    @Property(tries = 150)
    void entryPageShowsAtMostAQuarterWhateverIsAsked(@ForAll("questions") String question) {
        expectQuotationOnly(question);
    }

    @Property(tries = 40)
    void resultsShowAtMostThreePassagesWhateverIsAsked(@ForAll("questions") String question) {
        var asked = "?q=" + RunningSite.encode(question);
        for (var form : List.of("/search", "/search.json", "/search/print")) {
            assertThat(held(answer(form + asked))).as(form).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(held(answer("/search.json" + asked + "&page=all"))).hasSizeLessThanOrEqualTo(3);
        assertThat(held(answer("/search.csv" + asked))).hasSizeLessThanOrEqualTo(1);
        for (var feed : List.of("/search.rss", "/search.atom", "/search.jsonfeed")) {
            assertThat(held(answer(feed + asked))).isEmpty();
        }
    }

    @Example
    void questionForEveryWordShowsAQuotation() {
        var all = String.join(
                " OR ", String.join(" ", TEXT).replaceAll("[^A-Za-z ]", "").split(" +"));
        expectQuotationOnly(all);
        assertThat(held(answer(PATH + "?q=" + RunningSite.encode(all)))).isNotEmpty();
    }

    @Example
    void entryIsShownWithoutTheTextWhereNothingWasAsked() {
        for (var form : List.of("", ".json", "/v/1", "/v/1.json", "/v/1?q=the+OR+lamp", ".json?q=the", "?q=", "?q=*")) {
            assertThat(held(answer(PATH + form))).as(form).isEmpty();
        }
        assertThat(SITE.page(PATH).select(".held li")).hasSize(TEXT.size());
        assertThat(SITE.page(PATH).text()).contains("The text of the source: 12 passages held");
    }

    @Example
    void resultsWithoutAQuestionHoldNothingOfIt() {
        for (var address : List.of(
                "/search",
                "/search.json",
                "/search.json?page=all",
                "/search.csv",
                "/search/print",
                "/search?kind=article",
                "/search.rss",
                "/feed.rss",
                "/feed.atom",
                "/feed.json",
                "/",
                "/ledger.ndjson")) {
            assertThat(held(answer(address))).as(address).isEmpty();
        }
    }

    @Example
    void passageThatMatchesIsShownAndMarked() {
        var page = SITE.page(PATH + "?q=inspector");
        assertThat(page.select("#p9 mark").text()).isEqualTo("inspector");
        assertThat(page.select("li.source[id]")).hasSize(1);
        assertThat(page.text()).contains("The text of the source: 1 of 12 passages shown");
    }

    @Example
    void passageThatIsHeldKeepsItsAnchor() {
        var page = SITE.page(PATH);
        for (int number = 1; number <= TEXT.size(); number++) {
            assertThat(page.select("#p" + number)).hasSize(1);
        }
    }

    @Example
    void textThatWasOpenOnceIsQuotedNowInEveryRevision() {
        var path = Permalinks.entry(SmallArchive.CLOSED);
        for (var form : List.of("", ".json", "/v/1", "/v/1.json", "/v/2", "/v/2.json")) {
            assertThat(answer(path + form)).as(form).doesNotContain(SmallArchive.LETTER_TEXT.get(0));
        }
    }
}
