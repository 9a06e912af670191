package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vigil.link.Permalinks;

/** What a reader comes for: ask, narrow, open the very paragraph. */
class BrowserJourneyTest {
    private static Browser browser;
    private static ChromeDriver driver;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        driver = browser.driver();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static RunningSite site() {
        return RunningSite.shipped();
    }

    private static WebElement find(ChromeDriver in, String selector) {
        return in.findElement(By.cssSelector(selector));
    }

    /** Of what is done with mouse and keys the driver does not know that it opens a page; a click on an element it knows. */
    private static void await(ChromeDriver in, ExpectedCondition<?> condition) {
        new WebDriverWait(in, Duration.ofSeconds(30)).until(condition);
    }

    private static String heading(ChromeDriver in) {
        await(in, ExpectedConditions.presenceOfElementLocated(By.cssSelector("footer")));
        return find(in, "h1").getText();
    }

    /** Searches from the first page, narrows the result, and opens a passage. */
    private static void journey(ChromeDriver in) {
        in.get(site().address("/").toString());
        find(in, "#q").sendKeys("prison");
        find(in, "form#search button").click();
        int all = Integer.parseInt(heading(in).replaceAll("\\D.*", ""));
        assertThat(heading(in)).isEqualTo(all + " entries with the word “prison”");

        // With the mouse, as the list stands open on a wide screen though its element is closed.
        new Actions(in).click(find(in, "input[name=kind][value=article]")).perform();
        new Actions(in)
                .scrollToElement(find(in, ".apply button"))
                .click(find(in, ".apply button"))
                .perform();
        await(in, ExpectedConditions.urlContains("kind=article"));
        int narrowed = Integer.parseInt(heading(in).replaceAll("\\D.*", ""));
        assertThat(narrowed).isPositive().isLessThan(all);
        assertThat(in.getCurrentUrl()).contains("q=prison").contains("kind=article");
        assertThat(find(in, ".chips").getText()).contains("Kind", "Article");

        var link = find(in, ".hit .passages a.para");
        var anchor = URI.create(String.valueOf(link.getAttribute("href"))).getFragment();
        link.click();
        assertThat(in.getCurrentUrl()).contains("/e/").endsWith("#" + anchor);
        assertThat(find(in, "#" + anchor + " mark").getText()).containsIgnoringCase("prison");
    }

    @Test
    void readerSearchesNarrowsAndOpensThePassage() {
        browser.resize(Browser.WIDE);
        journey(driver);
        var passage = find(driver, ":target");
        assertThat((Boolean) browser.run(
                        "const r = arguments[0].getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight",
                        passage))
                .isTrue();
        var plain = driver.findElements(By.cssSelector(".passages > li:not(:target)"));
        assertThat(style(passage))
                .isNotIn(plain.stream().map(BrowserJourneyTest::style).toList());
    }

    private static String style(WebElement element) {
        return (String) browser.run(
                "const s = getComputedStyle(arguments[0]);"
                        + "return s.backgroundColor + s.borderLeft + s.outline + s.boxShadow",
                element);
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (var silent = Browser.open(false)) {
            journey(silent.driver());
        }
    }

    @Test
    void passageOfAMergedEntryIsNotSoughtInTheOther() {
        browser.open(RunningSite.small(), Permalinks.entry(SmallArchive.MERGED) + "#a1");
        assertThat(browser.run("return location.pathname + location.hash"))
                .isEqualTo(Permalinks.entry(SmallArchive.LIGHTHOUSE) + "#main");
    }

    @Test
    void constraintIsTakenAwayByItsChip() {
        browser.resize(Browser.WIDE);
        browser.open(site(), "/search?kind=visit&kind=report");
        assertThat(heading(driver)).isEqualTo("57 entries");
        driver.findElements(By.cssSelector(".chips a")).get(0).click();
        assertThat(heading(driver)).isIn("30 entries", "27 entries");
    }

    @Test
    void readerWithOnlyAKeyboardSkipsToTheContentAndSearches() {
        browser.resize(Browser.WIDE);
        browser.open(site(), "/about");
        press(Keys.TAB);
        assertThat(focused().getAttribute("class")).isEqualTo("skip");
        assertThat(focused().isDisplayed()).isTrue();
        press(Keys.ENTER);
        assertThat(driver.getCurrentUrl()).endsWith("#main");

        browser.open(site(), "/");
        var order = List.of("a.skip", "a.brand", "nav a", "#q", "form#search button");
        var reached = new java.util.ArrayList<String>();
        for (int tabs = 0; tabs < 12 && reached.size() < order.size(); tabs++) {
            press(Keys.TAB);
            if ((Boolean)
                    browser.run("return document.activeElement.matches(arguments[0])", order.get(reached.size()))) {
                reached.add(order.get(reached.size()));
            }
        }
        assertThat(reached).isEqualTo(order);
        find(driver, "#q").sendKeys("Chernokozovo", Keys.ENTER);
        await(driver, ExpectedConditions.urlContains("q=Chernokozovo"));
        assertThat(heading(driver)).contains("“Chernokozovo”");
    }

    @Test
    void whatHasTheFocusShowsIt() {
        browser.resize(Browser.WIDE);
        browser.open(site(), "/search?q=prison");
        for (int tabs = 0; tabs < 25; tabs++) {
            press(Keys.TAB);
            assertThat((Boolean) browser.run("const s = getComputedStyle(document.activeElement);"
                            + "return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"))
                    .as(String.valueOf(browser.run("return document.activeElement.outerHTML.slice(0, 200)")))
                    .isTrue();
        }
    }

    private static void press(Keys key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    private static WebElement focused() {
        return driver.switchTo().activeElement();
    }

    @Test
    void nothingIsKeptInTheBrowser() {
        browser.open(site(), "/search?q=prison");
        assertThat(driver.manage().getCookies()).isEmpty();
        assertThat((Long) browser.run("return localStorage.length + sessionStorage.length"))
                .isZero();
    }
}
