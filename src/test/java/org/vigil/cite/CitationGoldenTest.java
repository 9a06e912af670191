package org.vigil.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format of every sample, letter by letter. After a change that is meant, {@code -Dvigil.golden=write} writes the files anew; then
 * read them, and judge them by the manuals.
 */
class CitationGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/cite");

    @ParameterizedTest
    @MethodSource("names")
    void citationIsAsItWas(String name) throws IOException {
        for (var format : CitationFormat.ALL) {
            var file = FOLDER.resolve(name + format.suffix());
            var written = format.write(CitedSamples.sample(name));
            if ("write".equals(System.getProperty("vigil.golden"))) {
                Files.writeString(file, written);
            }
            assertThat(written).as(file.toString()).isEqualTo(Files.readString(file));
        }
    }

    static Stream<String> names() {
        return CitedSamples.all().keySet().stream();
    }
}
