package org.vigil.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.ArchiveUnavailable;
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
        var file = settings.ledgerFile();
        if (!Files.exists(file)) {
            throw new OutOfReach("There is no ledger at " + file + "; give its folder with --data", null);
        }
        if (Files.size(file) == 0) {
            // Opening it would make a new ledger of it, and that one holds.
            return broken("the file: " + file + " is empty");
        }
        try (var archive = Archive.open(file, clock)) {
            return verified(archive);
        } catch (ArchiveUnavailable e) {
            if (e.isDamage()) {
                return broken("the file: " + e.getMessage());
            }
            throw e;
        }
    }

    private int verified(Archive archive) throws IOException {
        var out = spec.commandLine().getOut();
        var verification = archive.verify();
        out.println(verification);
        boolean holds = verification.holds();
        // A ledger that is broken may not be readable as far as the copy goes.
        if (kept != null && holds) {
            try (var copy = Files.newInputStream(kept)) {
                var comparison = archive.verifyAgainst(copy);
                out.println(comparison);
                holds = comparison.holds();
            } catch (NoSuchFileException e) {
                throw new OutOfReach("There is no file " + kept + " to compare with", e);
            }
        }
        return holds ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private int broken(String where) {
        spec.commandLine().getOut().println("The ledger is broken at " + where);
        return ExitCode.REFUSED;
    }
}
