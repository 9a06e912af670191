package org.vigil.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Change;
import org.vigil.archive.Revision;
import org.vigil.entry.EntryId;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup
    private @Nullable Instead instead;

    /** At most one of the two. */
    private static final class Instead {
        @Option(names = "--replaced-by", paramLabel = "ID", description = "The entry to see instead.")
        private @Nullable String replacedBy;

        @Option(
                names = "--merged-into",
                paramLabel = "ID",
                description = "The entry that this one is the same as: its address then leads there.")
        private @Nullable String mergedInto;
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public WithdrawCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var archive = Archive.open(settings.ledgerFile(), clock)) {
            var revision = withdraw(archive);
            var merged = revision.row().change() == Change.MERGED;
            spec.commandLine()
                    .getOut()
                    .println((merged ? "Merged: " : "Withdrawn: ") + id + ", revision "
                            + revision.row().seq() + " of the ledger");
            return ExitCode.DONE;
        }
    }

    private Revision withdraw(Archive archive) {
        var entry = new EntryId(id);
        if (instead != null && instead.mergedInto != null) {
            return archive.merge(entry, new EntryId(instead.mergedInto), reason);
        }
        return archive.withdraw(
                entry, reason, instead == null || instead.replacedBy == null ? null : new EntryId(instead.replacedBy));
    }
}
