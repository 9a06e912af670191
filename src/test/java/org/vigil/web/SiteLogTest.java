package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The log holds neither who asked nor what. */
class SiteLogTest {
    /** The whole network 127.0.0.0/8 is this machine. */
    private static final String READER = "127.77.66.55";

    private static final String QUESTION = "quetzalcoatlus";

    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        // Started before, as a site that starts has something to say.
        RunningSite.small();
        RunningSite.withoutEngine();
        written.start();
        root().addAppender(written);
    }

    @AfterEach
    void stop() {
        root().detachAppender(written);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private List<String> lines() {
        return List.copyOf(written.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    private static void ask(RunningSite site) {
        for (var path : List.of("/search", "/search.json", "/search.rss", "/e/lighthouse-2024", "/e/nothing", "/")) {
            RawRequest.get(site.address(), path + "?q=" + QUESTION, READER);
            RawRequest.get(site.address(), path + "?q=" + QUESTION + "%zz", READER);
            RawRequest.get(site.address(), path + "?from=" + QUESTION + "&" + QUESTION + "=%ff", READER);
        }
        RawRequest.get(site.address(), "/e/%zz" + QUESTION, READER);
        RawRequest.get(site.address(), "/e/" + QUESTION + "%00", READER);
        RawRequest.get(site.address(), "/" + QUESTION.repeat(20_000), READER);
    }

    private void expectNothingOfTheReader() {
        assertThat(lines()).noneMatch(line -> line.contains(QUESTION) || line.contains(READER));
    }

    @Test
    void nothingIsWrittenOfAReaderWhoseQuestionsAreAnswered() {
        ask(RunningSite.small());
        assertThat(lines()).isEmpty();
    }

    @Test
    void nothingIsWrittenOfAReaderWhileTheEngineIsAway() {
        ask(RunningSite.withoutEngine());
        expectNothingOfTheReader();
        assertThat(lines()).anyMatch(line -> line.startsWith("Elasticsearch is out of reach"));
    }

    @Test
    void whatTheEngineSaysOfAQuestionIsNotRepeated() throws Exception {
        var engine =
                com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            var body = ("{\"error\":{\"type\":\"query_shard_exception\",\"reason\":\"Cannot parse '" + QUESTION
                            + "'\",\"root_cause\":[]},\"status\":400}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        engine.start();
        try {
            var address = URI.create("http://127.0.0.1:" + engine.getAddress().getPort());
            ask(RunningSite.overEngine(SmallArchive.make(), address));
        } finally {
            engine.stop(0);
        }
        expectNothingOfTheReader();
        assertThat(lines()).anyMatch(line -> line.contains("query_shard_exception"));
    }

    @Test
    void faultOfOursIsWrittenDownAndTheReaderIsNot() {
        var archive = RunningSite.emptyArchive(Clock.systemUTC());
        var site = RunningSite.overEngine(archive, URI.create("http://127.0.0.1:9"));
        archive.close();
        var answer = RawRequest.get(site.address(), "/cpt?q=" + QUESTION, READER);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong here").doesNotContain("at org.vigil", "Exception");
        assertThat(lines()).anyMatch(line -> line.contains("at org.vigil"));
        expectNothingOfTheReader();
    }
}
