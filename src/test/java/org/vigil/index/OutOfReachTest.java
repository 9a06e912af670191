package org.vigil.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.search.Catalog;
import org.vigil.search.SearchState;
import org.vigil.search.SearchUnavailable;
import org.vigil.search.Thesaurus;

/** Whatever stands where Elasticsearch should be, the rest of the archive is told in one way that it is not there. */
class OutOfReachTest {
    @Test
    void isToldWhereNothingListens() throws IOException {
        URI nowhere;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nowhere = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
        assertToldBy(nowhere);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    503 => application/json => {"error": {"type": "unavailable", "reason": "starting"}, "status": 503}
                    500 => text/html        => <h1>Something else</h1>
                    200 => text/html        => <h1>Something else</h1>
                    200 => application/json => {"took": 1, "hits": {"total"
                    200 => application/json => {"unexpected": true}
                    200 => application/json => []
                    429 => application/json => {"error": {"type": "circuit_breaking_exception", "reason": "too large"}, "status": 429}
                    401 => application/json => {"error": {"type": "security_exception", "reason": "missing credentials"}, "status": 401}
                    """)
    void isToldWhereTheAnswerIsNone(int status, String type, String body) throws IOException {
        serve(status, type, body, OutOfReachTest::assertToldBy);
    }

    private static void assertToldBy(URI address) {
        try (var cluster = Cluster.connect(List.of(address), Cluster.Access.OPEN)) {
            var catalog = new Catalog(cluster.client(), "away", Thesaurus.EMPTY);
            var index = new EntryIndex(cluster.client(), "away");

            assertThatThrownBy(() -> catalog.search(SearchState.EMPTY)).isInstanceOf(SearchUnavailable.class);
            assertThatThrownBy(() -> index.count("away")).isInstanceOf(IndexUnavailable.class);
            assertThatThrownBy(() -> index.publish("away-1")).isInstanceOf(IndexUnavailable.class);
        }
    }

    @Test
    void isNotReadyWhereElasticsearchIsAway() throws IOException {
        serve(503, "application/json", "{}", address -> {
            try (var cluster = Cluster.connect(List.of(address), Cluster.Access.OPEN)) {
                assertThat(new Catalog(cluster.client(), "away", Thesaurus.EMPTY).answers())
                        .isFalse();
            }
        });
    }

    private static void serve(int status, String type, String body, Consumer<URI> test) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
            exchange.getResponseHeaders().set("Content-Type", type);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
            if (!head) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        try {
            test.accept(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }
    }
}
