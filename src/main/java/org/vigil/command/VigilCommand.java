package org.vigil.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a command: says what there is. */
@Command(
        name = "vigil",
        description = "An archive of Russia's exit from the European Convention for the Prevention of Torture.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Every setting is a flag and an environment variable: --base-url is VIGIL_BASE_URL.",
            "Exit codes: 0 done; 1 something in the input was refused, all else was done;",
            "2 wrong usage; 3 a part that is needed is out of reach."
        })
public final class VigilCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: serve, add, withdraw, restore, index, verify or export.");
    }
}
