package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.RunsBeside;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker of the W3C, put to every page. */
@RunsBeside
class NuHtmlCheckerTest {
    /** It reads its schema once, and checks one page at a time. */
    private static final SimpleDocumentValidator CHECKER = checker();

    private static SimpleDocumentValidator checker() {
        // A page in English may quote much Russian, so it is not asked which language it is in.
        var checker = new SimpleDocumentValidator(true, false, false);
        try {
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Findings());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return checker;
    }

    /** Errors and warnings, as "line: what". */
    private static final class Findings implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException finding) {
            error(finding);
        }

        @Override
        public void error(SAXParseException finding) {
            found.add(finding.getLineNumber() + ": " + finding.getMessage());
        }

        @Override
        public void fatalError(SAXParseException finding) {
            error(finding);
        }
    }

    private static List<String> findings(String page) {
        var findings = new Findings();
        try {
            CHECKER.setUpValidatorAndParsers(findings, true, false);
            CHECKER.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return findings.found;
    }

    private static Map<String, List<String>> findings(Map<String, String> pages) {
        var all = new LinkedHashMap<String, List<String>>();
        pages.forEach((path, page) -> {
            var found = findings(page);
            if (!found.isEmpty()) {
                all.put(path, found);
            }
        });
        return all;
    }

    @Test
    void checkerFindsWhatIsWrong() {
        assertThat(findings("<!doctype html><html lang=en><title>A page</title><p><b>Open"))
                .isNotEmpty();
    }

    @Test
    void everyPageThatIsLinkedIsSound() {
        var sources = SiteWalk.OF_SHIPPED.sources();
        assertThat(sources).hasSizeGreaterThan(200);
        assertThat(findings(sources)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru", "uk"})
    void mainPagesAreSoundInEachLanguage(String language) {
        var site = RunningSite.shipped();
        var pages = new LinkedHashMap<String, String>();
        mainPages()
                .forEach(path -> pages.put(
                        path,
                        site.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                                .body()));
        assertThat(findings(pages)).isEmpty();
    }

    /** Pages of each form, and those that only a mistake leads to. */
    private static Stream<String> mainPages() {
        return BrowserPagesTest.forms().filter(page -> page.startsWith("/"));
    }
}
