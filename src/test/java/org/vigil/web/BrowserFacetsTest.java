package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Facets with a keyboard, with a finger, and as they are read out. */
class BrowserFacetsTest {
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

    private static WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private static String heading() {
        return find("h1").getText();
    }

    @Test
    void valuesCountsAndYearsAreReadOutInWords() {
        browser.resize(Browser.WIDE);
        browser.open(SITE, "/search?kind=visit&not.place=Moscow");
        assertThat(find("input[name=kind][value=visit]").getAccessibleName()).isEqualTo("Visit 23 entries");
        assertThat(find("input[name=kind][value=visit]").getAriaRole()).isEqualTo("checkbox");
        assertThat(find(".not").getAccessibleName()).isEqualTo("Exclude Kind: Visit");
        assertThat(find(".out a").getAccessibleName()).isEqualTo("Undo: exclude Place: Moscow");
        assertThat(find(".years svg").getAccessibleName()).matches("Entries by year, \\d{4} to \\d{4}");
        assertThat(browser.driver().findElements(By.cssSelector(".years a"))).allSatisfy(bar -> {
            assertThat(bar.getAriaRole()).isEqualTo("link");
            assertThat(bar.getAccessibleName()).matches("\\d{4}: \\d+ entr(y|ies)");
        });
    }

    @Test
    void yearIsReachedAndFollowedWithTheKeyboard() {
        browser.resize(Browser.WIDE);
        browser.open(SITE, "/search");
        browser.run("document.querySelector('.facet:has(.years) > summary').focus()");
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        var focused = "return document.activeElement";
        assertThat(browser.run(focused + ".querySelector('title').textContent")).isEqualTo("1987: 2 entries");
        assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                .isNotEqualTo("none");
        browser.follow(() -> browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER));
        assertThat(browser.driver().getCurrentUrl()).endsWith("/search?year=1987");
        assertThat(heading()).isEqualTo("2 entries");
    }

    @Test
    void listIsFilteredWithEnterAndKeepsWhatWasTicked() {
        browser.resize(Browser.WIDE);
        browser.open(SITE, "/search/facet/place?kind=visit");
        find("[type=checkbox][value=Grozny]").click();
        browser.follow(() -> find("#find").sendKeys("dages", Keys.ENTER));
        assertThat(browser.driver().getCurrentUrl()).contains("/search/facet/place", "place=Grozny", "kind=visit");
        assertThat(find("[type=checkbox][value=Grozny]").isSelected()).isTrue();
        find("input[value='Republic of Dagestan']").click();
        browser.follow(() -> find("button[form=values]").click());
        assertThat(browser.driver().getCurrentUrl()).contains("/search?");
        assertThat(find(".constraints").getText())
                .isEqualTo("Only Kind: Visit and Place: Grozny or Republic of Dagestan.");
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void linksOfFacetsAreLargeEnoughForAFingerAndStandApart(int width) {
        browser.resize(width);
        for (var path : List.of("/search?q=visit&not.place=Moscow", "/search/facet/place?order=name")) {
            browser.open(SITE, path);
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat((List<?>) browser.run("return [...document.querySelectorAll('.facet a, .letters a, .sort a')]"
                            + ".filter(e => { const b = e.getBoundingClientRect();"
                            + " return b.width < 23.9 || b.height < 23.9 }).map(e => e.outerHTML)"))
                    .as(path)
                    .isEmpty();
        }
    }
}
