package org.vigil.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
import org.vigil.entry.Title;
import org.vigil.revise.EntryDiff.Part;
import org.vigil.revise.Touched.Span;

class TouchedTest {
    private static EntryBuilder entry(String title) {
        return Entry.builder(new EntryId("one"), EntryKind.ARTICLE, Title.ours(title));
    }

    private static Touched between(EntryBuilder before, EntryBuilder after) {
        return Touched.by(EntryDiff.between(before.build(), after.build()));
    }

    private static EntryBuilder saying(String... passages) {
        var builder = entry("A");
        List.of(passages).forEach(builder::say);
        return builder;
    }

    private static Span own(int first, int last) {
        return new Span(Passage.Origin.ARCHIVE, first, last);
    }

    @Test
    void sameEntryIsUntouched() {
        assertThat(between(saying("Words."), saying("Words.")).isNothing()).isTrue();
    }

    @Test
    void eachThingIsNamedOnce() {
        var after = entry("B")
                .date(new EntryDate("2006-09-04"))
                .term(Facet.PLACE, "Grozny")
                .term(Facet.PLACE, "Moscow")
                .fact(Fact.text("delegation-head", "Ada Example"))
                .relation(Relation.Type.CONCERNS, new EntryId("two"))
                .relation(Relation.Type.CONCERNS, new EntryId("three"))
                .references(List.of(
                        new Reference(URI.create("https://one.example/"), "One", null),
                        new Reference(URI.create("https://two.example/"), "Two", null)));
        assertThat(between(entry("A"), after))
                .isEqualTo(new Touched(
                        List.of(Part.TITLE, Part.DATE),
                        List.of("place"),
                        List.of("delegation-head"),
                        List.of(Relation.Type.CONCERNS),
                        2,
                        Map.of()));
    }

    @Test
    void passagesThatFollowEachOtherAreOneSpan() {
        var touched = between(
                saying("The first was here.", "The second was here.", "It rained.", "It was dark at four."),
                saying("The first is here.", "The second is here.", "It rained.", "It was dark at five."));
        assertThat(touched.passages()).isEqualTo(Map.of(Fate.REWORDED, List.of(own(1, 2), own(4, 4))));
        assertThat(own(1, 2).count()).isEqualTo(2);
    }

    @Test
    void removedPassageHasTheNumberThatItHad() {
        var touched =
                between(saying("It rained.", "Nobody came.", "It was dark."), saying("It rained.", "It was dark."));
        assertThat(touched.passages())
                .isEqualTo(Map.of(Fate.REMOVED, List.of(own(2, 2)), Fate.MOVED, List.of(own(2, 2))));
    }
}
