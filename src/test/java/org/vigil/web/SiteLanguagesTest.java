package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.entry.EntryKind;

/** In which language the site answers, and that a reader who chose one stays in it. */
class SiteLanguagesTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static HttpResponse<String> asked(String path, String languages) {
        return SITE.send("GET", path, "Accept-Language", languages);
    }

    private static String header(HttpResponse<String> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    @ParameterizedTest
    @CsvSource({
        "fr,                           fr, Recherche",
        "'fr-CA, en;q=0.5',            fr, Recherche",
        "'de, ru-RU;q=0.8, en;q=0.5',  ru, Поиск",
        "'uk;q=0.9, ru;q=0.8',         uk, Пошук",
        "'en, uk;q=0.9',               en, Search",
        "'fr;q=0, uk;q=0.1',           uk, Пошук",
        "de,                           en, Search",
    })
    void pageIsInTheLanguageThatTheBrowserLikesBest(String languages, String tag, String search) {
        var response = asked("/cpt", languages);
        var page = SITE.parsed("/cpt", response);
        assertThat(page.select("html").attr("lang")).isEqualTo(tag);
        assertThat(page.expectFirst("header nav a").text()).isEqualTo(search);
        assertThat(header(response, "Content-Language")).isEqualTo(tag);
        assertThat(header(response, "Vary")).contains("Accept-Language");
    }

    @Test
    void languageOfTheAddressComesBeforeThatOfTheBrowser() {
        var response = asked("/cpt?lang=uk", "fr");
        assertThat(header(response, "Content-Language")).isEqualTo("uk");
        assertThat(header(response, "Vary")).doesNotContain("Accept-Language");
        assertThat(header(asked("/cpt?lang=UK", "fr"), "Content-Language")).isEqualTo("uk");
        assertThat(header(asked("/cpt?lang=xx", "fr"), "Content-Language")).isEqualTo("fr");
    }

    @Test
    void whatIsAskedByProgramsDependsOnTheAddressAlone() {
        var asked = asked("/search.json?q=prison", "ru");
        assertThat(RunningSite.json(asked).path("query").path("understood").asText())
                .isEqualTo("entries with the word “prison”");
        assertThat(header(asked, "Vary")).doesNotContain("Accept-Language");
        var russian = SITE.json("/search.json?q=prison&lang=ru");
        assertThat(russian.path("query").path("understood").asText()).isEqualTo("записи, где есть слово «prison»");
        assertThat(russian.path("facets").get(0).path("label").asText()).isEqualTo("Вид");
        assertThat(SITE.get("/feed.atom?lang=uk").body())
                .contains("Vigil: нові записи", RunningSite.BASE + "/feed.atom?lang=uk");
        assertThat(SITE.json("/suggest?q=chechn&lang=fr").get(3).get(0).asText())
                .contains("lang=fr");
    }

    @ParameterizedTest
    @CsvSource({"/nothing-here,       Cette page n’existe pas", "/e/no-such-entry,    Cette page n’existe pas"})
    void errorsAreInTheLanguageToo(String path, String heading) {
        var response = asked(path, "fr");
        assertThat(SITE.parsed(path, response).select("h1").text()).isEqualTo(heading);
        assertThat(header(response, "Content-Language")).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cpt", "/about", "/e/visit-2006-09-04", "/e/visit-2006-09-04/v/1", "/corrections"})
    void alternatesOfAPageNameEachOther(String path) {
        var alternates = alternates(SITE.page(path));
        assertThat(alternates)
                .hasSize(5)
                .contains("x-default " + RunningSite.BASE + path, "fr " + RunningSite.BASE + path + "?lang=fr");
        for (var tag : List.of("en", "fr", "ru", "uk")) {
            var page = SITE.page(path + "?lang=" + tag);
            assertThat(alternates(page)).isEqualTo(alternates);
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo(RunningSite.BASE + path + "?lang=" + tag);
        }
        assertThat(SITE.page(path).select("link[rel=canonical]").attr("href")).isEqualTo(RunningSite.BASE + path);
    }

    private static List<String> alternates(Document page) {
        return page.select("link[rel=alternate][hreflang]").stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                .toList();
    }

    @Test
    void everyPageLeadsToItselfInEachLanguage() {
        var links = SITE.page("/search?q=prison&lang=ru&kind=visit").select(".languages a");
        assertThat(links.eachText()).containsExactly("English", "Français", "Русский", "Українська");
        assertThat(links.eachAttr("lang"))
                .isEqualTo(links.eachAttr("hreflang"))
                .containsExactly("en", "fr", "ru", "uk");
        assertThat(links.eachAttr("href"))
                .contains("/search?q=prison&kind=visit&lang=fr", "/search?q=prison&kind=visit&lang=en");
        assertThat(links.select("[aria-current]").eachText()).containsExactly("Русский");
    }

    @Test
    void permalinksAndCitationsHaveNoLanguage() {
        var page = SITE.page("/e/visit-2006-09-04?lang=fr&passage=a1");
        assertThat(page.select(".permalink, .citation, .hash, pre, meta[name^=citation], script[type]")
                        .outerHtml())
                .isNotEmpty()
                .doesNotContain("lang=fr");
        assertThat(SITE.get("/e/visit-2006-09-04.ris?lang=fr").body())
                .isEqualTo(SITE.get("/e/visit-2006-09-04.ris").body());
    }

    @Test
    void namesAreAsTheLanguageHasThemAndTheRestSaysThatItIsEnglish() {
        var regions = SITE.page("/search/facet/place?lang=ru&order=name");
        assertThat(regions.select("#values ~ * label, .listed label").text()).contains("Чечня", "Грозный");
        assertThat(regions.select("input[value=Grozny]")).isNotEmpty();
        assertThat(regions.select(".listed [lang=en]")).isEmpty();
        assertThat(SITE.page("/search/facet/person?lang=ru")
                        .select(".listed [lang=en]")
                        .eachText())
                .containsExactly("Schack Lystrup");
        assertThat(SITE.page("/search/facet/topic?lang=uk&find=візит")
                        .select(".listed label")
                        .text())
                .contains("візити й доповіді");
        assertThat(SITE.page("/search?organisation=European+Committee+for+the+Prevention+of+Torture&lang=ru")
                        .select(".chips")
                        .text())
                .contains("Европейский комитет по предупреждению пыток");
    }

    @Test
    void titlesOfOursAreInTheLanguageAndSayHowTheyAreCited() {
        var page = SITE.page("/e/visit-2006-09-04?lang=uk");
        assertThat(page.expectFirst("h1").text())
                .isEqualTo("Позаплановий візит до Чеченської Республіки, 4–10 вересня 2006 року");
        assertThat(page.expectFirst("h1").hasAttr("lang")).isFalse();
        assertThat(page.expectFirst("h1 + .note").html())
                .isEqualTo("Цитується під заголовком: <span lang=\"en\">Ad hoc visit to the Chechen Republic, 4 to 10"
                        + " September 2006</span>");
        assertThat(page.select("meta[name=citation_title], meta[name=DC.title]").eachAttr("content"))
                .isNotEmpty()
                .allMatch(title -> title.startsWith("Ad hoc visit to the Chechen Republic"));
        assertThat(SITE.page("/e/visit-2006-09-04").select("h1 + .note")).isEmpty();
        assertThat(SITE.page("/e/rbc-ukraine-2025-09-30?lang=uk")
                        .expectFirst("h1")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void titlesAreFoundInTheReadersLanguageAndMarked() {
        var hits = SITE.page("/search?q=визит+в+Калининградскую+область&kind=visit&lang=ru");
        assertThat(hits.select(".hit h2").eachText())
                .contains("Внеплановый визит в Калининградскую область, 25 марта – 1 апреля 2003 года");
        assertThat(hits.select(".hit h2 mark").eachText()).contains("визит", "Калининградскую область");
        assertThat(SITE.json("/search.json?q=title:Калининград*&kind=visit")
                        .path("entries")
                        .get(0)
                        .path("title")
                        .asText())
                .isEqualTo("Ad hoc visit to the Kaliningrad Region, 25 March to 1 April 2003");
        assertThat(SITE.get("/search.atom?q=Kaliningrad&kind=visit&lang=fr").body())
                .contains("Visite ad hoc dans l’oblast de Kaliningrad");
    }

    /** Nor in a tooltip, a label or a drawing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cpt",
                "/cpt/shelf",
                "/claims",
                "/timeline",
                "/search?kind=visit",
                "/e/visit-2006-09-04",
                "/e/report-2006-09-04",
                "/e/rbc-ukraine-2025-09-30"
            })
    void noTitleOfOursStandsInEnglishUnsaid(String path) {
        var titles = Stream.of(EntryKind.values())
                .filter(kind -> kind != EntryKind.ARTICLE)
                .flatMap(kind -> SITE.archive().live(kind).stream())
                .map(revision -> revision.entry().title().text())
                .toList();
        assertThat(titles).hasSize(159);
        for (var tag : List.of("fr", "ru", "uk")) {
            var page = SITE.page(path + (path.contains("?") ? "&" : "?") + "lang=" + tag);
            page.select("[lang=en], .citation, .cite, head, pre").remove();
            assertThat(page.outerHtml()).as(tag).doesNotContain(titles);
        }
    }

    @Test
    void onlyThePartOfASentenceThatIsEnglishSaysSo() {
        var timeline = SITE.page("/timeline?lang=ru");
        assertThat(timeline.select(".note:contains(Дата:)").eachText())
                .contains("Дата: подтверждено частично; указан только месяц.");
        assertThat(timeline.select("[lang=en]").eachText()).noneMatch(text -> text.matches(".*\\p{IsCyrillic}.*"));
        var taken = SITE.page("/claims?lang=ru").expectFirst(".sides .note:contains(Пересказывает)");
        assertThat(taken.ownText()).isEqualTo("Пересказывает:");
        assertThat(taken.select("[lang=en]").text()).startsWith("The Moscow Times: Russia to Quit");
    }

    /** Follows the links of pages in French: a page that is not would be one that a reader falls out of the language by. */
    @Test
    void whoChoseALanguageStaysInIt() {
        var waiting = new ArrayDeque<>(List.of("/?lang=fr"));
        Set<String> seen = new TreeSet<>(waiting);
        var foreign = new ArrayList<String>();
        int pages = 0;
        while (!waiting.isEmpty() && pages < 150) {
            var path = waiting.remove();
            var response = asked(path, "ru");
            if (!header(response, "Content-Type").startsWith("text/html")) {
                continue;
            }
            pages++;
            var page = SITE.parsed(path, response);
            if (response.statusCode() != 200
                    || !page.select("html").attr("lang").equals("fr")) {
                foreign.add(path + " " + response.statusCode());
            }
            page.select("form[method=post]")
                    .forEach(form -> assertThat(form.attr("action")).contains("lang=fr"));
            page.select("form:not([method=post])")
                    .forEach(form -> assertThat(form.select("input[name=lang]").eachAttr("value"))
                            .containsExactly("fr"));
            for (var link : page.select("a[href]").not("[hreflang]")) {
                var target = target(link);
                if (link.absUrl("href").startsWith(SITE.address().toString()) && isNew(target) && seen.add(target)) {
                    waiting.add(target);
                }
            }
        }
        assertThat(foreign).isEmpty();
        assertThat(pages).isEqualTo(150);
    }

    /** One of each kind of question is enough. */
    private static boolean isNew(String target) {
        return !target.startsWith("/search?")
                || target.chars().filter(c -> c == '=').count() <= 2;
    }

    private static String target(Element link) {
        var uri = URI.create(link.absUrl("href"));
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    @Test
    void feedsOfAPageInAnotherLanguageAreInThatLanguage() {
        var page = SITE.parsed("/", asked("/", "ru"));
        assertThat(page.select("link[type=application/atom+xml]").eachAttr("href"))
                .contains("/feed.atom?lang=ru");
        assertThat(page.select("header nav a").eachAttr("href")).contains("/cpt", "/feed.rss?lang=ru");
        assertThat(page.select("form.ask").attr("data-suggest")).isEqualTo("/suggest?lang=ru");
        assertThat(page.select("link[rel=stylesheet]").attr("href"))
                .startsWith("/static/")
                .doesNotContain("lang");
    }

    @Test
    void examplesOfEveryLanguageFindSomething() {
        for (var tag : List.of("en", "fr", "ru", "uk")) {
            var examples = SITE.page("/?lang=" + tag).select(".hero .note a").eachAttr("href");
            assertThat(examples).hasSize(4);
            for (var example : examples) {
                assertThat(SITE.page(example).select(".hit")).as(example).isNotEmpty();
            }
        }
    }
}
