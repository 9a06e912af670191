package org.vigil.web;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vigil.RunsBeside;

/** Each form of a page in each of the other languages, whose words are longer and whose sentences stand otherwise. */
@RunsBeside
class BrowserLanguagesTest {
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

    @TestFactory
    Stream<DynamicTest> page() {
        return Stream.of("fr", "ru", "uk").flatMap(language -> BrowserPagesTest.forms()
                .map(page -> page + (page.contains("?") ? "&" : "?") + "lang=" + language)
                .map(page -> DynamicTest.dynamicTest(page, () -> canBeReadByEveryone(page))));
    }

    private static void canBeReadByEveryone(String page) {
        BrowserPagesTest.open(browser, page);
        Reflow.expectNoSidewaysScrolling(browser);
        browser.resize(Browser.NARROW);
        Axe.expectNoViolation(browser);
        browser.resize(Browser.WIDE);
        Axe.expectNoViolation(browser);
    }
}
