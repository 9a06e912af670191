package org.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigil.command.Settings;
import picocli.CommandLine.Model.CommandSpec;

/** The files for containers name versions, paths and settings that live elsewhere: they have to agree with those. */
class ComposeTest {
    private static final List<String> FILES = List.of("docker-compose.yml", "Dockerfile", ".env.example");

    @Test
    void takesTheElasticsearchThatTheBuildTakes() throws IOException {
        var build = new Properties();
        try (var stream = getClass().getResourceAsStream("/build.properties")) {
            build.load(stream);
        }
        assertThat(found("docker-compose.yml", "docker\\.elastic\\.co/elasticsearch/elasticsearch:(\\S+)"))
                .containsExactly(build.getProperty("elasticsearch.version"));
    }

    @Test
    void takesTheJavaThatTheCodeIsCompiledFor() throws IOException {
        var release = found("pom.xml", "<maven\\.compiler\\.release>(\\d+)<");
        assertThat(found("Dockerfile", "FROM eclipse-temurin:(\\d+)-jdk")).isEqualTo(release);
        assertThat(found("Dockerfile", "FROM eclipse-temurin:(\\d+)-jre")).isEqualTo(release);
    }

    @Test
    void copiesOnlyWhatIsThere() throws IOException {
        var copied = copied();
        assertThat(copied).contains("mvnw", "pom.xml", "src/main", "templates", "static", "corpus");
        assertThat(copied).allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    /** The list of exceptions in .dockerignore is what the build is sent, no more and no less. */
    @Test
    void isSentWhatItCopies() throws IOException {
        assertThat(found(".dockerignore", "(?m)^!(\\S+)$")).containsExactlyInAnyOrderElementsOf(copied());
    }

    @Test
    void runsTheJarThatIsBuilt() throws IOException {
        var jar = found("pom.xml", "<finalName>(\\S+)</finalName>").get(0) + ".jar";
        assertThat(found("Dockerfile", "COPY --from=build /build/target/(\\S+) "))
                .containsExactly(jar);
        assertThat(found("Dockerfile", "\"/app/(\\S+\\.jar)\"")).containsExactly(jar);
    }

    @Test
    void namesOnlySettingsThatThereAre() throws IOException {
        var settings = new TreeSet<String>();
        for (var option : CommandSpec.forAnnotatedObject(new Settings()).options()) {
            var flag = option.longestName().substring("--".length());
            settings.add("VIGIL_" + flag.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        for (var file : FILES) {
            assertThat(settings).as(file).containsAll(found(file, "\\b(VIGIL_[A-Z_]+)\\b"));
        }
    }

    @Test
    void explainsEveryVariableThatTheComposeFileTakes() throws IOException {
        assertThat(found(".env.example", "(?m)^#?([A-Z_]+)="))
                .containsExactlyInAnyOrderElementsOf(
                        new TreeSet<>(found("docker-compose.yml", "(?<!\\$)\\$\\{([A-Z_]+)")));
    }

    @Test
    void declaresTheVolumesAndNetworksItUses() throws IOException {
        assertThat(found("docker-compose.yml", "(?m)^ {6}- ([a-z-]+):/"))
                .isNotEmpty()
                .allSatisfy(this::isDeclared);
        assertThat(found("docker-compose.yml", "networks: \\[(.+)]"))
                .flatExtracting(names -> List.of(names.split(", ")))
                .isNotEmpty()
                .allSatisfy(this::isDeclared);
    }

    @Test
    void isOpenToThisMachineOnly() throws IOException {
        assertThat(found("docker-compose.yml", "(?m)^ {4}ports:\\n {6}- \"(.+)\"$"))
                .containsExactly("127.0.0.1:${VIGIL_PORT:-7070}:7070");
        assertThat(found("docker-compose.yml", "xpack\\.security\\.enabled: \"(.+)\""))
                .containsExactly("true");
    }

    private void isDeclared(String name) throws IOException {
        assertThat(found("docker-compose.yml", "(?m)^ {2}(" + name + "):")).hasSize(1);
    }

    /** Everything that is copied from the project, not from another stage. */
    private static List<String> copied() throws IOException {
        return found("Dockerfile", "(?m)^COPY (?!--from)(.+) \\S+$").stream()
                .flatMap(sources -> Stream.of(sources.split(" ")))
                .toList();
    }

    private static List<String> found(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
