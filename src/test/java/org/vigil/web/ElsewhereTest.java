package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.search.QuestionParser;
import org.vigil.search.SearchState;

class ElsewhereTest {
    private static final RunningSite SITE = RunningSite.shipped();

    private static String words(String typed) {
        return Elsewhere.words(QuestionParser.parse(typed).question());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    prison                      => prison
                    prison doctor               => prison AND doctor
                    "remand prison" Moscow      => "remand prison" AND Moscow
                    Grozny OR Gudermes          => Grozny OR Gudermes
                    report (Chechnya OR Grozny) => report AND (Chechnya OR Grozny)
                    tort*                       => tort*
                    title:statement -Moscow     => statement
                    "prison doctor"~5           => prison doctor
                    """)
    void questionIsSaidInTheirSyntax(String typed, String words) {
        assertThat(words(typed)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Путин -prison, Putin", "Chernokozovo, Chernokozovo", "Ягодное, Ягодное"})
    void aNameGoesAlongInLatinLettersWhereItHasSuch(String typed, String words) {
        var state = SearchState.EMPTY.withQ(typed);

        assertThat(Elsewhere.words(SITE.catalog().search(state).question())).isEqualTo(words);
    }

    @Test
    void nothingIsAskedWhereNothingIsWanted() {
        assertThat(words("")).isEmpty();
        assertThat(words("-Moscow")).isEmpty();
        assertThat(SITE.page("/search?kind=visit").select("a[href*=hudoc][rel*=external]"))
                .isEmpty();
    }

    @Test
    void hudocReadsItsSearchFromTheFragment() {
        var question = QuestionParser.parse("\"remand prison\" Путин").question();
        var address = Elsewhere.HUDOC_ECHR.address(question);
        assertThat(address).startsWith("https://hudoc.echr.coe.int/eng#%7B%22fulltext%22:%5B%22%5C%22remand%20prison");
        assertThat(URLDecoder.decode(address.substring(address.indexOf('#') + 1), StandardCharsets.UTF_8))
                .isEqualTo("{\"fulltext\":[\"\\\"remand prison\\\" AND Путин\"]}");
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceIsALinkThatTellsNothingUntilItIsFollowed(Elsewhere place) {
        var question = QuestionParser.parse("prison").question();
        var page = SITE.page("/search?q=prison");
        var links = page.select(".results a[rel='external noreferrer']").stream()
                .filter(link -> link.attr("href").equals(place.address(question)))
                .toList();
        assertThat(links).hasSize(1);
        assertThat(place.address(question).contains("prison")).isEqualTo(place.takesWords());
        assertThat(links.get(0).text().contains("without your words")).isNotEqualTo(place.takesWords());
        assertThat(page.select(".results .note").text()).contains("leave this site", "sees your question");
    }

    @Test
    void placesAreThreeHosts() {
        var question = QuestionParser.parse("prison").question();
        assertThat(Arrays.stream(Elsewhere.values())
                        .map(place -> URI.create(place.address(question).replaceAll("#.*", ""))
                                .getHost())
                        .toList())
                .isEqualTo(List.of("hudoc.cpt.coe.int", "hudoc.echr.coe.int", "uhri.ohchr.org"));
    }
}
