package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** That nobody has to scroll a page sideways, in whatever window and with whatever letters. */
final class Reflow {
    /** The first and the third are what a window of 1280 pixels holds at 400 % and at 200 %; the others, windows as they are. */
    private static final List<Integer> WIDTHS = List.of(320, Browser.NARROW, 640, 1024, Browser.WIDE);

    private Reflow() {}

    /** Asked of a page with all that can be unfolded as it came, and then unfolded. It is left so, and as wide as it can be. */
    static void expectNoSidewaysScrolling(Browser browser) {
        expectToFit(browser, "as it comes");
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        expectToFit(browser, "unfolded");
    }

    private static void expectToFit(Browser browser, String state) {
        for (int width : WIDTHS) {
            browser.resize(width);
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .as("width of the page %s in a window of %d pixels", state, width)
                    .isLessThanOrEqualTo(width);
        }
    }
}
