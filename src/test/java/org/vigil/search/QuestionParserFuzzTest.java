package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;

/**
 * What {@link AnyQuestionTest} asserts of random questions, of those that Jazzer finds by watching which branches they take. By default
 * it only asks the seeds, in {@code QuestionParserFuzzTestInputs}; with the profile {@code fuzz} it looks for more.
 */
@Tag("jazzer")
class QuestionParserFuzzTest {
    private static final Thesaurus NO_NAMES = new Thesaurus(List.of());

    /** @param typed in UTF-8 or not, as a browser may send it */
    @DictionaryEntries({"title:", " OR ", "\"", "“", "»", "(", ")", "|", "-", "*", "~5", "Страсбург", "監"})
    @FuzzTest(maxDuration = "3m")
    void staysWithinBounds(byte[] typed) {
        var parsed = QuestionParser.parse(new String(typed, StandardCharsets.UTF_8));

        AnyQuestionTest.assertWithinBounds(parsed);
        assertThat(parsed.wanted())
                .allMatch(span -> !span.in(parsed.text()).isBlank()
                        && span.from() >= 0
                        && span.to() <= parsed.text().length());
        var widened = NO_NAMES.widened(parsed.question());
        assertThat(QuestionQueries.query(widened)._kind()).isNotNull();
        assertThat(QuestionQueries.ranked(widened)._kind()).isNotNull();
    }
}
