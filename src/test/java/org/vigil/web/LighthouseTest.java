package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.RunsBeside;

/**
 * Lighthouse, which {@code .ci/run} installs from npm into {@code target/lighthouse}. Where it is not, these tests are skipped, or fail
 * where the system property {@code vigil.lighthouse} is {@code required}.
 */
@RunsBeside
class LighthouseTest {
    private static final Path PROGRAM = Path.of("target/lighthouse/node_modules/.bin/lighthouse");
    private static final String MISSING = "Lighthouse is not in " + PROGRAM;
    private static final String BROWSER = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run"
            + " --disable-background-networking --disable-component-update --disable-sync";

    @TempDir
    private Path folder;

    @BeforeAll
    static void expectProgram() {
        if (!Files.isExecutable(PROGRAM)) {
            if (System.getProperty("vigil.lighthouse", "optional").equals("required")) {
                throw new AssertionError(MISSING + ", and -Dvigil.lighthouse=required asks for it");
            }
            Assumptions.abort(MISSING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/e/visit-2006-09-04", "/cpt"})
    void pageIsBeyondReproach(String page) throws IOException, InterruptedException {
        var report = audit(RunningSite.shipped().address(page).toString());
        var scores = new LinkedHashMap<String, Double>();
        report.path("categories")
                .properties()
                .forEach(category -> scores.put(
                        category.getKey(), category.getValue().path("score").asDouble()));
        assertThat(scores)
                .as(() -> String.join("\n", failures(report)))
                .isEqualTo(Map.of("accessibility", 1.0, "best-practices", 1.0, "seo", 1.0));
    }

    private JsonNode audit(String address) throws IOException, InterruptedException {
        var report = folder.resolve("report.json");
        var log = folder.resolve("lighthouse.log");
        var process = new ProcessBuilder(
                        PROGRAM.toAbsolutePath().toString(),
                        address,
                        "--quiet",
                        "--only-categories=accessibility,best-practices,seo",
                        "--output=json",
                        "--output-path=" + report,
                        "--chrome-flags=" + BROWSER)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return new ObjectMapper().readTree(report.toFile());
    }

    private static List<String> failures(JsonNode report) {
        var failures = new ArrayList<String>();
        report.path("audits").forEach(audit -> {
            if (audit.path("score").isNumber() && audit.path("score").asDouble() < 1) {
                failures.add(
                        audit.path("id").asText() + ": " + audit.path("title").asText() + " "
                                + audit.path("details").path("items"));
            }
        });
        return failures;
    }
}
