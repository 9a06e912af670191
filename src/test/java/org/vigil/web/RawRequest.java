package org.vigil.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A request as no proper client would send it, and what came back.
 *
 * @param head of the answer, with its status line
 */
record RawRequest(int status, String head, String body) {
    /** In milliseconds: less than Jetty keeps an idle connection. */
    private static final int LONGEST_SILENCE = 20_000;

    static RawRequest get(URI site, String target) {
        return get(site, target, "127.0.0.1");
    }

    /**
     * @param from the address of the machine that the request comes from
     * @throws UncheckedIOException naming the request, also where no byte of an answer comes for a time
     */
    static RawRequest get(URI site, String target, String from) {
        try (var socket =
                new Socket(InetAddress.getByName(site.getHost()), site.getPort(), InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(LONGEST_SILENCE);
            var request =
                    "GET " + target + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            var head = end < 0 ? answer : answer.substring(0, end);
            return new RawRequest(
                    Integer.parseInt(head.split(" ", 3)[1]), head, end < 0 ? "" : answer.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(target, e);
        }
    }
}
