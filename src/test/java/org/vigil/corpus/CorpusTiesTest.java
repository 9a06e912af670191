package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.corpus.CorpusFixture.PAGE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;

/** What ties entries to others: what an article was taken from, and the article of the Convention that governs an event. */
class CorpusTiesTest {
    private static final String EVENT =
            """
            [
              {
                "id": "event-1",
                "date": "2001-07-10",
                "title": "Something happened",
                "status": "confirmed"
              }
            ]
            """;

    private final CorpusFixture corpus;

    CorpusTiesTest(@TempDir Path folder) {
        corpus = new CorpusFixture(folder);
    }

    private static String event(String fields) {
        return EVENT.replace("\"status\"", fields + "\n\"status\"");
    }

    private static String page(String... tags) {
        return PAGE.replace("</head>", String.join("\n", tags) + "\n</head>");
    }

    private static String meta(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + content + "\">";
    }

    @Test
    void tellsNoArticleFromNoneEstablished() {
        var named = corpus.with("chronology.json", event("\"governed_by\": [\"article-10-2\"],"))
                .onlyEntry();
        assertThat(named.fact("governed-by")).map(Fact::values).contains(List.of("article-10-2"));
        var none = corpus.with("chronology.json", event("\"governed_by\": [],")).onlyEntry();
        assertThat(none.fact("governed-by")).map(Fact::absence).contains(Absence.NONE);
        var silent = corpus.with("chronology.json", EVENT).onlyEntry();
        assertThat(silent.fact("governed-by")).map(Fact::absence).contains(Absence.NOT_ESTABLISHED);
    }

    @Test
    void refusesAnArticleThatTheArchiveDoesNotKnow() {
        corpus.with("chronology.json", event("\"governed_by\": [\"article-99\"],"));
        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("chronology.json:6: \"governed_by\": expected one of article-5, article-7, article-8-2,")
                .endsWith("found \"article-99\"");
    }

    @Test
    void wantsBoundsOnlyOfEventsWithoutADateAndWithTheirReason() {
        corpus.with("chronology.json", event("\"bounds\": \"[2026-10-01..]\",\n\"bounds_note\": \"Derived.\","));
        assertThat(corpus.problems()).containsExactly("chronology.json:6: \"bounds\" are for events without a date");
        corpus.with("chronology.json", event("\"bounds\": \"[2026-10-01..]\",").replace("\"2001-07-10\"", "null"));
        assertThat(corpus.problems())
                .containsExactly("chronology.json:6: \"bounds\" need \"bounds_note\", which says how they follow");
    }

    @Test
    void wantsTheTextThatAnArticleWasTakenFrom() {
        corpus.with("news.html", page(meta("derivation", "reworded"), meta("derivation-basis", "deduced")));
        assertThat(corpus.problems()).singleElement().asString().contains("these need \"upstream\"");
        corpus.with("news.html", page(meta("upstream", "A post")));
        assertThat(corpus.problems()).singleElement().asString().contains("\"upstream\" needs \"derivation\"");
        corpus.with("news.html", page(meta("derivation", "signs-only")));
        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .contains("\"derivation\" and \"derivation-basis\" need each other");
    }

    @Test
    void wantsToKnowBetweenWhomSourcesDisagree() {
        corpus.with(
                "claims.json",
                """
                [{"id": "claim-1", "question": "Which", "subject": "s", "predicate": "p", "verdict": "disagree",
                  "primary_value": "v", "primary_status": "found", "values": []}]
                """);
        assertThat(corpus.problems())
                .contains(
                        "claims.json:1: \"conflict\" is for questions on which sources disagree, and for all of them");
    }

    @Test
    void shippedEventsNameTheTextOfTheConventionWhereAnArticleGovernsThem() {
        var events = shipped(EntryKind.EVENT);
        var governed = events.stream()
                .filter(event -> event.fact("governed-by").orElseThrow().absence() == null)
                .toList();
        assertThat(governed).hasSize(23).allSatisfy(event -> assertThat(event.references())
                .anyMatch(source -> source.url().toString().contains("/folterverdrag/")));
        assertThat(events.stream()
                        .collect(Collectors.groupingBy(
                                event -> Objects.toString(
                                        event.fact("governed-by").orElseThrow().absence()),
                                Collectors.counting())))
                .isEqualTo(Map.of("null", 23L, "NONE", 13L, "NOT_ESTABLISHED", 5L));
    }

    @Test
    void firstDayOnWhichTheDenunciationCanTakeEffectFollowsFromTheLaw() {
        var law = day(shipped("event-2025-09-29").date());
        var receipt = day(bounds("event-notification-of-denuncia"));
        var effect = day(bounds("event-denunciation-takes-effec"));
        assertThat(receipt).isEqualTo(law).isEqualTo("2025-09-29");
        assertThat(effect)
                .isEqualTo(receipt.plusMonths(12).plusMonths(1).withDayOfMonth(1))
                .isEqualTo("2026-10-01");
    }

    private static EntryDate bounds(String event) {
        return new EntryDate(
                shipped(event).fact("bounds").orElseThrow().values().get(0));
    }

    private static LocalDate day(@Nullable EntryDate date) {
        return Objects.requireNonNull(Objects.requireNonNull(date).earliest());
    }

    private static List<Entry> shipped(EntryKind kind) {
        return new CorpusReader(id -> false)
                .read(List.of(Path.of("corpus"))).items().stream()
                        .map(CorpusItem::entry)
                        .filter(entry -> entry.kind() == kind)
                        .toList();
    }

    private static Entry shipped(String id) {
        return shipped(EntryKind.EVENT).stream()
                .filter(event -> event.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
