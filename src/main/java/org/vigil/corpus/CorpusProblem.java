package org.vigil.corpus;

import java.nio.file.Path;

/**
 * Something in the corpus that was refused, and why. Everything else is read all the same.
 *
 * @param line counts from 1; 0 where the problem is the whole file
 */
public record CorpusProblem(Path file, int line, String message) {
    /** {@code path:line: message}, as compilers print it, so that editors can jump there. */
    @Override
    public String toString() {
        return place(file, line) + ": " + message;
    }

    static String place(Path file, int line) {
        return line > 0 ? file + ":" + line : file.toString();
    }
}
