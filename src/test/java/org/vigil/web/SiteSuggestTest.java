package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help while a question is being asked, and once it was: names, spellings, other words. */
class SiteSuggestTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static JsonNode suggestions(String typed) {
        return SITE.json("/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    @Test
    void suggestsNamesThatBeginSoWithWhatTheyAreAndWhereTheirEntriesAre() {
        var answer = suggestions("Chech");

        assertThat(answer).hasSize(4);
        assertThat(answer.get(0).asText()).isEqualTo("Chech");
        assertThat(answer.get(1).get(0).asText()).isEqualTo("Chechen Republic");
        var count =
                SITE.json("/search.json?place=Chechen+Republic").path("total").asInt();
        assertThat(answer.get(2).get(0).asText()).isEqualTo("Place, " + count + " entries");
        assertThat(answer.get(3).get(0).asText()).isEqualTo("https://vigil.example/search?place=Chechen+Republic");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    Чеченская  => Чеченская Республика
                    tchétch    => Tchétchénie
                    tchetch    => Tchétchénie
                    chechen r  => Chechen Republic
                    """)
    void suggestsANameInTheLanguageInWhichItIsTyped(String typed, String name) {
        assertThat(suggestions(typed).get(1)).extracting(JsonNode::asText).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "qqqq", "\"", "(", "1998", "<script>"})
    void suggestsNothingWhereNothingBeginsSo(String typed) {
        assertThat(suggestions(typed).get(1)).isEmpty();
    }

    @Test
    void tellsBrowsersWhereToAskForSuggestions() {
        var description = Jsoup.parse(SITE.get("/opensearch.xml").body(), "", Parser.xmlParser());

        assertThat(description
                        .select("Url[type=application/x-suggestions+json]")
                        .attr("template"))
                .isEqualTo("https://vigil.example/suggest?q={searchTerms}");
    }

    @Test
    void asksWhetherAnotherWordWasMeant() {
        var page = SITE.page("/search?q=prizon&kind=visit");

        assertThat(page.select(".note:contains(Did you mean)").text()).isEqualTo("Did you mean: prison");
        assertThat(page.select(".note a[href]").eachAttr("href")).contains("/search?q=prison&kind=visit");
        assertThat(SITE.json("/search.json?q=prizon").path("suggestion").asText())
                .isEqualTo("prison");
        assertThat(SITE.json("/search.json?q=prison").path("suggestion").isNull())
                .isTrue();
    }

    @Test
    void saysWhichOtherNamesWereSearchedForAndLetsThemBeLeftOut() {
        var page = SITE.page("/search?q=" + URLEncoder.encode("следственный изолятор", StandardCharsets.UTF_8));

        assertThat(page.select(".note:contains(searched)").text())
                .startsWith("“следственный изолятор” was also searched for as ")
                .endsWith("Search only for what was typed");
        var off = page.select(".note:contains(searched) a").attr("href");
        assertThat(off).endsWith("&names=off");
        assertThat(SITE.page(off).select(".note:contains(searched)").text())
                .isEqualTo("Other names and spellings were not searched for. Search for other names and spellings too");
        assertThat(SITE.page(off).select("h1").text()).startsWith("No entries");
    }

    @Test
    void showsBelowWhatHasSomeOfTheWords() {
        var page = SITE.page("/search?q=the+prison+xyzzy");

        assertThat(page.select("h1").text()).startsWith("No entries");
        assertThat(page.select("h2:contains(some of the words) + ol > li")).hasSize(10);
        assertThat(page.select("ol.hits mark").eachText())
                .allMatch(mark -> mark.toLowerCase(Locale.ROOT).startsWith("prison"));
    }
}
