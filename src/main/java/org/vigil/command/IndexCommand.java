package org.vigil.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.vigil.archive.Archive;
import org.vigil.index.IndexSchema;
import org.vigil.index.Indexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds the search index anew from the ledger. */
@Command(
        name = "index",
        description = "Build the search index anew from the ledger; readers keep the old one until it is whole.",
        mixinStandardHelpOptions = true)
public final class IndexCommand implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    private final Settings settings = new Settings();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public IndexCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var archive = Archive.open(settings.ledgerFile(), clock);
                var engine = SearchEngine.open(settings)) {
            var progress = new Progress("Indexing", out);
            progress.begin(archive.head().seq());
            new Indexer(archive, engine.index(), IndexSchema.load(), clock).rebuild(progress::reach);
            progress.end();
            out.println("The index holds " + archive.liveCount() + " entries, as the ledger does");
            return ExitCode.DONE;
        }
    }
}
