package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as it stands on the screen: wide and narrow, light and dark, and on paper. */
class BrowserPagesTest {
    private static Browser browser;
    private static String axe = "";

    @BeforeAll
    static void open() {
        browser = Browser.open();
        try (var script = BrowserPagesTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/search",
                "/search?q=prison",
                "/search?q=prison&kind=article&kind=claim&not.language=en&from=2000&sort=oldest",
                "/search?q=zzz&kind=visit",
                "/search?q=" + "a".repeat(300),
                "/search?q=visit&place=Moscow&not.place=Grozny&year=2003&not.year=2000",
                "/search/facet/place",
                "/search/facet/person?q=visit&order=name&person=Mark+Kelly&not.person=Zdenek+H%C3%A1jek",
                "/search/facet/topic?find=zzz",
                "/search/print?q=prison&kind=article&kind=claim&from=2000",
                "/search/print?q=zzz",
                "/cpt",
                "/about",
                "/e/visit-2006-09-04",
                "/e/report-2006-09-04",
                "/e/rbc-ukraine-2025-09-30",
                "/e/visit-2006-09-04/v/1",
                "/e/nothing-here",
                "small:/e/lighthouse-2024?q=lamp+OR+light&kind=article",
                "small:/e/closed-later?q=letter",
                "small:/e/open-letter-2025",
                "small:/e/corrected-statement/v/1",
                "small:/e/taken-away",
                "small:/e/corrected-statement/diff/1..2",
                "small:/e/closed-later/diff/1..2",
                "small:/e/closed-later/diff/1..3",
                "small:/corrections",
                "away:/search?q=lamp");
    }

    private static void show(String page) {
        var site = page.startsWith("small:")
                ? RunningSite.small()
                : page.startsWith("away:") ? RunningSite.withoutEngine() : RunningSite.shipped();
        browser.open(site, page.replaceFirst("^[a-z]+:", ""));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageFitsATelephone(String page) {
        browser.prefer("light");
        browser.resize(Browser.NARROW);
        show(page);
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Browser.NARROW);
        assertThat(browser.run("return [...document.querySelectorAll('details')].map(d => d.open = true).length"))
                .isNotNull();
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Browser.NARROW);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageCanBeReadByEveryone(String page) {
        for (var width : List.of(Browser.WIDE, Browser.NARROW)) {
            browser.resize(width);
            browser.prefer("light");
            show(page);
            assertThat(violations("{}")).as(width + " light").isEmpty();
            // Nothing but colours depends on the scheme.
            browser.prefer("dark");
            assertThat(violations("{runOnly: ['color-contrast']}"))
                    .as(width + " dark")
                    .isEmpty();
        }
    }

    /** All that axe finds, its advice included, with every group of the page opened. */
    private static List<?> violations(String rules) {
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        browser.run(axe);
        return (List<?>) Objects.requireNonNull(browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run(document, {preload: false, resultTypes: ['violations'], ..." + rules + "})"
                        + ".then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))),"
                        + " e => done([String(e)]))"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void darkPageIsDark(String page) {
        browser.resize(Browser.WIDE);
        browser.prefer("dark");
        show(page);
        assertThat(brightness("backgroundColor")).isLessThan(60);
        assertThat(brightness("color")).isGreaterThan(160);
        browser.prefer("light");
        assertThat(brightness("backgroundColor")).isGreaterThan(220);
    }

    private static double brightness(String property) {
        var colour = (String) browser.run(
                "return getComputedStyle(document.body)[arguments[0]] === 'rgba(0, 0, 0, 0)'"
                        + " ? getComputedStyle(document.documentElement)[arguments[0]]"
                        + " : getComputedStyle(document.body)[arguments[0]]",
                property);
        return Stream.of(colour.replaceAll("[^0-9.,]", "").split(","))
                .limit(3)
                .mapToDouble(Double::parseDouble)
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void printedPageHasTheContentAndNoControls(String page) {
        browser.resize(Browser.WIDE);
        browser.prefer("dark");
        show(page);
        browser.print();
        assertThat(brightness("backgroundColor")).isGreaterThan(250);
        assertThat(visible("h1")).isTrue();
        assertThat(visible("main form, header.top form, header.top nav, .refine, .skip"))
                .isFalse();
    }

    private static boolean visible(String selector) {
        return (Boolean) browser.run(
                "return [...document.querySelectorAll(arguments[0])].some(e => e.checkVisibility())", selector);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageLoadsOnlyFromItsOwnHost(String page) {
        show(page);
        var hosts = browser.run("return [...new Set(performance.getEntriesByType('resource')"
                + ".map(e => new URL(e.name).origin))].filter(o => o !== location.origin)");
        assertThat((List<?>) hosts).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void targetsAreLargeEnoughForAFinger(String page) {
        browser.resize(Browser.NARROW);
        browser.prefer("light");
        show(page);
        var small = browser.run("return [...document.querySelectorAll('button, input:not([type=hidden]), summary')]"
                + ".filter(e => e.checkVisibility()).filter(e => { const b = (e.closest('label') || e)"
                + ".getBoundingClientRect(); return b.height < 24 || b.width < 24 }).map(e => e.outerHTML)");
        assertThat((List<?>) small).isEmpty();
    }
}
