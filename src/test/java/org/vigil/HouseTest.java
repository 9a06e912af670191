package org.vigil;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house: which room may know which, and where foreign types may live. */
@AnalyzeClasses(packages = "org.vigil", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule eachLayerKnowsOnlyThoseBelowIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("app")
            .definedBy("org.vigil")
            .layer("command")
            .definedBy("org.vigil.command..")
            .layer("web")
            .definedBy("org.vigil.web..")
            .layer("search")
            .definedBy("org.vigil.search..")
            .layer("index")
            .definedBy("org.vigil.index..")
            .layer("feed")
            .definedBy("org.vigil.feed..")
            .layer("cite")
            .definedBy("org.vigil.cite..")
            .layer("archive")
            .definedBy("org.vigil.archive..")
            .layer("revise")
            .definedBy("org.vigil.revise..")
            .layer("corpus")
            .definedBy("org.vigil.corpus..")
            .layer("engine")
            .definedBy("org.vigil.engine..")
            .layer("link")
            .definedBy("org.vigil.link..")
            .layer("entry")
            .definedBy("org.vigil.entry..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("command")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("command", "web")
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("command", "web", "search")
            .whereLayer("feed")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("cite")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("revise")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("command", "web", "index")
            .whereLayer("corpus")
            .mayOnlyBeAccessedByLayers("command", "web", "search")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers("command", "web");

    @ArchTest
    static final ArchRule onlySearchAndIndexKnowElasticsearch = only("co.elastic..", "search", "index");

    @ArchTest
    static final ArchRule onlyTheWebKnowsJavalin = only("io.javalin..", "web");

    @ArchTest
    static final ArchRule onlyTheWebKnowsThymeleaf = only("org.thymeleaf..", "web");

    @ArchTest
    static final ArchRule onlyTheWebWritesTables = only("de.siegmar..", "web");

    @ArchTest
    static final ArchRule onlyTheCorpusReadsHtml = only("org.jsoup..", "corpus");

    @ArchTest
    static final ArchRule onlyTheArchiveKnowsSql = only("java.sql..", "archive");

    @ArchTest
    static final ArchRule onlyRevisingComparesWords = only("com.github.difflib..", "revise");

    @ArchTest
    static final ArchRule onlyFeedsKnowRome = only("com.rometools..", "feed");

    @ArchTest
    static final ArchRule onlyCitationsKnowCiteproc = only("de.undercouch..", "cite");

    @ArchTest
    static final ArchRule onlyCommandsKnowPicocli = noClasses()
            .that(resideOutsideOfPackage("org.vigil.command.."))
            .and(resideOutsideOfPackage("org.vigil"))
            .should()
            .dependOnClassesThat(resideInAPackage("picocli.."));

    @ArchTest
    static final ArchRule onlyThePlugInKnowsItsInterfaces = noClasses()
            .that(resideOutsideOfPackage("org.vigil.engine.analysis.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.elasticsearch.plugin.."));

    @ArchTest
    static final ArchRule onlyTheIndexAndItsSearchAnalyseWords =
            only("org.apache.lucene..", "engine.analysis", "index", "search");

    @ArchTest
    static final ArchRule onlyTheCorpusDetectsLanguages = only("opennlp..", "corpus");

    @ArchTest
    static final ArchRule onlySearchKnowsMorfologik = only("morfologik..", "search");

    private static ArchRule only(String foreign, String... rooms) {
        var outside = noClasses().that(resideInAPackage("org.vigil.."));
        for (var room : rooms) {
            outside = outside.and(resideOutsideOfPackage("org.vigil." + room + ".."));
        }
        return outside.should().dependOnClassesThat(resideInAPackage(foreign));
    }

    @Test
    void noClassIsLongerThanThreeHundredLines() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > 300) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThanFortyLines() throws IOException {
        assertThat(MethodLengths.longerThan(40, sources())).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var source = Files.walk(Path.of("src"));
                var bench = Files.walk(Path.of("bench"))) {
            return Stream.concat(source, bench)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
