package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.entry.TextLanguage;

/** What is wrong with a group of names; the other groups are read. */
class ThesaurusProblemsTest {
    private static final String GROUPS =
            """
            [
              {"id": "cpt", "names": {
                "en": ["CPT", "anti-torture committee"],
                "ru": ["КПТ"]}},
              {"id": "grozny", "note": "A town.", "names": {
                "en": ["Grozny"],
                "ru": ["Грозный"]}}
            ]
            """;

    private final CorpusFixture corpus;

    ThesaurusProblemsTest(@TempDir Path folder) {
        this.corpus = new CorpusFixture(folder);
    }

    @Test
    void readsTheGroupsInTheirOrder() {
        var reading = corpus.with("thesaurus.json", GROUPS).read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.names())
                .containsExactly(
                        new NameGroup(
                                "cpt",
                                Map.of(
                                        TextLanguage.ENGLISH,
                                        List.of("CPT", "anti-torture committee"),
                                        TextLanguage.RUSSIAN,
                                        List.of("КПТ"))),
                        new NameGroup(
                                "grozny",
                                Map.of(
                                        TextLanguage.ENGLISH,
                                        List.of("Grozny"),
                                        TextLanguage.RUSSIAN,
                                        List.of("Грозный"))));
    }

    @Test
    void readsGroupsFromAFileWithAWordBeforeItsName() {
        assertThat(corpus.with("our.thesaurus.json", GROUPS).read().names()).hasSize(2);
    }

    @Test
    void refusesALanguageThatIsNotKnown() {
        expect(
                GROUPS.replace("\"ru\": [\"КПТ\"]", "\"ger\": [\"Antifolterkomitee\"]"),
                "thesaurus.json:4: unknown field \"ger\"; known here are en, fr, ru, uk, und");
    }

    @Test
    void refusesABlankName() {
        expect(
                GROUPS.replace("\"КПТ\"", "\"КПТ\",\n\" \""),
                "thesaurus.json:5: \"ru\": expected texts that are not blank; found a blank one");
    }

    @Test
    void refusesANameThatIsNoText() {
        expect(
                GROUPS.replace("\"КПТ\"", "7"),
                "thesaurus.json:4: \"ru\": expected texts that are not blank; found a number");
        expect(GROUPS.replace("[\"КПТ\"]", "\"КПТ\""), "thesaurus.json:4: \"ru\": expected a list; found text");
    }

    @Test
    void refusesAGroupOfFewerThanTwoNames() {
        var one = GROUPS.replace("\"CPT\", \"anti-torture committee\"", "\"CPT\"");
        expect(
                one.replace("[\"КПТ\"]", "[]"),
                "thesaurus.json:2: \"names\": expected at least two that differ; found 1");
        expect(
                one.replace("\"ru\": [\"КПТ\"]", "\"fr\": [\"cpt\"]"),
                "thesaurus.json:2: \"names\": expected at least two that differ; found 1");
    }

    @Test
    void refusesAGroupWithoutNames() {
        expect(
                GROUPS.replace("[\n", "[\n{\"id\": \"none\"},\n").replace("\"id\": \"cpt\"", "\"id\": \"Cpt\""),
                "thesaurus.json:2: \"names\": expected at least two that differ; found 0",
                "thesaurus.json:3: \"id\": An id is lower-case letters, digits and single hyphens, "
                        + "at most 120 characters; found \"Cpt\"");
    }

    @Test
    void refusesNamesThatAreNotListedByLanguage() {
        expect(
                GROUPS.replace("[\n", "[\n{\"id\": \"none\", \"names\": [\"CPT\", \"КПТ\"]},\n"),
                "thesaurus.json:2: \"names\": expected an object; found a list",
                "thesaurus.json:2: \"names\": expected at least two that differ; found 0");
    }

    @Test
    void namesBothPlacesOfAnIdThatComesTwice() {
        expect(
                GROUPS.replace(
                        "[\n", "[\n{\"id\": \"cpt\", \"names\": {\"en\": [\"torture\"], \"ru\": [\"пытка\"]}},\n"),
                "thesaurus.json:3: the id \"cpt\" stands already at thesaurus.json:2");
    }

    @Test
    void namesBothGroupsOfANameThatComesTwiceHoweverItIsSpelt() {
        corpus.with(
                        "a.thesaurus.json",
                        "[{\"id\": \"a\", \"names\": {\"ru\": [\"Орёл\", \"Крым\"], \"uk\": [\"Крим\"]}}]")
                .with(
                        "b.thesaurus.json",
                        """
                        [
                        {"id": "b", "names": {"en": ["Orel"], "ru": ["ОРЕЛ", "крым"], "uk": ["крым"]}},
                        {"id": "c", "names": {"en": ["Orel", "Oryol"]}}]
                        """);
        assertThat(corpus.problems())
                .containsExactly(
                        "b.thesaurus.json:2: the name \"ОРЕЛ\" stands already in the group \"a\" at a.thesaurus.json:1",
                        "b.thesaurus.json:2: the name \"крым\" stands already in the group \"a\" at a.thesaurus.json:1");
        assertThat(corpus.read().names()).extracting(NameGroup::id).containsExactly("a", "c");
    }

    /** The last group of each of these files is sound. */
    private void expect(String file, String... problems) {
        corpus.with("thesaurus.json", file);
        assertThat(corpus.problems()).containsExactly(problems);
        assertThat(corpus.read().names()).extracting(NameGroup::id).contains("grozny");
    }
}
