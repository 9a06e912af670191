package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Names suggested while a reader types, by keyboard and by mouse. */
class BrowserSuggestTest {
    private static final By OPTIONS = By.cssSelector("#q-suggestions [role=option]");

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

    @BeforeEach
    void openFirstPage() {
        browser.open(RunningSite.shipped(), "/");
    }

    private static WebElement box() {
        return browser.driver().findElement(By.id("q"));
    }

    private static WebDriverWait waiting() {
        return new WebDriverWait(browser.driver(), Duration.ofSeconds(30));
    }

    private static void type(String text) {
        box().sendKeys(text);
        waiting().until(ExpectedConditions.visibilityOfElementLocated(OPTIONS));
    }

    @Test
    void showsNamesAndOpensTheOneChosenByKeys() {
        type("chech");

        assertThat(box().getAttribute("aria-expanded")).isEqualTo("true");
        box().sendKeys(Keys.ARROW_DOWN);
        assertThat(box().getAttribute("aria-activedescendant")).isEqualTo("q-suggestions-0");
        box().sendKeys(Keys.ENTER);
        waiting().until(ExpectedConditions.urlContains("/search?place=Chechen"));
    }

    @Test
    void closesOnEscapeAndKeepsWhatWasTyped() {
        type("chech");
        box().sendKeys(Keys.ARROW_DOWN, Keys.ESCAPE);

        waiting().until(ExpectedConditions.invisibilityOfElementLocated(OPTIONS));
        assertThat(box().getAttribute("value")).isEqualTo("chech");
        assertThat(box().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(box().getAttribute("aria-activedescendant")).isNull();
    }

    @Test
    void asksWhatWasTypedWhereNoSuggestionIsChosen() {
        type("chech");
        box().sendKeys(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER);

        waiting().until(ExpectedConditions.urlContains("/search?q=chech"));
    }

    @Test
    void opensTheOneThatIsClicked() {
        type("chech");
        browser.driver().findElement(OPTIONS).click();

        waiting().until(ExpectedConditions.urlContains("/search?place=Chechen"));
    }
}
