package org.vigil.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TitleTest {
    private static final Title TITLE = Title.ours("First visit", Map.of("ru", "Первый визит"));

    @Test
    void isShownInALanguageThatItHas() {
        assertThat(TITLE.in("ru").text()).isEqualTo("Первый визит");
        assertThat(TITLE.in("ru").language()).isEqualTo(TextLanguage.RUSSIAN);
    }

    @Test
    void standsAsItIsWhereItHasNone() {
        assertThat(TITLE.in("fr")).isEqualTo(TITLE);
        assertThat(TITLE.in("en")).isEqualTo(TITLE);
        assertThat(Title.ours("First visit").in("ru").text()).isEqualTo("First visit");
    }

    @Test
    void refusesTranslationsOfASourcesTitle() {
        var translations = new TreeMap<>(Map.of("fr", "Titre"));
        assertThatThrownBy(() -> new Title("Title", Title.Author.SOURCE, TextLanguage.ENGLISH, translations))
                .hasMessage("The title \"Title\" is the source's, so it is not translated");
    }

    @Test
    void refusesBlankTranslationsAndThoseIntoNoOtherLanguage() {
        assertThatThrownBy(() -> Title.ours("Title", Map.of("fr", " "))).hasMessage("A title must not be blank");
        assertThatThrownBy(() -> Title.ours("Title", Map.of("en", "Title")))
                .hasMessage("The title \"Title\" is not translated into \"en\"");
        assertThatThrownBy(() -> Title.ours("Title", Map.of("de", "Titel")))
                .hasMessage("The title \"Title\" is not translated into \"de\"");
    }
}
