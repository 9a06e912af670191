package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.Keys;

/** A walk through a page with nothing but the key Tab. */
final class TabWalk {
    /** All that can have the focus, in the order of the document; and after each key, what is wrong with where it stands. */
    private static final String START =
            """
            document.querySelectorAll('details').forEach(d => d.open = true);
            const stops = [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')]
              .filter(stop => stop.checkVisibility());
            const words = stop => stop ? stop.outerHTML.slice(0, 120) : 'none';
            const clipped = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
            const onTop = stop => {
              const box = stop.getClientRects()[0];
              const there = document.elementFromPoint(
                clipped(box.left, box.right, innerWidth), clipped(box.top, box.bottom, innerHeight));
              return there !== null && stop.contains(there);
            };
            let steps = 0;
            window.walk = {wrong: []};
            document.addEventListener('keyup', () => {
              const here = document.activeElement;
              const due = stops[steps++];
              if (due === undefined) {
                window.walk.beyond = here === document.body || here === stops[0];
                return;
              }
              const outline = getComputedStyle(here);
              const faults = [
                [here !== due, 'is not ' + words(due)],
                [outline.outlineStyle === 'none' || parseFloat(outline.outlineWidth) < 2, 'has no outline'],
                [!onTop(here), 'cannot be seen']].filter(fault => fault[0]).map(fault => fault[1]);
              if (faults.length > 0) {
                window.walk.wrong.push(steps + ': ' + words(here) + ' ' + faults.join(', '));
              }
            });
            return stops.length;
            """;

    private TabWalk() {}

    /** One key more than there are stops, as the last of them must let go. */
    static void expectToReachAll(Browser browser) {
        long stops = (Long) browser.run(START);
        assertThat(stops).isGreaterThan(50);
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB.toString().repeat((int) stops + 1));
        assertThat((List<?>) browser.run("return window.walk.wrong")).isEmpty();
        assertThat(browser.run("return window.walk.beyond")).isEqualTo(true);
    }

    /** From the top of the page over its head into its content. */
    static void expectToSkipTheHead(Browser browser) {
        press(browser, Keys.TAB, Keys.ENTER, Keys.TAB);
        assertThat(browser.run("return document.activeElement"
                        + " === document.querySelector('main').querySelector('a[href], summary, [tabindex=\"0\"]')"))
                .isEqualTo(true);
    }

    private static void press(Browser browser, Keys... keys) {
        for (var key : keys) {
            browser.driver().switchTo().activeElement().sendKeys(key);
        }
    }
}
