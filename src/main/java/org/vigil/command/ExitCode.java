package org.vigil.command;

/** What a command tells the one that called it. */
final class ExitCode {
    static final int DONE = 0;
    /** Something in the input was refused; all else was done. */
    static final int REFUSED = 1;

    static final int WRONG_USAGE = 2;
    /** A part that is needed is out of reach. */
    static final int OUT_OF_REACH = 3;

    private ExitCode() {}
}
