package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vigil.RunsBeside;

/** A page of each form in each of the other languages, whose words are longer and whose sentences stand otherwise. */
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

    private static Stream<String> forms() {
        return Stream.of(
                "/",
                "/search?q=prison",
                "/search?q=zzz&kind=visit",
                "/search/facet/place",
                "/search/print?q=prison&kind=visit",
                "/cpt",
                "/cpt/shelf",
                "/claims?show=between-articles",
                "/timeline?kind=statement",
                "/about",
                "/e/visit-2006-09-04",
                "/e/report-2006-09-04",
                "/e/claim-ecpt-ratified-year-russia",
                "/e/rbc-ukraine-2025-09-30?cite=a2",
                "/e/nothing-here");
    }

    @TestFactory
    Stream<DynamicTest> page() {
        return Stream.of("fr", "ru", "uk")
                .flatMap(language -> forms().map(path -> path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                        .map(path -> DynamicTest.dynamicTest(path, () -> canBeReadByEveryone(path))));
    }

    private static void canBeReadByEveryone(String path) {
        browser.prefer("light");
        browser.resize(Browser.NARROW);
        browser.open(RunningSite.shipped(), path);
        Axe.expectNoViolation(browser);
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Browser.NARROW);
        browser.prefer("light");
        browser.resize(Browser.WIDE);
        Axe.expectNoViolation(browser);
    }
}
