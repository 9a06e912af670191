package org.vigil.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.entry.EntryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an entry out of search and feeds. The ledger keeps it, and its address says what happened. */
@Command(
        name = "withdraw",
        description = "Withdraw an entry: it leaves search and feeds, and its address says when and why.",
        mixinStandardHelpOptions = true)
public final class WithdrawCommand implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    private final Settings settings = new Settings();

    @Parameters(paramLabel = "ID", description = "The id of the entry, the last part of its address.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; readers are told.")
    private String reason = "";

    @Option(names = "--replaced-by", paramLabel = "ID", description = "The entry to see instead.")
    private @Nullable String replacedBy;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public WithdrawCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var archive = Archive.open(settings.ledgerFile(), clock)) {
            var revision =
                    archive.withdraw(new EntryId(id), reason, replacedBy == null ? null : new EntryId(replacedBy));
            spec.commandLine()
                    .getOut()
                    .println("Withdrawn: " + id + ", revision " + revision.row().seq() + " of the ledger");
            return ExitCode.DONE;
        }
    }
}
