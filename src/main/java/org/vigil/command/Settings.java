package org.vigil.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Everything that can be set, each as a flag and as an environment variable: {@code --base-url} is {@code VIGIL_BASE_URL}.
 * picocli fills the fields.
 */
public final class Settings {
    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            defaultValue = "${env:VIGIL_PORT:-7070}",
            description = "Port of the site (default: 7070).")
    int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:VIGIL_HOST:-127.0.0.1}",
            description = "Address the site listens on; 0.0.0.0 for all (default: 127.0.0.1, this machine only).")
    String host = "";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "${env:VIGIL_BASE_URL:-}",
            description = "Where readers reach the site, for permalinks and feeds (default: http://localhost:PORT).")
    String baseUrl = "";

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:VIGIL_DATA:-data}",
            description = "Folder of the ledger and the search index (default: data).")
    Path data = Path.of("");

    @Option(
            names = "--corpus",
            paramLabel = "FOLDER",
            defaultValue = "${env:VIGIL_CORPUS:-corpus}",
            description = "Folder of the files that serve loads when it starts (default: corpus).")
    Path corpus = Path.of("");

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            split = ",",
            defaultValue = "${env:VIGIL_ELASTICSEARCH:-}",
            description = "Use this cluster instead of the built-in node. Can be given several times.")
    List<String> elasticsearch = new ArrayList<>();

    @Option(
            names = "--elasticsearch-api-key",
            paramLabel = "KEY",
            defaultValue = "${env:VIGIL_ELASTICSEARCH_API_KEY:-}",
            description =
                    "API key for the cluster. Better given as VIGIL_ELASTICSEARCH_API_KEY: flags can be read by others.")
    String apiKey = "";

    @Option(
            names = "--elasticsearch-user",
            paramLabel = "NAME:PASSWORD",
            defaultValue = "${env:VIGIL_ELASTICSEARCH_USER:-}",
            description = "User of the cluster, where there is no API key. Better given as VIGIL_ELASTICSEARCH_USER.")
    String user = "";

    @Option(
            names = "--elasticsearch-ca",
            paramLabel = "FILE",
            defaultValue = "${env:VIGIL_ELASTICSEARCH_CA:-}",
            description = "Certificate (PEM) of the authority that signed the cluster's.")
    String certificate = "";

    @Option(
            names = "--elasticsearch-zip",
            paramLabel = "FILE",
            defaultValue = "${env:VIGIL_ELASTICSEARCH_ZIP:-}",
            description = "The Elasticsearch distribution for the built-in node (default: beside vigil.jar).")
    String zip = "";

    @Option(
            names = "--elasticsearch-heap",
            paramLabel = "SIZE",
            defaultValue = "${env:VIGIL_ELASTICSEARCH_HEAP:-512m}",
            description = "Heap of the built-in node (default: 512m).")
    String heap = "";

    Path ledgerFile() {
        return data.resolve("ledger.sqlite");
    }

    URI base() {
        return URI.create(baseUrl.isBlank() ? "http://localhost:" + port : baseUrl);
    }

    /** The nodes of the cluster; empty for the built-in node. */
    List<URI> cluster() {
        return elasticsearch.stream()
                .filter(url -> !url.isBlank())
                .map(String::strip)
                .map(URI::create)
                .toList();
    }

    @Nullable Path certificateFile() {
        return certificate.isBlank() ? null : Path.of(certificate);
    }
}
