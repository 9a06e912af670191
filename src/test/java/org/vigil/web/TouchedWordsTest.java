package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Passage;
import org.vigil.entry.Relation;
import org.vigil.revise.EntryDiff.Part;
import org.vigil.revise.Fate;
import org.vigil.revise.Touched;
import org.vigil.revise.Touched.Span;
import org.vigil.search.Thesaurus;

class TouchedWordsTest {
    private static String words(String language, Touched touched) {
        var messages = Messages.load(language);
        return new TouchedWords(messages, new ValueWords(messages, Thesaurus.EMPTY)).of(touched);
    }

    private static Touched passages(Map<Fate, List<Span>> passages) {
        return new Touched(List.of(), List.of(), List.of(), List.of(), 0, passages);
    }

    private static Span span(int first, int last) {
        return new Span(Passage.Origin.SOURCE, first, last);
    }

    @Test
    void everythingIsNamedByItsLabel() {
        var touched = new Touched(
                List.of(Part.TITLE, Part.DATE),
                List.of("visit-kind"),
                List.of("visit-kind", "adopted-on"),
                List.of(Relation.Type.REPORT_OF),
                2,
                Map.of());
        assertThat(words("en", touched))
                .isEqualTo("Changed: title, date, kind of visit, adopted on, report of, sources.");
        assertThat(words("fr", touched))
                .isEqualTo("Modifié\u00A0: titre, date, type de visite, adopté le, rapport de, sources.");
        assertThat(words("ru", touched))
                .isEqualTo("Изменено: заголовок, дата, вид визита, принят, доклад о визите, источники.");
        assertThat(words("uk", touched))
                .isEqualTo("Змінено: заголовок, дата, вид візиту, ухвалено, доповідь про візит, джерела.");
    }

    @Test
    void passagesAreToldByTheirNumbers() {
        var touched = passages(Map.of(Fate.REWORDED, List.of(span(1, 1), span(4, 21))));
        assertThat(words("en", touched)).isEqualTo("Passages p1, p4–p21 reworded.");
        assertThat(words("fr", touched)).isEqualTo("Passages p1, p4–p21 reformulés.");
        assertThat(words("ru", touched)).isEqualTo("Переписаны абзацы p1, p4–p21.");
        assertThat(words("uk", touched)).isEqualTo("Переписано абзаци p1, p4–p21.");
    }

    /** Twenty-one is one of many in Russian and Ukrainian, where the number itself is not told. */
    @Test
    void twentyOnePassagesAreMany() {
        var touched = passages(Map.of(Fate.ADDED, List.of(span(1, 21))));
        assertThat(words("ru", touched)).isEqualTo("Добавлены абзацы p1–p21.");
        assertThat(words("uk", touched)).isEqualTo("Додано абзаци p1–p21.");
    }

    @Test
    void ofALargeChangeTheRestIsCounted() {
        var spans =
                IntStream.rangeClosed(1, 500).mapToObj(n -> span(2 * n, 2 * n)).toList();
        assertThat(words("en", passages(Map.of(Fate.REMOVED, spans))))
                .isEqualTo("Passages p2, p4, p6, p8, p10, p12, p14, p16 and 492 more removed.");
        assertThat(words("fr", passages(Map.of(Fate.REMOVED, spans))))
                .isEqualTo("Passages p2, p4, p6, p8, p10, p12, p14, p16 et 492 autres supprimés.");
    }

    @Test
    void changeOfWhatThePageDoesNotShowIsSaidToBeOne() {
        assertThat(words("en", passages(Map.of())))
                .startsWith("Nothing differs but what the page of the entry does not");
    }
}
