package org.vigil.web;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.vigil.Eventually;

/**
 * The system's own Chromium, without a window. Where there is none the tests that need it are skipped, or fail where the
 * system property {@code vigil.browser} is {@code required}.
 */
final class Browser implements AutoCloseable {
    private static final String MISSING = "No Chromium with chromedriver was found";

    static final int WIDE = 1280;
    static final int NARROW = 390;

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin");

    /** It says at every start that it knows no newer Chromium, which changes nothing; kept here as loggers are forgotten. */
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().implicitlyWait(Duration.ZERO).pageLoadTimeout(Duration.ofSeconds(60));
        resize(WIDE);
    }

    /** A class is initialised once, so the line is printed once in a run. */
    private static final class Said {
        static {
            System.out.println(MISSING + ", so the browser tests are skipped.");
        }

        static void once() {}
    }

    static Browser open() {
        return open(true);
    }

    /** @param scripts whether pages may run any */
    static Browser open(boolean scripts) {
        CHATTER.setLevel(Level.OFF);
        var browser = find(BROWSERS);
        var driver = find(List.of("chromedriver"));
        if (browser.isEmpty() || driver.isEmpty()) {
            if (System.getProperty("vigil.browser", "optional").equals("required")) {
                throw new AssertionError(MISSING + ", and -Dvigil.browser=required asks for it");
            }
            Said.once();
            Assumptions.abort(MISSING);
        }
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options(browser.orElseThrow(), scripts)));
    }

    private static ChromeOptions options(Path browser, boolean scripts) {
        var options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-sync",
                "--no-first-run",
                "--no-default-browser-check",
                "--hide-scrollbars",
                "--lang=en-GB");
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        return options;
    }

    private static Optional<Path> find(List<String> names) {
        var folders = new ArrayList<String>(
                Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)));
        folders.addAll(USUAL_PLACES);
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(RunningSite site, String path) {
        driver.get(site.address(path).toString());
    }

    /** Takes a step that leads to another page, and waits until that stands there. A key that is pressed waits for nothing. */
    void follow(Runnable step) {
        run("window.stays = true");
        step.run();
        Eventually.until(Duration.ofSeconds(30), "another page", this::hasAnotherPage);
    }

    private boolean hasAnotherPage() {
        try {
            return (Boolean) run("return document.readyState === 'complete' && !window.stays");
        } catch (JavascriptException leaving) {
            return false;
        }
    }

    /** Narrower than a window can be: as a telephone shows it. */
    void resize(int width) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 600), 900));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width == NARROW));
    }

    void prefer(String colourScheme) {
        emulate("", colourScheme, "none");
    }

    /** Shows pages in the colours of a reader who has chosen their own. */
    void forceColours(String colourScheme) {
        emulate("", colourScheme, "active");
    }

    void print() {
        emulate("print", "light", "none");
    }

    private void emulate(String medium, String colourScheme, String forced) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", colourScheme),
                                Map.of("name", "forced-colors", "value", forced))));
    }

    /** What a script answers that is run in the page. */
    Object run(String script, Object... arguments) {
        var answer = driver.executeScript(script, arguments);
        return answer == null ? "" : answer;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
