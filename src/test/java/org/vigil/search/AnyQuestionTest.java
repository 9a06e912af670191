package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is typed, the parser answers with a tree that Elasticsearch can take. */
class AnyQuestionTest {
    static final List<String> SIGNS = List.of(
            "a",
            "prison",
            "пытки",
            "監",
            " ",
            "\"",
            "“",
            "»",
            "(",
            ")",
            "|",
            " OR ",
            "-",
            "title:",
            "*",
            "~",
            "5",
            ":",
            "\\",
            "\u0000",
            "\ud83d",
            "\ud83d\udd4a",
            "\ue000",
            "\uf000");

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void isReadWithinBounds(@ForAll("questions") String typed) {
        assertWithinBounds(QuestionParser.parse(typed));
    }

    static void assertWithinBounds(QuestionParser.Parsed parsed) {
        assertThat(Trees.depth(parsed.question())).isLessThanOrEqualTo(Trees.DEEPEST);
        assertThat(Trees.terms(parsed.question())).isLessThanOrEqualTo(QuestionParser.MOST_TERMS);
        assertThat(Trees.longest(parsed.question()))
                .isLessThanOrEqualTo(QuestionParser.LONGEST_TERM + "title:-\"\"~50".length());
        assertThat(parsed.repairs()).extracting(Repair::kind).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<String> questions() {
        var signs = Arbitraries.of(SIGNS).list().ofMaxSize(80).map(parts -> String.join("", parts));
        var endless = Arbitraries.of(SIGNS).list().ofMinSize(1).ofMaxSize(4).map(parts -> {
            var part = String.join("", parts);
            return part.repeat(10_000 / part.length());
        });
        return Arbitraries.frequencyOf(
                Tuple.of(8, signs),
                Tuple.of(1, endless),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(200)));
    }
}
