package org.vigil.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.Reference;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

class EntryDocumentsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant ADDED = Instant.parse("2026-11-21T09:30:00Z");

    @Test
    void holdsAllThatIsSearchedAndShown() throws JsonProcessingException {
        var entry = Entry.builder(
                        new EntryId("novaya-2025"),
                        EntryKind.ARTICLE,
                        new Title("Пытки", Title.Author.SOURCE, TextLanguage.RUSSIAN))
                .date(new EntryDate("2025-09/2025-10"))
                .language("ru")
                .publisher("Novaya")
                .author("A. Writer")
                .rights(Rights.EXCERPTS)
                .say("Our digest.")
                .passage(Passage.Origin.SOURCE, TextLanguage.RUSSIAN, "Слова")
                .passage(Passage.Origin.SOURCE, TextLanguage.RUSSIAN, "Ещё")
                .term(Facet.PLACE, "Moscow")
                .fact(Fact.text("quoted", List.of("One", "Two")))
                .fact(Fact.absent("editor", Absence.NOT_FOUND))
                .references(List.of(
                        new Reference(URI.create("https://example.org/a"), "The source", "the vote"),
                        new Reference(URI.create("https://example.org/b"), "Another", null)))
                .build();

        assertThat(document(entry))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"id": "novaya-2025", "seq": 9, "added": "2026-11-21T09:30:00Z",
                                 "earliest": "2025-09-01", "latest": "2025-10-31",
                                 "facets": {"kind": ["article"], "year": ["2025"], "place": ["Moscow"],
                                            "publisher": ["Novaya"], "language": ["ru"]},
                                 "title_ru": "Пытки",
                                 "text_en": ["\ue000\ue000\ue001Our digest."],
                                 "text_ru": ["\ue001\ue000\ue001Слова", "\ue001\ue000\ue002Ещё"],
                                 "subjects": ["Moscow", "Novaya"],
                                 "details": ["novaya-2025", "One", "Two", "A. Writer",
                                             "The source", "the vote", "Another"],
                                 "card": {"id": "novaya-2025", "kind": "article", "title": "Пытки", "titleFrom": "source", "titles": {},
                                          "titleLanguage": "ru", "date": "2025-09/2025-10", "language": "ru",
                                          "publisher": "Novaya", "url": null, "rights": "excerpts", "passages": 3, "sourceLength": 8,
                                          "lead": "Our digest.", "qualifier": null, "added": "2026-11-21T09:30:00Z", "revision": 2}}"""));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        var document = document(visit().build());

        assertThat(document.has("earliest")).isFalse();
        assertThat(document.has("text_en")).isFalse();
        assertThat(document.at("/facets/year/0").asText()).isEqualTo("not-established");
        assertThat(document.at("/card/date").isNull()).isTrue();
        assertThat(document.at("/card/lead").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2006,                      2006-01-01, 2006-12-31
                    2004-11~,                  2004-11-01, 2004-11-30
                    2006-09-04/2006-09-10,     2006-09-04, 2006-09-10
                    1999-08-30/,               1999-08-30, -
                    [2025-08-26..],            2025-08-26, -
                    [..2004-02],               -,          2004-02-29
                    [2004-08-01..2005-07-31],  2004-08-01, 2005-07-31
                    """)
    void boundsADateByWhatIsKnownOfIt(String edtf, String earliest, String latest) {
        var document = document(visit().date(new EntryDate(edtf)).build());

        assertThat(document.path("earliest").asText(null)).isEqualTo(earliest);
        assertThat(document.path("latest").asText(null)).isEqualTo(latest);
    }

    private static EntryBuilder visit() {
        return Entry.builder(new EntryId("visit-1"), EntryKind.VISIT, Title.ours("A visit"));
    }

    /** As it is sent. */
    private static JsonNode document(Entry entry) {
        try {
            return JSON.readTree(JSON.writeValueAsString(EntryDocuments.document(entry, 9, ADDED, 2)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
