package org.vigil.command;

import org.vigil.archive.ArchiveUnavailable;
import org.vigil.archive.ChangeRefused;
import org.vigil.archive.NoSuchEntry;
import org.vigil.engine.NodeUnavailable;
import org.vigil.index.IndexUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one clear sentence and an exit code. Only our own faults show a stack trace. */
public final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof ArchiveUnavailable
                || e instanceof NodeUnavailable
                || e instanceof IndexUnavailable
                || e instanceof OutOfReach) {
            return say(command, e, ExitCode.OUT_OF_REACH);
        }
        if (e instanceof NoSuchEntry || e instanceof ChangeRefused) {
            return say(command, e, ExitCode.REFUSED);
        }
        if (e instanceof IllegalArgumentException) {
            return say(command, e, ExitCode.WRONG_USAGE);
        }
        throw e;
    }

    public int wrongUsage(ParameterException e, String[] arguments) {
        var command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        command.usage(command.getErr());
        return ExitCode.WRONG_USAGE;
    }

    private static int say(CommandLine command, Exception e, int code) {
        command.getErr().println("vigil: " + e.getMessage());
        return code;
    }
}
