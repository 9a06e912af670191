package org.vigil.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.OutputType;

/** Takes the pictures of docs/pages.md anew: {@code ./mvnw -q verify -Ppictures}. */
@Tag("pictures")
class PicturesTest {
    private static final Path FOLDER = Path.of("docs/pictures");

    /** @param below the element at the top of the picture; empty for the first screen */
    private record Picture(String name, String page, String below) {}

    private static final List<Picture> PICTURES = List.of(
            new Picture("home", "/", ""),
            new Picture("home-charts", "/", ".charts"),
            new Picture("search", "/search?q=remand+prison", ""),
            new Picture("article", "/e/rbc-ukraine-2025-09-30", ""),
            new Picture("visit", "/e/visit-2006-09-04", ""),
            new Picture("report", "/e/report-2006-09-04", ""),
            new Picture("cpt", "/cpt", ""),
            new Picture("cpt-ledger", "/cpt", "#ledger"),
            new Picture("cpt-map", "/cpt", "#h-map"),
            new Picture("shelf", "/cpt/shelf", ""),
            new Picture("claims", "/claims", ""),
            new Picture("claims-answers", "/claims", ".questions"),
            new Picture("timeline", "/timeline", ""),
            new Picture("timeline-list", "/timeline", "#y2006"),
            new Picture("about", "/about", ""));

    @Test
    void areTaken() throws IOException {
        try (var browser = Browser.open()) {
            for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
                browser.resize(width);
                browser.prefer("light");
                for (var picture : PICTURES) {
                    Files.write(FOLDER.resolve(picture.name() + "-" + width + ".png"), take(browser, picture));
                }
            }
        }
    }

    private static byte[] take(Browser browser, Picture picture) {
        browser.open(RunningSite.shipped(), picture.page());
        if (!picture.below().isEmpty()) {
            browser.run("document.querySelector(arguments[0]).scrollIntoView()", picture.below());
        }
        return browser.driver().getScreenshotAs(OutputType.BYTES);
    }
}
