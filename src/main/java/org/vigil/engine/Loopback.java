package org.vigil.engine;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of 127.0.0.1. */
final class Loopback {
    private Loopback() {}

    /** The port itself if nothing listens there; a free one for 0. */
    static int port(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new NodeUnavailable(
                    "Port " + wanted + ", wanted for Elasticsearch, cannot be used on 127.0.0.1 (" + e.getMessage()
                            + "). Stop what listens there, or start Vigil again, which takes a free one.",
                    e);
        }
    }
}
