package org.vigil.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.vigil.archive.Archive;
import org.vigil.archive.EntryJson;
import org.vigil.entry.EntryKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the archive as plain files, for keeping elsewhere: the chain, and every entry as it stands. */
@Command(
        name = "export",
        description =
                "Write ledger.ndjson and one canonical JSON file an entry into a folder. Source texts are included:"
                        + " the files are for keeping, not for publishing.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    private final Settings settings = new Settings();

    @Parameters(paramLabel = "DIR", description = "The folder; it is made where there is none.")
    private Path folder = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public ExportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var archive = Archive.open(settings.ledgerFile(), clock)) {
            var entries = Files.createDirectories(folder.resolve("entries"));
            try (var ledger = new BufferedOutputStream(Files.newOutputStream(folder.resolve("ledger.ndjson")))) {
                archive.writeLedger(ledger);
            }
            int written = 0;
            for (var kind : Arrays.asList(EntryKind.values())) {
                for (var revision : archive.live(kind)) {
                    Files.writeString(entries.resolve(revision.id() + ".json"), EntryJson.write(revision.entry()));
                    written++;
                }
            }
            spec.commandLine()
                    .getOut()
                    .println(written + " entries and " + archive.head().seq() + " rows of the ledger in " + folder);
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new OutOfReach("The folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }
}
