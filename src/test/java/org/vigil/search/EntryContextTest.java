package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.SearchedArchive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Title;
import org.vigil.index.Card;

class EntryContextTest {
    @TempDir
    static Path folder;

    private static SearchedArchive archive;

    @BeforeAll
    static void index() {
        archive = SearchedArchive.of(
                folder,
                "entry-context",
                List.of(
                        entry("harbour", "The keeper of the harbour lighthouse", "The keeper lit the lantern."),
                        entry("island", "A lighthouse on an island", "Its keeper lit a lantern every evening."),
                        entry("bakery", "A bakery opens", "Bread and cakes are sold."),
                        entry("bakery-again", "A bakery closes", "Cakes are sold no longer.")));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static Entry entry(String id, String title, String says) {
        return Entry.builder(new EntryId(id), EntryKind.EVENT, Title.ours(title))
                .say(id)
                .say(says)
                .build();
    }

    private static EntryContext context(String id, String typed) {
        return archive.catalog().context(new EntryId(id), SearchState.EMPTY.withQ(typed));
    }

    @Test
    void entriesAreAlikeThatShareTheirRareWordsAndNoneIsLikeItself() {
        assertThat(context("harbour", "").alike()).extracting(Card::id).containsExactly("island");
        assertThat(context("bakery", "").alike()).extracting(Card::id).containsExactly("bakery-again");
    }

    @Test
    void passagesThatMatchComeWithTheirQuestion() {
        var context = context("harbour", "lantern -cakes");
        assertThat(context.wasAsked()).isTrue();
        assertThat(context.matching()).extracting(MarkedPassage::anchor).containsExactly("a2");
        assertThat(context.matching().get(0).text().html()).contains("<mark>lantern</mark>");
        assertThat(context.alike()).hasSize(1);
    }

    @Test
    void nothingMatchesWhereNothingWasAskedOrTheEntryIsNotFound() {
        assertThat(context("harbour", "").wasAsked()).isFalse();
        assertThat(context("harbour", "").matching()).isEmpty();
        assertThat(context("harbour", "cakes").matching()).isEmpty();
    }

    @Test
    void entryThatTheIndexDoesNotKnowYetHasNoContext() {
        assertThat(context("not-yet", "lantern").matching()).isEmpty();
        assertThat(context("not-yet", "lantern").alike()).isEmpty();
    }
}
