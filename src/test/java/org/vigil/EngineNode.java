package org.vigil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.vigil.engine.EmbeddedNode;
import org.vigil.engine.NodeSettings;

/**
 * The one Elasticsearch of a test run: started by the first test that asks for it, empty, and ended with the run. Each
 * test class makes indices of its own, under names that no other class uses.
 */
public final class EngineNode {
    /** The address of a node to use instead, so that one that runs already saves the start of another. It is emptied. */
    private static final String RUNNING = "vigil.engine";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private EngineNode() {}

    /** Holds the node; a class is initialised once, when it is first needed. The node's own shutdown hook ends it. */
    private static final class Started {
        static final URI ADDRESS = start();

        private static URI start() {
            var running = System.getProperty(RUNNING);
            URI address = running == null
                    ? EmbeddedNode.start(NodeSettings.in(Path.of("target/test-engine")))
                            .address()
                    : URI.create(running);
            // The folder is kept between runs, to save the unpacking; what an earlier run indexed is not wanted.
            for (JsonNode index : get(address, "/_cat/indices?format=json")) {
                send(address, "DELETE", "/" + index.path("index").asText(), "");
            }
            return address;
        }
    }

    public static URI address() {
        return Started.ADDRESS;
    }

    public static JsonNode get(String path) {
        return get(address(), path);
    }

    /** Sends a request to the node; an error is an answer too. */
    public static JsonNode send(String method, String path, String body) {
        return send(address(), method, path, body);
    }

    /** The same for another node. */
    public static JsonNode get(URI node, String path) {
        return send(node, "GET", path, "");
    }

    public static JsonNode send(URI node, String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(node.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + node.resolve(path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
