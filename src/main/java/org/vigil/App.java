package org.vigil;

import java.time.Clock;
import org.vigil.command.AddCommand;
import org.vigil.command.ExportCommand;
import org.vigil.command.Failures;
import org.vigil.command.IndexCommand;
import org.vigil.command.RestoreCommand;
import org.vigil.command.ServeCommand;
import org.vigil.command.VerifyCommand;
import org.vigil.command.VigilCommand;
import org.vigil.command.WithdrawCommand;
import picocli.CommandLine;

/** Starts Vigil: reads what was asked for on the command line, and does it. */
public final class App {
    private App() {}

    public static void main(String[] arguments) {
        System.exit(commandLine(Clock.systemUTC()).execute(arguments));
    }

    /** All commands, wired; tests call it as the command line does. */
    static CommandLine commandLine(Clock clock) {
        var failures = new Failures();
        return new CommandLine(new VigilCommand())
                .addSubcommand(new ServeCommand(clock))
                .addSubcommand(new AddCommand(clock))
                .addSubcommand(new WithdrawCommand(clock))
                .addSubcommand(new RestoreCommand(clock))
                .addSubcommand(new IndexCommand(clock))
                .addSubcommand(new VerifyCommand(clock))
                .addSubcommand(new ExportCommand(clock))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures::wrongUsage)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
