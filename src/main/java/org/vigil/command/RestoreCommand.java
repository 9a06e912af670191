package org.vigil.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.vigil.archive.Archive;
import org.vigil.entry.EntryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings an entry back as it last stood. That it was away stays in its history. */
@Command(
        name = "restore",
        description = "Bring back an entry that was withdrawn or merged, as it last stood.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    private final Settings settings = new Settings();

    @Parameters(paramLabel = "ID", description = "The id of the entry, the last part of its address.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; readers are told.")
    private String reason = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public RestoreCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var archive = Archive.open(settings.ledgerFile(), clock)) {
            var revision = archive.restore(new EntryId(id), reason);
            spec.commandLine()
                    .getOut()
                    .println("Restored: " + id + ", revision " + revision.row().seq() + " of the ledger");
            return ExitCode.DONE;
        }
    }
}
