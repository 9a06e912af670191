package org.vigil.archive;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;

/**
 * A process that adds entries to a ledger: the first fifty one by one, then all the others. Each one that is acknowledged
 * is a line, ended by a full stop.
 */
final class AddingProcess {
    private AddingProcess() {}

    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        int end = first + Integer.parseInt(arguments[2]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var archive = Archive.open(Path.of(arguments[0]), Clock.systemUTC())) {
            for (int n = first; n < first + 50; n++) {
                out.println(archive.put(Samples.event(n), null, null).revision().id() + ".");
            }
            archive.putAll(
                    IntStream.range(first + 50, end)
                            .mapToObj(n -> new Submission(Samples.event(n)))
                            .toList(),
                    put -> out.println(put.revision().id() + "."));
        }
    }
}
