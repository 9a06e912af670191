package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Drawings as they stand where readers have chosen the colours of all pages themselves. */
final class ForcedColours {
    /** What is filled or outlined in a colour that the reader has not chosen. A browser sees to words, and not to shapes. */
    private static final String FOREIGN =
            """
            const own = new Set(['none', 'rgba(0, 0, 0, 0)']);
            const probe = document.body.appendChild(document.createElement('i'));
            for (const name of ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Mark', 'MarkText', 'Highlight']) {
              probe.style.color = name;
              own.add(getComputedStyle(probe).color);
            }
            probe.remove();
            return [...document.querySelectorAll('svg :is(rect, path, text)')]
              .filter(shape => shape.checkVisibility())
              .flatMap(shape => ['fill', 'stroke'].map(part => [shape, part, getComputedStyle(shape)[part]]))
              .filter(([shape, part, colour]) => !own.has(colour))
              .map(([shape, part, colour]) => [shape.parentNode.getAttribute('class'), shape.nodeName,
                  shape.getAttribute('class'), part, colour].join(' '))
              .filter((found, at, all) => all.indexOf(found) === at);
            """;

    private ForcedColours() {}

    static void expectNoOthers(Browser browser) {
        for (var scheme : List.of("light", "dark")) {
            browser.forceColours(scheme);
            assertThat((List<?>) browser.run(FOREIGN)).as(scheme).isEmpty();
        }
        browser.prefer("light");
    }

    /** That a shape is told from the surface it lies on. */
    static void expectToBeSeen(Browser browser, String shape, String ground) {
        for (var scheme : List.of("light", "dark")) {
            browser.forceColours(scheme);
            assertThat(browser.run(
                            "const paint = s => getComputedStyle(document.querySelector(s));"
                                    + "return paint(arguments[0]).stroke !== paint(arguments[1]).fill",
                            shape,
                            ground))
                    .as(shape + ", " + scheme)
                    .isEqualTo(true);
        }
        browser.prefer("light");
    }
}
