package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The templates themselves: their words, their size and the weight of what they make. */
class TemplatesTest {
    @Test
    void messageThatIsMissingStopsThePage() {
        var messages = Messages.load("en");
        assertThatThrownBy(() -> messages.text("ui.no-such-thing")).hasMessageContaining("ui.no-such-thing");
    }

    @Test
    void everyWordOfTheTemplatesIsAMessageAndEveryMessageIsUsed() throws IOException {
        var used = new TreeSet<String>();
        var prefixes = new HashSet<String>();
        for (var template : templates()) {
            var text = Files.readString(template);
            Pattern.compile("#\\{([a-z][\\w.-]*)").matcher(text).results().forEach(match -> used.add(match.group(1)));
            Pattern.compile("'(ui\\.[\\w.-]+\\.)'")
                    .matcher(text)
                    .results()
                    .forEach(match -> prefixes.add(match.group(1)));
            var words = Jsoup.parse(text.replaceAll("\\[\\[.*?]]", "")).text().replaceAll("[×\\s]", "");
            assertThat(words).as(template.toString()).isEmpty();
        }
        var declared = Files.readString(Path.of("src/main/resources/messages_en.properties"))
                .lines()
                .filter(line -> line.startsWith("ui."))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared)
                .containsAll(used.stream().filter(key -> key.startsWith("ui.")).toList());
        assertThat(declared)
                .allMatch(key -> used.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    }

    @Test
    void templatesAreTheSizeOfAThought() throws IOException {
        for (var template : templates()) {
            // Text that is data for programs has no "<" in it, and is no text of HTML.
            var text = Files.readString(template).replace("th:utext=\"${described.linkedData}\"", "");
            assertThat(text).as(template.toString()).doesNotContain("th:utext", "[(");
            assertThat(Files.readAllLines(template)).as(template.toString()).hasSizeLessThan(50);
        }
    }

    @Test
    void fullResultPageWeighsAtMost20KilobytesAndTheStylesheet10() throws IOException {
        assertThat(zipped(SamplePages.html("search-full"))).isLessThan(20 * 1024);
        assertThat(zipped(Files.readString(Path.of("static/vigil.css")))).isLessThan(10 * 1024);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            return files.toList();
        }
    }

    private static int zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
