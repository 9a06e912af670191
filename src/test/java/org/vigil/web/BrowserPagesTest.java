package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vigil.RunsBeside;

/** Every page as it stands on the screen: wide and narrow, light and dark, and on paper. */
@RunsBeside
class BrowserPagesTest {
    /** A frozen search, whose address has to be asked for. */
    private static final String FROZEN = "/s/";

    private static Browser browser;
    private static String shown = "";

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

    static Stream<String> pages() {
        return Stream.concat(forms(), further());
    }

    /** Each form that a page can take, by its address, with the name of a site before it where that is not the one that ships. */
    static Stream<String> forms() {
        return Stream.of(
                "/",
                "/search",
                "/search?q=prison",
                "/search?q=zzz&kind=visit",
                "/search/facet/place",
                "/search/print?q=prison&kind=visit",
                "/cpt",
                "/cpt/shelf",
                "/claims",
                "/timeline",
                "/about",
                "/e/visit-2006-09-04",
                "/e/report-untraced-03",
                "/e/claim-ecpt-ratified-year-russia",
                "/e/rbc-ukraine-2025-09-30?cite=a2",
                "/e/nothing-here",
                "small:/e/lighthouse-2024?q=lamp+OR+light&kind=article",
                "small:/e/corrected-statement/v/1",
                "small:/e/taken-away",
                "small:/e/corrected-statement/diff/1..2",
                "small:/corrections",
                "small:" + FROZEN,
                "away:/search?q=lamp");
    }

    /** Others of these forms, with more in them or of another content. */
    private static Stream<String> further() {
        return Stream.of(
                "/search?q=prison&kind=article&kind=claim&not.language=en&from=2000&sort=oldest",
                "/search?q=" + "a".repeat(300),
                "/search?q=visit&place=Moscow&not.place=Grozny&year=2003&not.year=2000",
                "/search/facet/person?q=visit&order=name&person=Mark+Kelly&not.person=Zdenek+H%C3%A1jek",
                "/search/facet/topic?find=zzz",
                "/search/print?q=prison&kind=article&kind=claim&from=2000",
                "/search/print?q=zzz",
                "/cpt?region=ce&kind=ad-hoc&sort=newest",
                "/claims?show=with-outside-source&article=rbc-ukraine-2025-09-30",
                "/timeline?kind=visit",
                "/e/report-2006-09-04",
                "/e/rbc-ukraine-2025-09-30",
                "/e/visit-2006-09-04/v/1",
                "small:/e/closed-later?q=letter",
                "small:/e/open-letter-2025",
                "small:/e/closed-later/diff/1..2",
                "small:/e/closed-later/diff/1..3");
    }

    /** What holds for a page, shown at a width. The pages are shown twice each, and looked at from all sides. */
    private record Fact(String name, int width, Runnable check) {}

    private static final List<Fact> FACTS = List.of(
            new Fact("has targets large enough for a finger", Browser.NARROW, BrowserPagesTest::hasLargeTargets),
            new Fact("can be read by everyone on a telephone", Browser.NARROW, () -> Axe.expectNoViolation(browser)),
            new Fact("is never scrolled sideways", Browser.WIDE, () -> Reflow.expectNoSidewaysScrolling(browser)),
            new Fact("loads only from its own host", Browser.WIDE, BrowserPagesTest::loadsOnlyFromItsOwnHost),
            new Fact("can be read by everyone", Browser.WIDE, () -> Axe.expectNoViolation(browser)),
            new Fact("is dark where that is preferred", Browser.WIDE, BrowserPagesTest::isDark),
            new Fact("is printed without its controls", Browser.WIDE, BrowserPagesTest::isPrintedWithoutControls));

    @TestFactory
    Stream<DynamicNode> page() {
        return pages().map(page -> DynamicContainer.dynamicContainer(
                page,
                FACTS.stream()
                        .map(fact -> DynamicTest.dynamicTest(fact.name(), () -> {
                            show(page, fact.width());
                            fact.check().run();
                        }))));
    }

    private static void show(String page, int width) {
        browser.prefer("light");
        if ((page + width).equals(shown)) {
            return;
        }
        browser.resize(width);
        open(browser, page);
        shown = page + width;
    }

    static void open(Browser browser, String page) {
        var site = page.startsWith("small:")
                ? RunningSite.small()
                : page.startsWith("away:") ? RunningSite.withoutEngine() : RunningSite.shipped();
        var path = page.replaceFirst("^[a-z]+:", "");
        browser.open(site, path.startsWith(FROZEN) ? path.replaceFirst(FROZEN, frozen(site)) : path);
    }

    private static String frozen(RunningSite site) {
        return site.send("POST", "/s?q=lamp").headers().firstValue("Location").orElseThrow();
    }

    private static void isDark() {
        browser.prefer("dark");
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

    private static void isPrintedWithoutControls() {
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

    private static void loadsOnlyFromItsOwnHost() {
        var hosts = browser.run("return [...new Set(performance.getEntriesByType('resource')"
                + ".map(e => new URL(e.name).origin))].filter(o => o !== location.origin)");
        assertThat((List<?>) hosts).isEmpty();
    }

    private static void hasLargeTargets() {
        var small = browser.run("return [...document.querySelectorAll('button, input:not([type=hidden]), summary')]"
                + ".filter(e => e.checkVisibility()).filter(e => { const b = (e.closest('label') || e)"
                + ".getBoundingClientRect(); return b.height < 24 || b.width < 24 }).map(e => e.outerHTML)");
        assertThat((List<?>) small).isEmpty();
    }
}
