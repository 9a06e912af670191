package org.vigil.engine;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How to run the embedded Elasticsearch.
 *
 * @param zip the distribution, as the build leaves it beside the jar
 * @param home the folder for everything the node needs and keeps; its index survives restarts there
 * @param port where it listens on 127.0.0.1; 0 picks a free one
 * @param heap its Java heap, such as {@code 512m}
 * @param patience how long a start may take until it is given up
 */
public record NodeSettings(Path zip, Path home, int port, String heap, Duration patience) {
    public NodeSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("The port of Elasticsearch must be 0 to 65535, not " + port + ".");
        }
        if (!heap.matches("\\d+[mg]")) {
            throw new IllegalArgumentException("The heap of Elasticsearch must be like 512m or 2g, not " + heap + ".");
        }
    }

    /** The usual node in a folder: the zip beside Vigil's jar, any free port, 512 MB. */
    public static NodeSettings in(Path home) {
        return new NodeSettings(Distribution.besideJar(), home, 0, "512m", Duration.ofSeconds(120));
    }

    public NodeSettings withZip(Path other) {
        return new NodeSettings(other, home, port, heap, patience);
    }

    public NodeSettings withPort(int other) {
        return new NodeSettings(zip, home, other, heap, patience);
    }

    public NodeSettings withHeap(String other) {
        return new NodeSettings(zip, home, port, other, patience);
    }

    public NodeSettings withPatience(Duration other) {
        return new NodeSettings(zip, home, port, heap, other);
    }
}
