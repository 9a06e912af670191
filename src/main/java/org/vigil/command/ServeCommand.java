package org.vigil.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.archive.Archive;
import org.vigil.corpus.Total;
import org.vigil.index.Follower;
import org.vigil.index.IndexSchema;
import org.vigil.index.Indexer;
import org.vigil.link.Permalinks;
import org.vigil.search.Catalog;
import org.vigil.search.Thesaurus;
import org.vigil.web.SiteServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the site: takes in the corpus, answers readers, starts Elasticsearch, and lets the index follow the ledger. */
@Command(
        name = "serve",
        description = "Load the corpus and serve the site until stopped; search is there as soon as Elasticsearch is.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
    private static final Duration FOLLOW_EVERY = Duration.ofSeconds(1);

    private final Clock clock;

    @Mixin
    private final Settings settings = new Settings();

    public ServeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        expectFreePort();
        try (var stop = new StopSignal();
                var archive = Archive.open(settings.ledgerFile(), clock);
                var engine = SearchEngine.unstarted(settings)) {
            var corpus = takeCorpus(archive);
            serve(archive, engine, corpus, stop);
            return corpus.problems().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    /** The site first: it answers from the ledger whatever becomes of Elasticsearch, and search follows by itself. */
    private void serve(Archive archive, SearchEngine engine, Accession.Outcome corpus, StopSignal stop)
            throws InterruptedException {
        var indexer = new Indexer(archive, engine.index(), IndexSchema.load(), clock);
        try (var follower = new Follower(indexer, () -> archive.head().seq(), engine::mayBeAsked)) {
            var catalog = engine.catalog(new Thesaurus(corpus.names()), follower::hasTried);
            try (var site = start(archive, catalog, corpus.totals())) {
                LOG.info("Vigil serves {} entries at {}", archive.liveCount(), settings.base());
                engine.startInBackground();
                follower.start(FOLLOW_EVERY);
                stop.await();
            }
        }
    }

    /** A folder that is not there is nothing to load: the ledger may have all. */
    private Accession.Outcome takeCorpus(Archive archive) {
        if (!Files.isDirectory(settings.corpus)) {
            LOG.warn("There is no folder {} to load; give one with --corpus", settings.corpus);
            return new Accession.Outcome(Map.of(), 0, List.of(), List.of(), List.of());
        }
        var progress = new Progress("Loading", new PrintWriter(System.err, true, Charset.defaultCharset()));
        var outcome = new Accession(archive).load(settings.corpus, progress);
        var report = new AccessionReport(outcome);
        report.problems().forEach(problem -> LOG.warn("Refused: {}", problem));
        LOG.info("Corpus: {}", report.summary());
        return outcome;
    }

    private SiteServer start(Archive archive, Catalog catalog, List<Total> totals) {
        try {
            return SiteServer.start(
                    settings.host, settings.port, archive, catalog, totals, new Permalinks(settings.base()));
        } catch (SiteServer.PortInUse e) {
            throw portInUse(e);
        }
    }

    /** Asked before anything is started, so that a second start says at once what is wrong. */
    private void expectFreePort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host), settings.port));
        } catch (IOException e) {
            throw portInUse(e);
        }
    }

    private OutOfReach portInUse(Exception cause) {
        return new OutOfReach(
                "The port " + settings.port + " on " + settings.host
                        + " cannot be used; another program may have it. Stop that, or choose another with --port",
                cause);
    }
}
