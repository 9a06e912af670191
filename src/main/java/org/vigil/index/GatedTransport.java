package org.vigil.index;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A way to Elasticsearch that can be shut. It is another's way, so closing it does nothing. */
final class GatedTransport implements ElasticsearchTransport {
    private final ElasticsearchTransport transport;
    private final BooleanSupplier open;

    GatedTransport(ElasticsearchTransport transport, BooleanSupplier open) {
        this.transport = transport;
        this.open = open;
    }

    /** Its name stands in the log, in place of that of a connection refused. */
    private static final class NotReadyYet extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public <Q, A, E> A performRequest(Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
            throws IOException {
        if (!open.getAsBoolean()) {
            throw new NotReadyYet();
        }
        return transport.performRequest(request, endpoint, options);
    }

    @Override
    public <Q, A, E> CompletableFuture<A> performRequestAsync(
            Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
        return open.getAsBoolean()
                ? transport.performRequestAsync(request, endpoint, options)
                : CompletableFuture.failedFuture(new NotReadyYet());
    }

    @Override
    public JsonpMapper jsonpMapper() {
        return transport.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
        return transport.options();
    }

    @Override
    public void close() {}
}
