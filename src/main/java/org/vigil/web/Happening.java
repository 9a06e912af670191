package org.vigil.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.ConventionArticle;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Slugged;

/**
 * What one entry tells of a time: an event, a visit or a statement; of a report that it was adopted, or published.
 *
 * @param articles of the Convention under which it happened
 * @param ungoverned why no article is named; absent where one is
 */
record Happening(
        Entry entry,
        Occasion occasion,
        @Nullable EntryDate date,
        List<ConventionArticle> articles,
        @Nullable Absence ungoverned) {
    private static final String HIGH_LEVEL_TALKS = "high-level-talks";

    /** What happened with a report; all else simply was. */
    enum Occasion implements Slugged {
        WAS,
        ADOPTED,
        PUBLISHED
    }

    Happening {
        articles = List.copyOf(articles);
    }

    /** None where the archive knows no time of an entry of which only the time would be told here. */
    static Stream<Happening> of(Entry entry) {
        return switch (entry.kind()) {
            case EVENT -> Stream.of(event(entry));
            case VISIT -> Stream.of(was(entry, isTalks(entry) ? null : ConventionArticle.ARTICLE_7));
            case STATEMENT -> Stream.of(was(entry, statement(entry)));
            case REPORT ->
                Stream.of(
                                report(entry, Occasion.ADOPTED, ConventionArticle.ARTICLE_10_1),
                                report(entry, Occasion.PUBLISHED, ConventionArticle.ARTICLE_11_2))
                        .flatMap(Optional::stream);
            case ARTICLE, CLAIM -> Stream.of();
        };
    }

    private static Happening event(Entry entry) {
        var fact = entry.fact(ConventionArticle.FACT);
        var articles = fact.stream()
                .flatMap(found -> found.values().stream())
                .flatMap(slug -> Slugged.find(ConventionArticle.class, slug).stream())
                .toList();
        var why = fact.map(Fact::absence).orElse(Absence.NOT_ESTABLISHED);
        return new Happening(entry, Occasion.WAS, entry.date(), articles, articles.isEmpty() ? why : null);
    }

    private static Happening was(Entry entry, @Nullable ConventionArticle article) {
        return new Happening(
                entry,
                Occasion.WAS,
                entry.date(),
                article == null ? List.of() : List.of(article),
                article == null ? Absence.NOT_ESTABLISHED : null);
    }

    /** Article 7 is about visits to places where people are held, and talks with a government are not settled to be such. */
    private static boolean isTalks(Entry visit) {
        return visit.terms(Facet.VISIT_KIND.slug()).contains(HIGH_LEVEL_TALKS);
    }

    /** What a Government answers is published with the report, at its request; what the Committee observes is confidential first. */
    private static @Nullable ConventionArticle statement(Entry entry) {
        var type = entry.fact("document-type").map(fact -> fact.values().get(0)).orElse("");
        return switch (type) {
            case "public-statement" -> ConventionArticle.ARTICLE_10_2;
            case "government-response" -> ConventionArticle.ARTICLE_11_2;
            case "preliminary-observations" -> ConventionArticle.ARTICLE_11_1;
            default -> null;
        };
    }

    private static Optional<Happening> report(Entry report, Occasion occasion, ConventionArticle article) {
        return report.fact(occasion.slug() + "-on")
                .flatMap(fact -> fact.values().stream().findFirst())
                .map(EntryDate::new)
                .map(date -> new Happening(report, occasion, date, List.of(article), null));
    }

    /** What a source has to state to be one of the date. */
    String dated() {
        return occasion == Occasion.WAS ? "date" : occasion.slug() + "-on";
    }

    boolean isGoverned() {
        return !articles.isEmpty();
    }

    /** What is known of the time of an event without a date. */
    @Nullable EntryDate bounds() {
        return entry.fact("bounds")
                .map(fact -> new EntryDate(fact.values().get(0)))
                .orElse(null);
    }

    /** They began in the same day, month or year, under the same articles. */
    boolean isTheSameAs(Happening other) {
        var began = date == null ? null : date.from();
        var otherBegan = other.date == null ? null : other.date.from();
        return began != null
                && otherBegan != null
                && Objects.equals(began.digits(), otherBegan.digits())
                && articles.equals(other.articles)
                && ungoverned == other.ungoverned;
    }
}
