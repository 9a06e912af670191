package org.vigil.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
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
        var before = Stamp.of(file);
        var result = result(file, !before.inUse);
        // What is written while a file is read without locks can look like a fault.
        if (!result.holds && !before.inUse && !Stamp.of(file).equals(before)) {
            result = result(file, false);
        }
        result.lines.forEach(spec.commandLine().getOut()::println);
        return result.holds ? ExitCode.DONE : ExitCode.REFUSED;
    }

    /** What differs once somebody has written to the file, be it that he is done with it. */
    private record Stamp(boolean inUse, long size, FileTime written) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Archive.isInUse(file), Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    private record Result(boolean holds, List<String> lines) {
        static Result broken(String where) {
            return new Result(false, List.of("The ledger is broken at " + where));
        }
    }

    private Result result(Path file, boolean alone) throws IOException {
        if (Files.size(file) == 0) {
            return Result.broken("the file: " + file + " is empty");
        }
        try (var archive = Archive.openToRead(file, alone, clock)) {
            return result(archive);
        } catch (ArchiveUnavailable e) {
            if (e.isDamage()) {
                return Result.broken("the file: " + e.getMessage());
            }
            throw e;
        }
    }

    private Result result(Archive archive) throws IOException {
        var verification = archive.verify();
        // A ledger that is broken may not be readable as far as the copy goes.
        if (kept == null || !verification.holds()) {
            return new Result(verification.holds(), List.of(verification.toString()));
        }
        try (var copy = Files.newInputStream(kept)) {
            var comparison = archive.verifyAgainst(copy);
            return new Result(comparison.holds(), List.of(verification.toString(), comparison.toString()));
        } catch (NoSuchFileException e) {
            throw new OutOfReach("There is no file " + kept + " to compare with", e);
        }
    }
}
