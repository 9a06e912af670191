package org.vigil.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Recomputes every hash of the ledger, and compares it with a copy that somebody kept. */
@Command(
        name = "verify",
        description = "Check the ledger: every hash, every link of the chain; with a kept copy, also against that.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    private final Settings settings = new Settings();

    @Option(names = "--ledger", paramLabel = "FILE", description = "A copy of /ledger.ndjson kept from before.")
    private @Nullable Path kept;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public VerifyCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(settings.ledgerFile())) {
            throw new OutOfReach(
                    "There is no ledger at " + settings.ledgerFile() + "; give its folder with --data", null);
        }
        try (var archive = Archive.open(settings.ledgerFile(), clock)) {
            var out = spec.commandLine().getOut();
            var verification = archive.verify();
            out.println(verification);
            boolean holds = verification.holds();
            if (kept != null) {
                try (var copy = Files.newInputStream(kept)) {
                    var comparison = archive.verifyAgainst(copy);
                    out.println(comparison);
                    holds &= comparison.holds();
                } catch (NoSuchFileException e) {
                    throw new OutOfReach("There is no file " + kept + " to compare with", e);
                }
            }
            return holds ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }
}
