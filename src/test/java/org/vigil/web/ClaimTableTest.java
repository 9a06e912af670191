package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.SearchedArchive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;
import org.vigil.entry.PassageAddress;
import org.vigil.entry.Reference;
import org.vigil.entry.Title;

/** What is counted about claims, and about the descent of the articles that they are made from. */
class ClaimTableTest {
    private static final URI POST = URI.create("https://post.example/original");

    private static List<Entry> shipped(EntryKind kind) {
        return SearchedArchive.corpus().stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    private static ClaimTable shipped() {
        return ClaimTable.of(shipped(EntryKind.CLAIM), shipped(EntryKind.ARTICLE));
    }

    private static Entry article(String id, @Nullable String tie, @Nullable String upstream, @Nullable URI url) {
        var article = Entry.builder(new EntryId(id), EntryKind.ARTICLE, Title.ours(id))
                .publisher(id);
        if (upstream != null) {
            article.fact(Fact.text("upstream", upstream));
        }
        if (tie != null) {
            article.fact(Fact.term("derivation", tie)).fact(Fact.term("derivation-basis", "deduced"));
        }
        if (url != null) {
            article.references(List.of(new Reference(url, "The text", null)));
        }
        return article.build();
    }

    private static Derivation derivation(Entry... articles) {
        return Derivation.of(List.of(articles), List.of(articles));
    }

    @Test
    void countsNineConflictsBetweenArticlesAndEightWithThePrimarySource() {
        var table = shipped();
        assertThat(table.byGroup(table.questions()))
                .containsExactly(
                        Map.entry(ClaimTable.Group.BETWEEN_ARTICLES, 9L),
                        Map.entry(ClaimTable.Group.WITH_OUTSIDE_SOURCE, 8L),
                        Map.entry(ClaimTable.Group.UNVERIFIABLE, 7L),
                        Map.entry(ClaimTable.Group.AGREE, 26L));
    }

    @Test
    void countsAnewWhenARowChanges() {
        var claims = new ArrayList<>(shipped(EntryKind.CLAIM));
        var id = new EntryId("claim-treaty-name");
        claims.removeIf(claim -> claim.id().equals(id));
        claims.add(Entry.builder(id, EntryKind.CLAIM, Title.ours("Name"))
                .fact(Fact.term("verdict", "agree"))
                .fact(Fact.text("answer", "ECPT").takenFrom(new PassageAddress(new EntryId("news-az-2025-08"), "p1")))
                .build());
        var table = ClaimTable.of(claims, shipped(EntryKind.ARTICLE));
        assertThat(table.byGroup(table.questions()))
                .containsEntry(ClaimTable.Group.BETWEEN_ARTICLES, 8L)
                .containsEntry(ClaimTable.Group.AGREE, 27L);
    }

    @Test
    void fiveArticlesThatShipHaveFiveOriginsAsFarAsIsEstablished() {
        var derivation = shipped().derivation();
        assertThat(derivation.strands())
                .extracting(strand -> strand.article().id().value(), Derivation.Strand::tie)
                .containsExactly(
                        tuple("free-russia-forum-2025-09-29", Derivation.Tie.SAME_TEXT),
                        tuple("global-economic-review-2025", Derivation.Tie.NOTHING_KNOWN),
                        tuple("news-az-2025-08", Derivation.Tie.SIGNS_ONLY),
                        tuple("rbc-ukraine-2025-09-30", Derivation.Tie.REPEATED_IN_PART),
                        tuple("world-news-tech-2025-08", Derivation.Tie.REWORDED));
        assertThat(derivation.origins()).isEqualTo(5);
        assertThat(derivation.unsettled()).isEqualTo(3);
    }

    @Test
    void textThatTheArchiveHasAnEntryOfIsThatEntry() {
        var strand = shipped().derivation().strand(new EntryId("world-news-tech-2025-08"));
        assertThat(strand)
                .isNotNull()
                .extracting(found -> found.upstream())
                .extracting(from -> Objects.requireNonNull(from.entry()).id().value())
                .isEqualTo("the-moscow-times-2025-08-26");
    }

    @Test
    void articlesTakenFromOneTextAreOneOrigin() {
        var copies = derivation(
                article("one", "reworded", "A post", POST),
                article("two", "repeated-in-part", "A post", POST),
                article("three", null, null, null));
        assertThat(copies.origins()).isEqualTo(2);
        assertThat(copies.origins(List.of(new EntryId("one"), new EntryId("two"))))
                .isEqualTo(1);
        assertThat(copies.unsettled()).isEqualTo(1);
    }

    @Test
    void articleTakenFromAnotherArticleSharesItsOrigin() {
        var first = Entry.builder(new EntryId("first"), EntryKind.ARTICLE, Title.ours("First"))
                .url(POST)
                .build();
        assertThat(derivation(first, article("second", "reworded", "First", POST))
                        .origins())
                .isEqualTo(1);
    }

    @Test
    void sameTextIsOneOriginWhicheverWasFirst() {
        var twins = derivation(article("one", "same-text", null, POST), article("two", "same-text", null, POST));
        assertThat(twins.origins()).isEqualTo(1);
        assertThat(twins.unsettled()).isEqualTo(2);
    }

    @Test
    void twinsThatNameEachOtherAreOneOrigin() {
        var other = URI.create("https://other.example/twin");
        var one = Entry.builder(new EntryId("one"), EntryKind.ARTICLE, Title.ours("One"))
                .url(POST)
                .fact(Fact.term("derivation", "same-text"))
                .references(List.of(new Reference(other, "The other", null)))
                .build();
        var two = Entry.builder(new EntryId("two"), EntryKind.ARTICLE, Title.ours("Two"))
                .url(other)
                .fact(Fact.term("derivation", "same-text"))
                .references(List.of(new Reference(POST, "The one", null)))
                .build();
        assertThat(derivation(one, two).origins()).isEqualTo(1);
    }

    @Test
    void signsOfAnotherTextMakeNoOneACopy() {
        assertThat(derivation(article("one", "same-text", null, POST), article("two", "signs-only", null, POST))
                        .origins())
                .isEqualTo(2);
    }

    @Test
    void articleWithoutKnownOriginIsItsOwnAndSaidToBeUnsettled() {
        var alone = derivation(article("one", null, null, null));
        assertThat(alone.origins()).isEqualTo(1);
        assertThat(alone.unsettled()).isEqualTo(1);
        assertThat(alone.strands().get(0).upstream()).isNull();
    }

    @Test
    void filterIsReadFromTheAddressAndWrittenBack() {
        var filter = ClaimFilter.parse(Map.of(
                "show", List.of("with-outside-source"),
                "topic", List.of("what the convention says"),
                "article", List.of("rbc-ukraine-2025-09-30"),
                "colour", List.of("red")));
        assertThat(filter.query())
                .isEqualTo("?show=with-outside-source&topic=what+the+convention+says&article=rbc-ukraine-2025-09-30");
        assertThat(shipped().matching(filter))
                .extracting(question -> question.claim().id().value())
                .containsExactlyInAnyOrder("claim-cpt-complaints", "claim-ecpt-prohibits");
        assertThat(ClaimFilter.parse(Map.of("show", List.of("all"), "article", List.of("../x"), "topic", List.of(" "))))
                .isEqualTo(ClaimFilter.ALL);
    }
}
