package org.vigil.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Put;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds files to the archive. A site that is running shows them within seconds. */
@Command(
        name = "add",
        description = "Add files or folders to the archive: articles, rows of data, texts of sources.",
        mixinStandardHelpOptions = true)
public final class AddCommand implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    private final Settings settings = new Settings();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with all they hold.")
    private List<Path> paths = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the list of corrections.")
    private @Nullable String reason;

    @Option(
            names = "--verbose",
            description =
                    "Print a line for each entry as soon as it is on the disk: what survives a fall from here on.")
    private boolean verbose;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public AddCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var archive = Archive.open(settings.ledgerFile(), clock)) {
            var outcome = new Accession(archive)
                    .take(
                            paths,
                            reason,
                            new Progress("Adding", out),
                            verbose ? put -> acknowledge(out, put) : put -> {});
            var report = new AccessionReport(outcome);
            report.problems().forEach(spec.commandLine().getErr()::println);
            out.println(report.summary());
            return outcome.problems().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    /** Names the row as {@code verify} does. A pipe gets it at once, so that a line that was read is a promise. */
    private static void acknowledge(PrintWriter out, Put put) {
        var row = put.revision().row();
        out.println("row " + row.seq() + " (" + row.entry() + ", revision " + row.number() + "): "
                + put.outcome().name().toLowerCase(Locale.ROOT));
        out.flush();
    }
}
