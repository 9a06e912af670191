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
    private final ErrorPages errors;

    UnreadableRequests(ErrorPages errors) {
        this.errors = errors;
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
        response.write(true, ByteBuffer.wrap(errors.page(code).getBytes(StandardCharsets.UTF_8)), callback);
    }
}
