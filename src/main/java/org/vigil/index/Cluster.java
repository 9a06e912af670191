package org.vigil.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.instrumentation.NoopInstrumentation;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;

/** The connection to Elasticsearch, one node or several. It is made at the first call, and again after every break. */
public final class Cluster implements AutoCloseable {
    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int ANSWER_MILLISECONDS = 20_000;

    private final ElasticsearchClient client;

    private Cluster(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * How to be let in; each may be absent.
     *
     * @param apiKey as Elasticsearch prints it, base64
     * @param user name and password, joined by a colon
     * @param certificate PEM file of the authority that signed the nodes' certificates, where Java does not know it
     */
    public record Access(@Nullable String apiKey, @Nullable String user, @Nullable Path certificate) {
        public static final Access OPEN = new Access(null, null, null);
    }

    /** @throws IllegalArgumentException where an address or the certificate cannot be used */
    public static Cluster connect(List<URI> nodes, Access access) {
        var builder = RestClient.builder(nodes.stream().map(Cluster::host).toArray(HttpHost[]::new));
        builder.setRequestConfigCallback(
                request -> request.setConnectTimeout(CONNECT_MILLISECONDS).setSocketTimeout(ANSWER_MILLISECONDS));
        authorize(builder, access);
        var certificate = access.certificate();
        if (certificate != null) {
            var trusting = trusting(certificate);
            builder.setHttpClientConfigCallback(http -> http.setSSLContext(trusting));
        }
        var transport =
                new RestClientTransport(builder.build(), new JacksonJsonpMapper(), null, NoopInstrumentation.INSTANCE);
        return new Cluster(new ElasticsearchClient(transport));
    }

    private static HttpHost host(URI node) {
        if (node.getHost() == null || !("http".equals(node.getScheme()) || "https".equals(node.getScheme()))) {
            throw new IllegalArgumentException(
                    "expected the address of an Elasticsearch node such as http://localhost:9200; found \"" + node
                            + "\"");
        }
        int standard = "https".equals(node.getScheme()) ? 443 : 9200;
        return new HttpHost(node.getHost(), node.getPort() < 0 ? standard : node.getPort(), node.getScheme());
    }

    private static void authorize(RestClientBuilder builder, Access access) {
        var user = access.user();
        if (access.apiKey() != null) {
            builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "ApiKey " + access.apiKey())});
        } else if (user != null) {
            // RFC 7617, section 2.
            var credentials = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
            builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "Basic " + credentials)});
        }
    }

    private static SSLContext trusting(Path certificate) {
        try (var stream = Files.newInputStream(certificate)) {
            var authorities = KeyStore.getInstance(KeyStore.getDefaultType());
            authorities.load(null, null);
            int number = 0;
            for (var authority : CertificateFactory.getInstance("X.509").generateCertificates(stream)) {
                authorities.setCertificateEntry("authority-" + number++, authority);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The certificate " + certificate + " cannot be read: " + e.getMessage()
                            + ". It should be a PEM file",
                    e);
        }
    }

    public ElasticsearchClient client() {
        return client;
    }

    /** The same connection; while it is not open, every call fails as if Elasticsearch were out of reach. */
    public ElasticsearchClient clientWhile(BooleanSupplier open) {
        return new ElasticsearchClient(new GatedTransport(client._transport(), open));
    }

    @Override
    public void close() {
        try {
            client._transport().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
