package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings in the colours that a reader has chosen, and on a telephone. */
class BrowserDrawingsTest {
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
    @ValueSource(strings = {"/", "/cpt", "/cpt/shelf", "/claims", "/timeline", "/search"})
    void nothingIsDrawnInOtherColoursThanTheReaders(String path) {
        browser.resize(Browser.WIDE);
        browser.open(SITE, path);
        ForcedColours.expectNoOthers(browser);
    }

    @Test
    void windowsAreToldApartInTheReadersColours() {
        browser.resize(Browser.WIDE);
        browser.open(SITE, "/cpt");
        ForcedColours.expectToBeSeen(browser, ".pane.published .bars", ".pane.published .frame");
        ForcedColours.expectToBeSeen(browser, ".pane.withheld .bars", ".pane.withheld .frame");
        ForcedColours.expectToBeSeen(browser, ".pane.untraced .frame", ".map .edge");
    }

    @Test
    void lettersAreLargeEnoughOnATelephone() {
        browser.resize(Browser.NARROW);
        browser.open(SITE, "/cpt");
        assertThat((List<?>) browser.run("return [...document.querySelectorAll('.map text, .stack text')]"
                        + ".filter(t => t.checkVisibility())"
                        + ".filter(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a < 10.5)"
                        + ".map(t => t.outerHTML)"))
                .isEmpty();
    }

    @Test
    void tilesAreLargeEnoughForAFingerOnATelephone() {
        browser.resize(Browser.NARROW);
        browser.open(SITE, "/cpt");
        assertThat((List<?>) browser.run("return [...document.querySelectorAll('.map .edge')]"
                        + ".filter(t => t.getBoundingClientRect().width < 24).map(t => t.outerHTML)"))
                .isEmpty();
    }
}
