package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vigil.link.Permalinks;

/** The buttons that copy a citation. */
class BrowserCiteTest {
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

    @Test
    void eachCitationHasAButtonThatSaysWhatItDid() {
        browser.open(RunningSite.small(), Permalinks.entry(SmallArchive.LETTER));
        assertThat(browser.driver().findElements(By.cssSelector(".cite dd button")))
                .hasSize(4);

        // What is on the clipboard is the system's; what is put there is asked for here.
        browser.run("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }");
        browser.driver().findElement(By.cssSelector(".cite dd button")).click();
        said("OSCOLA: copied");
        assertThat(browser.run("return window.copied"))
                .isEqualTo(browser.run("return document.querySelector('.citation').textContent"));

        browser.run("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
        browser.driver().findElement(By.cssSelector(".cite dd button")).click();
        said("Your browser did not allow copying. Select the text instead.");
    }

    private static void said(String words) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver -> driver.findElement(By.cssSelector(".cite [role=status]"))
                        .getText()
                        .equals(words));
    }
}
