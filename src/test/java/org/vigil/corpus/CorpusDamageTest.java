package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes: reading ends, and the file is told of. */
class CorpusDamageTest {
    private static final List<String> NAMES = List.of(
            "a.html",
            "a.txt",
            "bibliography.json",
            "claims.json",
            "visits.json",
            "reports.json",
            "documents.json",
            "chronology.json",
            "totals.json",
            "thesaurus.json");

    @Property(tries = 300)
    void findsSomethingOrSaysWhyNot(
            @ForAll @IntRange(max = 9) int format,
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @Size(max = 12) byte[] damage,
            @ForAll boolean replace)
            throws IOException {
        var valid = valid(NAMES.get(format));
        int at = place % (valid.length + 1);
        int after = replace ? Math.min(valid.length, at + damage.length) : at;
        var bytes = new byte[at + damage.length + valid.length - after];
        System.arraycopy(valid, 0, bytes, 0, at);
        System.arraycopy(damage, 0, bytes, at, damage.length);
        System.arraycopy(valid, after, bytes, at + damage.length, valid.length - after);
        expectAnAnswer(NAMES.get(format), bytes);
    }

    @Property(tries = 200)
    void survivesBytesThatAreNoFileAtAll(
            @ForAll @IntRange(max = 9) int format, @ForAll @Size(min = 1, max = 200) byte[] bytes) throws IOException {
        expectAnAnswer(NAMES.get(format), bytes);
    }

    private static byte[] valid(String name) throws IOException {
        return switch (name) {
            case "a.html" -> CorpusFixture.PAGE.getBytes(StandardCharsets.UTF_8);
            case "a.txt" -> "Words.\n\nMore words.".getBytes(StandardCharsets.UTF_8);
            case "bibliography.json", "claims.json", "thesaurus.json" -> firstRow(Path.of("corpus", name));
            default -> firstRow(Path.of("corpus/cpt", name));
        };
    }

    private static byte[] firstRow(Path file) throws IOException {
        var text = Files.readString(file);
        return (text.substring(0, text.indexOf("\n  }") + 4) + "\n]\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void expectAnAnswer(String name, byte[] bytes) throws IOException {
        var folder = Files.createTempDirectory("corpus");
        var file = folder.resolve(name);
        try {
            Files.write(file, bytes);
            // Relations are not what is tried here: every other entry exists.
            var reading = new CorpusReader(id -> true).read(List.of(folder));
            assertThat(reading.items().size()
                            + reading.texts().size()
                            + reading.totals().size()
                            + reading.names().size()
                            + reading.problems().size())
                    .isPositive();
            assertThat(reading.problems()).allSatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(file);
                assertThat(problem.line()).isNotNegative();
            });
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
