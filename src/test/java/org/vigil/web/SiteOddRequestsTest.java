package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteOddRequestsTest {
    private static final RunningSite SITE = RunningSite.small();

    /** Query strings, encoded as badly as they may come. */
    static Stream<String> oddQuestions() {
        return Stream.of(
                "q=%22",
                "q=%28",
                "q=%29",
                "q=%28%28%28%22",
                "q=-",
                "q=--",
                "q=OR",
                "q=*",
                "q=**",
                "q=title:",
                "q=title:-%28",
                "q=%22%22",
                "q=%22the+the%22~50",
                "q=%22a%22~99999999999999999999",
                "q=%00%01%02%1F%7F",
                "q=%EF%BF%BF%EE%80%80%EF%80%80%EF%80%81",
                "q=%ED%A0%80",
                "q=%zz",
                "q=%ff",
                "q=%",
                "q=%E2%82",
                "%zz=%zz&q=lamp",
                "q=%27%3B+DROP+TABLE+live%3B+--",
                "q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E",
                "q=%7B%22query%22%3A%7B%22match_all%22%3A%7B%7D%7D%7D",
                "q=lamp&q=light&q=",
                "q",
                "=",
                "&&&",
                "from=9999-99-99&to=-1",
                "from=%22&to=0000",
                "page=2147483648",
                "sort=%00");
    }

    static Stream<String> longQuestions() {
        return Stream.of(
                "q=" + "a".repeat(10_000),
                "q=" + "a+".repeat(5_000),
                "q=" + "%D0%BF".repeat(10_000),
                "q=" + "%D0%BF+".repeat(5_000),
                "q=" + "%F0%9F%98%80".repeat(150),
                "q=" + "%F0%9F%98%80".repeat(5_000),
                "q=" + "%28a+OR+".repeat(1_000),
                "q=" + "%28a+OR+-%28b+".repeat(700),
                "q=" + "-%28".repeat(2_000) + "a",
                "q=" + "%28a+OR+%28b+%22c+d%22~9+".repeat(400) + "&from=1999&kind=visit",
                "q=" + "title:%28a+OR+".repeat(700),
                "q=" + "lam*+OR+".repeat(1_000),
                "q=" + "%22lamp+cold%22~50+OR+".repeat(400),
                "kind=" + "x".repeat(5_000),
                "kind=visit" + "&kind=x".repeat(300));
    }

    @ParameterizedTest
    @MethodSource({"oddQuestions", "longQuestions"})
    void noQuestionGivesAnErrorPage(String question) {
        for (var form : new String[] {"/search", "/search.json", "/search.rss", "/e/lighthouse-2024"}) {
            var answer = RawRequest.get(SITE.address(), form + "?" + question);
            assertThat(answer.status()).as(form).isIn(200, 302);
            assertThat(answer.body()).doesNotContain("Exception", "org.vigil");
            if (answer.head().contains("text/html")) {
                assertThat(answer.body()).doesNotContain("<script>");
            }
        }
    }

    @Test
    void redirectRepeatsTheLongestQuestion() {
        var answer = RawRequest.get(SITE.address(), "/search?page=99&q=" + "lamp+".repeat(2_000));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.head()).contains("lamp+".repeat(1_999) + "lamp");
    }

    @Test
    void questionIsCutNowhereBelowItsLongest() {
        var question = "щ".repeat(10_000);
        var page = SITE.page("/search?q=" + RunningSite.encode(question));
        assertThat(page.expectFirst("#q").val()).isEqualTo(question);
        assertThat(page.title().length()).isLessThan(150);
        assertThat(page.expectFirst("h1").text().length()).isLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/e/..%2f",
                "/e/..%2f..%2fetc%2fpasswd",
                "/e/../../etc/passwd",
                "/e/%00",
                "/e/%2500",
                "/e/%zz",
                "/e/%ff",
                "/e/%E2%82",
                "/e/%5c",
                "/e/;",
                "/e/a;b=c",
                "/e/LIGHTHOUSE-2024",
                "/e/lighthouse-2024.JSON",
                "/e/lighthouse-2024.xml",
                "/e/-",
                "/e/%20",
                "/e/%D1%89",
                "/e/lighthouse-2024'--",
                "/e/lighthouse-2024/v/0",
                "/e/lighthouse-2024/v/-1",
                "/e/lighthouse-2024/v/1e9",
                "/e/lighthouse-2024/v/99999999999",
                "/e/lighthouse-2024/v/%00",
                "/e/lighthouse-2024/v/1/2",
                "/static/..%2fmessages_en.properties",
                "/static/%2e%2e/messages_en.properties",
                "/static/nothing.css",
                "/%2e%2e/",
                "/.git/config",
                "//",
                "/search.exe"
            })
    void oddAddressGetsAPageThatSaysSo(String address) {
        var answer = RawRequest.get(SITE.address(), address);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.head())
                .contains("Content-Security-Policy", "text/html")
                .doesNotContain("Jetty");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.expectFirst("h1").text()).isIn("There is no such page", "This address cannot be understood");
        assertThat(answer.body()).doesNotContain("Exception", "org.vigil", "etc/passwd");
    }

    @ParameterizedTest
    @ValueSource(ints = {121, 5_000, 100_000, 1_000_000})
    void longIdIsRefused(int length) {
        var answer = RawRequest.get(SITE.address(), "/e/" + "a".repeat(length));
        assertThat(answer.status()).isIn(404, 414, 431);
        assertThat(Jsoup.parse(answer.body()).select("form[role=search]")).hasSize(1);
    }

    @Test
    void unknownEntryIsNotFoundAndOffersASearch() {
        var response = SITE.get("/e/visit-2099-01-01");
        assertThat(response.statusCode()).isEqualTo(404);
        var page = SITE.parsed("/e/visit-2099-01-01", response);
        assertThat(page.select("form[role=search][action=/search] input[name=q]"))
                .hasSize(1);
        assertThat(page.expectFirst("h1").text()).isEqualTo("There is no such page");
    }

    @Test
    void unknownEntryIsAProblemForAProgram() {
        var response = SITE.get("/e/visit-2099-01-01.json");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(RunningSite.json(response).path("title").asText()).isEqualTo("Not Found");
    }
}
