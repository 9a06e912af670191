package org.vigil.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
import org.vigil.entry.Relation;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;
import org.vigil.revise.EntryDiff.Part;
import org.vigil.revise.EntryDiff.PartChange;

class EntryDiffTest {
    private static final EntryId ID = new EntryId("one");
    private static final EntryId OTHER = new EntryId("other");
    private static final Reference SOURCE = new Reference(URI.create("https://one.example/"), "One", null);

    private static EntryBuilder entry(String title) {
        return Entry.builder(ID, EntryKind.ARTICLE, Title.ours(title));
    }

    @Test
    void nothingDiffersInTheSame() {
        var same = entry("A").say("Words.").term(Facet.PLACE, "Grozny").build();
        assertThat(EntryDiff.between(same, same))
                .isEqualTo(new EntryDiff(
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Pair<>(
                                same.passages().get(0), same.passages().get(0))),
                        List.of()));
    }

    @Test
    void everyPartThatDiffersIsNamed() {
        var before = entry("A").publisher("The Post").build();
        var after = Entry.builder(ID, EntryKind.STATEMENT, new Title("B", Title.Author.SOURCE, TextLanguage.ENGLISH))
                .date(new EntryDate("2006-09"))
                .language("uk")
                .author("Ім'я")
                .url(URI.create("https://a.example/"))
                .rights(Rights.OPEN)
                .sourceHash("9f")
                .build();
        assertThat(EntryDiff.between(before, after).parts())
                .containsExactly(
                        new PartChange(Part.KIND, "article", "statement"),
                        new PartChange(Part.TITLE, "A", "B"),
                        new PartChange(Part.TITLE_FROM, "archive", "source"),
                        new PartChange(Part.DATE, null, "2006-09"),
                        new PartChange(Part.LANGUAGE, null, "uk"),
                        new PartChange(Part.PUBLISHER, "The Post", null),
                        new PartChange(Part.AUTHOR, null, "Ім'я"),
                        new PartChange(Part.URL, null, "https://a.example/"),
                        new PartChange(Part.RIGHTS, "link", "open"),
                        new PartChange(Part.SOURCE_HASH, null, "9f"));
    }

    @Test
    void termsAreComparedFacetByFacet() {
        var before = entry("A")
                .term(Facet.PLACE, "Grozny")
                .term(Facet.PLACE, "Moscow")
                .term(Facet.TOPIC, "law");
        var after =
                entry("A").term(Facet.PLACE, "Moscow").term(Facet.PLACE, "Perm").term(Facet.TOPIC, "law");
        assertThat(EntryDiff.between(before.build(), after.build()).terms())
                .isEqualTo(Map.of(
                        "place",
                        List.of(
                                new Marked<>(Mark.REMOVED, "Grozny"),
                                new Marked<>(Mark.KEPT, "Moscow"),
                                new Marked<>(Mark.ADDED, "Perm"))));
    }

    @Test
    void factIsComparedWithTheOneOfItsName() {
        var found = Fact.text("editor", "Ada");
        var missing = Fact.absent("editor", Absence.NOT_FOUND);
        var noted = Fact.text("quoted", "twice").withNote("in the digest");
        var before = entry("A").fact(missing).fact(noted).build();
        var after = entry("A").fact(noted.withNote(null)).fact(found).build();
        assertThat(EntryDiff.between(before, after).facts())
                .containsExactly(new Pair<>(missing, found), new Pair<>(noted, noted.withNote(null)));
        assertThat(EntryDiff.between(
                                entry("A").fact(missing).build(),
                                entry("A").fact(noted).build())
                        .facts())
                .containsExactly(new Pair<>(missing, null), new Pair<>(null, noted));
    }

    @Test
    void titlesInOtherLanguagesAreCompared() {
        var before = entry("A").build();
        var after = Entry.builder(before.id(), before.kind(), Title.ours("A", Map.of("ru", "А", "fr", "Un")))
                .build();
        assertThat(EntryDiff.between(before, after).parts())
                .containsExactly(new EntryDiff.PartChange(EntryDiff.Part.TITLE_TRANSLATIONS, null, "fr: Un · ru: А"));
    }

    @Test
    void relationsAndReferencesAreComparedByWhatTheyPointTo() {
        var supported = new Reference(SOURCE.url(), "One", "the day");
        var relation = new Relation(Relation.Type.CONCERNS, OTHER);
        var before = entry("A").references(List.of(SOURCE)).build();
        var after = entry("A")
                .relation(Relation.Type.CONCERNS, OTHER)
                .references(List.of(supported))
                .build();
        var diff = EntryDiff.between(before, after);
        assertThat(diff.relations()).containsExactly(new Marked<>(Mark.ADDED, relation));
        assertThat(diff.references()).containsExactly(new Pair<>(SOURCE, supported));
    }

    @Test
    void passagesOfEachOriginAreComparedAmongThemselves() {
        var ours = entry("A").rights(Rights.OPEN).say("The very same words.").build();
        var theirs = entry("A")
                .rights(Rights.OPEN)
                .passage(Passage.Origin.SOURCE, TextLanguage.ENGLISH, "The very same words.")
                .build();
        var diff = EntryDiff.between(ours, theirs);
        assertThat(diff.archive()).containsExactly(new Pair<>(ours.passages().get(0), null));
        assertThat(diff.source())
                .containsExactly(new Pair<>(null, theirs.passages().get(0)));
    }
}
