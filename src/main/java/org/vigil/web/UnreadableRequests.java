package org.vigil.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers requests that the server gives up before the site sees them: broken percent-encoding, an endless address. */
final class UnreadableRequests extends ErrorHandler {
    private final Editions editions;

    UnreadableRequests(Editions editions) {
        this.editions = editions;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        SecurityHeaders.ALL.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Templates.HTML);
        // What the address named cannot be read.
        var edition = editions.liked(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        response.getHeaders()
                .put(HttpHeader.CONTENT_LANGUAGE, edition.messages().tag());
        response.getHeaders().put(HttpHeader.VARY, "Accept-Language");
        response.write(true, ByteBuffer.wrap(edition.errors().page(code).getBytes(StandardCharsets.UTF_8)), callback);
    }
}
