package org.vigil.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.vigil.EngineNode;
import org.vigil.SearchedArchive;
import org.vigil.archive.Archive;
import org.vigil.archive.Submission;
import org.vigil.corpus.CorpusReader;
import org.vigil.corpus.Total;
import org.vigil.index.Cluster;
import org.vigil.index.EntryIndex;
import org.vigil.index.IndexSchema;
import org.vigil.index.Indexer;
import org.vigil.link.Permalinks;
import org.vigil.search.Catalog;

/** A site that listens on a port of its own, and a client that asks it. */
final class RunningSite {
    /** Where its readers are told that it is; not where it listens, so that a mix-up of the two is seen. */
    static final String BASE = "https://vigil.example";

    /** What the clock on its wall says; that of its archive goes on. */
    static final Instant NOW = Instant.parse("2026-11-22T08:05:00Z");

    static final ObjectMapper JSON = new ObjectMapper();
    /** Nothing listens there. */
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Archive archive;
    private final Indexer indexer;
    private final Catalog catalog;
    private final URI address;

    private RunningSite(Archive archive, Cluster cluster, String alias, List<Total> totals) {
        this.archive = archive;
        indexer = new Indexer(archive, new EntryIndex(cluster.client(), alias), IndexSchema.load(), Clock.systemUTC());
        catalog = new Catalog(cluster.client(), alias, SearchedArchive.thesaurus());
        var site = Site.create(
                archive,
                catalog,
                totals,
                new Permalinks(URI.create(BASE)),
                Languages.load(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        address = URI.create("http://127.0.0.1:" + site.start("127.0.0.1", 0).port());
    }

    private static final class Shipped {
        static final RunningSite SITE = start();

        private static RunningSite start() {
            var archive = emptyArchive(Clock.systemUTC());
            var totals = fill(archive);
            return searching(archive, "site-tests-shipped", totals);
        }
    }

    private static final class Small {
        static final RunningSite SITE = searching(SmallArchive.make(), "site-tests-small", List.of());
    }

    private static final class WithoutEngine {
        static final RunningSite SITE = overEngine(SmallArchive.make(), NOWHERE);
    }

    Catalog catalog() {
        return catalog;
    }

    /** With the corpus as it ships; started once for all tests, none of which changes it. */
    static RunningSite shipped() {
        return Shipped.SITE;
    }

    /** With the few made-up entries of {@link SmallArchive}; started once for all tests, none of which changes it. */
    static RunningSite small() {
        return Small.SITE;
    }

    /** The same entries, while Elasticsearch is away. */
    static RunningSite withoutEngine() {
        return WithoutEngine.SITE;
    }

    /** A site of one test's own. */
    static RunningSite searching(Archive archive, String alias, List<Total> totals) {
        var site = new RunningSite(archive, cluster(EngineNode.address()), alias, totals);
        site.follow();
        return site;
    }

    static RunningSite overEngine(Archive archive, URI engine) {
        return overEngine(archive, engine, "nothing");
    }

    static RunningSite overEngine(Archive archive, URI engine, String alias) {
        return new RunningSite(archive, cluster(engine), alias, List.of());
    }

    private static Cluster cluster(URI engine) {
        return Cluster.connect(List.of(engine), Cluster.Access.OPEN);
    }

    static Archive emptyArchive(Clock clock) {
        return Archive.open(newLedger(), clock);
    }

    /** The file of a ledger that is not there yet. */
    static Path newLedger() {
        try {
            var folder = Files.createDirectories(Path.of("target/test-sites"));
            return Files.createTempDirectory(folder.toAbsolutePath(), "site").resolve("ledger.sqlite");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the corpus that ships into an archive. */
    static List<Total> fill(Archive archive) {
        var reading = new CorpusReader(id -> false).read(List.of(Path.of("corpus")));
        var submissions = reading.items().stream()
                .map(item -> new Submission(item.entry(), item.original(), null))
                .toList();
        archive.putAll(submissions, put -> {});
        return reading.totals();
    }

    /** Lets the index follow what a test did to the archive. */
    void follow() {
        indexer.catchUp(seq -> {});
    }

    /** Builds its index anew from the ledger. */
    void rebuild() {
        indexer.rebuild(seq -> {});
    }

    Archive archive() {
        return archive;
    }

    URI address() {
        return address;
    }

    URI address(String path) {
        return URI.create(address + path);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request.build(), BodyHandlers.ofString());
    }

    /** How many bytes go over the wire. */
    int gzippedSize(String path) {
        var request = HttpRequest.newBuilder(address(path))
                .header("Accept-Encoding", "gzip")
                .build();
        var response = answer(request, BodyHandlers.ofByteArray());
        if (!response.headers().firstValue("Content-Encoding").orElse("none").equals("gzip")) {
            throw new AssertionError(path + " is not gzipped");
        }
        return response.body().length;
    }

    static <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A page that is there. */
    Document page(String path) {
        var response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode());
        }
        return parsed(path, response);
    }

    Document parsed(String path, HttpResponse<String> response) {
        return Jsoup.parse(response.body(), address(path).toString());
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
