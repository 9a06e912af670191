package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds on the page that a browser shows. */
final class Axe {
    private static final String SCRIPT = script();

    /** All of its rules, and that of the size of targets, which WCAG 2.2 has and axe asks only of those who want it. */
    private static final String ALL = "{rules: {'target-size': {enabled: true}}}";

    private Axe() {}

    private static String script() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Light and dark, with all that can be unfolded unfolded. */
    static void expectNoViolation(Browser browser) {
        browser.prefer("light");
        prepare(browser);
        assertThat(violations(browser, ALL)).as("light").isEmpty();
        // Nothing but colours depends on the scheme.
        browser.prefer("dark");
        assertThat(violations(browser, "{runOnly: ['color-contrast']}"))
                .as("dark")
                .isEmpty();
    }

    private static void prepare(Browser browser) {
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        // What sticks to the edge of the window lies over what can be scrolled out from under it.
        browser.run("document.querySelectorAll('.apply').forEach(e => e.style.position = 'static')");
        if (Boolean.FALSE.equals(browser.run("return 'axe' in window"))) {
            browser.run(SCRIPT);
        }
    }

    /** All that axe finds, its advice included, once no colour is on its way to another. */
    private static List<?> violations(Browser browser, String rules) {
        return (List<?>) Objects.requireNonNull(browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "Promise.all(document.getAnimations().map(a => a.finished))"
                        + ".then(() => axe.run(document, {preload: false, resultTypes: ['violations'], ..." + rules
                        + "}))"
                        + ".then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))),"
                        + " e => done([String(e)]))"));
    }
}
