package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Reference;
import org.vigil.entry.Rights;
import org.vigil.entry.Sha256;
import org.vigil.entry.Title;

class EntryJsonTest {
    /** Hashes of this form are printed in footnotes: if this test fails, the code is wrong, not the test. */
    private static final String CANONICAL_ARTICLE =
            "{\"author\":\"Кирило \\\"K\\\" Ім'я\",\"date\":\"2025-09-30\",\"facts\":[{\"at\":{\"anchor\":\"a1\","
                    + "\"entry\":\"visit-2006-09-04\"},\"name\":\"quoted\",\"note\":\"twice\",\"type\":\"text\","
                    + "\"values\":[\"a\",\"b\"]},{\"absence\":\"not-found\",\"name\":\"editor\",\"type\":\"text\"},"
                    + "{\"name\":\"updated-on\",\"type\":\"date\",\"values\":[\"2025-10~\"]}],\"id\":\"rbc-ukraine-2025-09-30\","
                    + "\"kind\":\"article\",\"language\":\"uk\",\"passages\":[{\"language\":\"en\",\"number\":1,"
                    + "\"origin\":\"archive\",\"text\":\"Says that Russia left the convention \ud83d\udd4a.\"},"
                    + "{\"language\":\"uk\",\"number\":1,\"origin\":\"source\",\"text\":\"Перший\\tабзац\\u0001\u007f/\\\\\"}],"
                    + "\"publisher\":\"RBC-Ukraine\",\"references\":[{\"supports\":\"the visit\",\"title\":\"The report\","
                    + "\"url\":\"https://rm.coe.int/1680\"},{\"title\":\"No more\",\"url\":\"http://example.org/\"}],"
                    + "\"relations\":[{\"target\":\"visit-2006-09-04\",\"type\":\"concerns\"}],\"rights\":\"excerpts\","
                    + "\"sourceHash\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"terms\":{\"place\":[\"Москва\"],"
                    + "\"topic\":[\"withdrawal\",\"ECPT\"]},\"title\":{\"from\":\"source\",\"language\":\"uk\","
                    + "\"text\":\"Росія вийшла з «конвенції»\"},\"url\":\"https://www.rbc.ua/rus/news/a%20b?x=1&y=є\"}";

    @Test
    void fixesTheCanonicalFormForEver() {
        assertThat(EntryJson.write(Samples.article())).isEqualTo(CANONICAL_ARTICLE);
        assertThat(Sha256.of(EntryJson.write(Samples.article())))
                .isEqualTo("79ffd257ed08da28d7cda545f9dbb9b734995048b3b8de1e805f9eaba576a717");
    }

    @Test
    void leavesOutWhatIsAbsentOrEmpty() {
        var entry = Entry.builder(new EntryId("claim-1"), EntryKind.CLAIM, Title.ours("A claim"))
                .build();

        assertThat(EntryJson.write(entry))
                .isEqualTo("{\"id\":\"claim-1\",\"kind\":\"claim\",\"rights\":\"link\","
                        + "\"title\":{\"from\":\"archive\",\"language\":\"en\",\"text\":\"A claim\"}}");
        assertThat(EntryJson.read(EntryJson.write(entry))).isEqualTo(entry);
    }

    @Test
    void readsBackAnEntryWithSomethingInEveryComponent() {
        assertThat(EntryJson.read(EntryJson.write(Samples.article()))).isEqualTo(Samples.article());
    }

    @Test
    void keepsWhatAReferenceStates() {
        var entry = Entry.builder(new EntryId("claim-1"), EntryKind.CLAIM, Title.ours("A claim"))
                .references(
                        List.of(new Reference(URI.create("https://a.example/"), "A", null, List.of("regions", "date"))))
                .build();

        assertThat(EntryJson.write(entry))
                .contains(
                        "\"references\":[{\"states\":[\"regions\",\"date\"],\"title\":\"A\",\"url\":\"https://a.example/\"}]");
        assertThat(EntryJson.read(EntryJson.write(entry))).isEqualTo(entry);
    }

    @Test
    void keepsATitleInOtherLanguages() {
        var title = Title.ours("A claim", Map.of("uk", "Твердження", "fr", "Une affirmation"));
        var entry =
                Entry.builder(new EntryId("claim-1"), EntryKind.CLAIM, title).build();

        assertThat(EntryJson.write(entry))
                .endsWith("\"title\":{\"from\":\"archive\",\"language\":\"en\",\"text\":\"A claim\","
                        + "\"translations\":{\"fr\":\"Une affirmation\",\"uk\":\"Твердження\"}}}");
        assertThat(EntryJson.read(EntryJson.write(entry))).isEqualTo(entry);
    }

    /** An older program has to stop at the door, and not to call a member that it does not know a broken row. */
    @Test
    void aMemberMoreIsAnotherFormOfTheLedger() {
        var title = Title.ours("A claim", Map.of("uk", "Твердження"));
        var states = new Reference(URI.create("https://a.example/"), "A", null, List.of("date"));
        var entry = Entry.builder(new EntryId("claim-1"), EntryKind.CLAIM, title)
                .references(List.of(states))
                .build();
        var members = new TreeSet<String>();
        collect(CanonicalJson.readObject(EntryJson.write(Samples.article())), members);
        collect(CanonicalJson.readObject(EntryJson.write(entry)), members);

        assertThat(Schema.VERSION).isEqualTo(3);
        assertThat(String.join(" ", members))
                .isEqualTo("absence anchor at author date entry facts from id kind language name note number origin"
                        + " passages place publisher references relations rights sourceHash states supports target"
                        + " terms text title topic translations type uk url values");
    }

    private static void collect(JsonValue json, Set<String> members) {
        if (json instanceof JsonObject object) {
            members.addAll(object.keySet());
            object.values().forEach(value -> collect(value, members));
        } else if (json instanceof JsonArray array) {
            array.forEach(value -> collect(value, members));
        }
    }

    @Test
    void whatIsServedInPartSaysSoAndIsNoEntry() {
        var rest = Samples.article().withSource(Rights.EXCERPTS, List.of());
        var served = EntryJson.writeWithheld(rest);

        assertThat(served)
                .isEqualTo(EntryJson.write(rest).replaceFirst("}$", ",\"withheld\":[\"passages of the source\"]}"));
        assertThatThrownBy(() -> EntryJson.read(served)).hasMessageContaining("withheld");
    }

    @Test
    void tellsATermWithoutValuesFromNoTerm() {
        var terms = new TreeMap<String, List<String>>();
        terms.put("place", List.of());
        var entry = new Entry(
                new EntryId("claim-1"),
                EntryKind.CLAIM,
                Title.ours("A claim"),
                null,
                null,
                null,
                null,
                null,
                Rights.LINK,
                null,
                List.of(),
                terms,
                List.of(),
                List.of(),
                List.of());

        assertThat(EntryJson.write(entry)).contains("\"terms\":{\"place\":[]}");
        assertThat(EntryJson.read(EntryJson.write(entry))).isEqualTo(entry);
    }

    /** RFC 8785 sections 3.2.2.2 and 3.2.3: the examples there. */
    @Test
    void writesAndSortsAsTheStandardShows() {
        var text = CanonicalJson.JSON.createObjectBuilder().add("string", "\u20ac$\u000F\nA'B\"\\\\\"/");
        var keys = CanonicalJson.JSON
                .createObjectBuilder()
                .add("\u20ac", "Euro Sign")
                .add("\r", "Carriage Return")
                .add("\ufb33", "Hebrew Letter Dalet With Dagesh")
                .add("1", "One")
                .add("\ud83d\ude00", "Emoji: Grinning Face")
                .add("\u0080", "Control")
                .add("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.write(text)).isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(CanonicalJson.write(keys))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> Sha256.of(EntryJson.write(
                        Entry.builder(new EntryId("claim-1"), EntryKind.CLAIM, Title.ours("half \ud83d"))
                                .build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unpaired surrogate");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var json = EntryJson.write(Samples.visit());

        assertThatThrownBy(() -> EntryJson.read(json.replaceFirst("\\{", "{\"colour\":\"red\",")))
                .hasMessage("The JSON of an entry has an unknown member colour");
        assertThatThrownBy(() -> EntryJson.read(json.replace("\"from\":\"archive\",", "")))
                .hasMessage("The JSON of an entry.title lacks the member from");
        assertThatThrownBy(() -> EntryJson.read(json.replace("\"visit\"", "\"tea\"")))
                .hasMessageContaining("expected one of article, visit");
        assertThatThrownBy(() -> EntryJson.read(json.replace("\"number\":1", "\"number\":1.5")))
                .hasMessage("The JSON member number has to be a whole number");
        assertThatThrownBy(() -> EntryJson.read("[]")).isInstanceOf(IllegalArgumentException.class);
    }
}
