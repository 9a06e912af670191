package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.vigil.Eventually;

/** The long pages, walked with nothing but a keyboard. */
class BrowserKeyboardTest {
    private static final RunningSite SITE = RunningSite.shipped();
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cpt", "/claims", "/timeline", "/search?q=prison"})
    void eachLinkAndControlIsReachedInItsOrderAndSeen(String path) {
        browser.resize(Browser.WIDE);
        browser.open(SITE, path);
        TabWalk.expectToReachAll(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cpt", "/claims", "/timeline"})
    void headIsSkipped(String path) {
        browser.resize(Browser.WIDE);
        browser.open(SITE, path);
        TabWalk.expectToSkipTheHead(browser);
    }

    @Test
    void mapThatIsWiderThanATelephoneIsScrolledByKeys() {
        browser.resize(Browser.NARROW);
        browser.open(SITE, "/cpt");
        browser.run("document.querySelector('.drawing').focus()");
        browser.driver().findElement(By.cssSelector(".drawing")).sendKeys(Keys.ARROW_RIGHT);
        Eventually.until(Duration.ofSeconds(30), "a map that has moved", () ->
                (Boolean) browser.run("return document.querySelector('.drawing').scrollLeft > 0"));
        assertThat(browser.run("return scrollX")).isEqualTo(0L);
    }
}
