package org.vigil.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.Fact;
import org.vigil.link.Permalinks;

/** Questions, their answers and the articles' descent as they are printed. */
final class ClaimViews {
    private final Messages messages;
    private final Titles titles;
    private final ValueWords values;

    ClaimViews(Messages messages, ValueWords values) {
        this.messages = messages;
        this.titles = new Titles(messages);
        this.values = values;
    }

    QuestionView question(ClaimTable.Question question, ClaimTable table) {
        var claim = question.claim();
        return new QuestionView(
                claim.id().value(),
                titles.link(claim),
                question.group().verdict(),
                messages.text("claim-group." + question.group().slug()),
                origins(question, table.derivation()),
                question.answers().stream().map(answer -> side(answer, table)).toList(),
                primary(question));
    }

    private String origins(ClaimTable.Question question, Derivation derivation) {
        int articles = question.articles().size();
        int origins = derivation.origins(question.articles());
        return origins == articles ? "" : messages.text("claims.origins", articles, origins);
    }

    private QuestionView.Side side(ClaimTable.Answer answer, ClaimTable table) {
        var id = answer.at().entry();
        var article = table.articles().get(id);
        boolean held = table.holds(answer.at());
        var strand = table.derivation().strand(id);
        var upstream = upstream(strand);
        return new QuestionView.Side(
                answer.text(),
                answer.differs(),
                article == null ? null : Permalinks.entry(id),
                article == null ? id.value() : name(article),
                upstream.isEmpty() || strand == null
                        ? ""
                        : messages.text("claims.taken." + strand.tie().slug()),
                upstream,
                messages.text(held ? "claims.paragraph" : "claims.paragraph.original", answer.paragraph()),
                article == null ? null : table.place(answer),
                held,
                answer.note());
    }

    /** What the text is called that it was taken from; empty where none is known. */
    private static String upstream(Derivation.@Nullable Strand strand) {
        var upstream = strand == null || !strand.tie().isEstablished() ? null : strand.upstream();
        var name = upstream == null ? null : upstream.name();
        return name == null ? "" : name;
    }

    /** "Free Russia Forum (forumfreerussia.org)" without the address. */
    static String name(Entry article) {
        var publisher = article.publisher();
        return publisher == null ? article.title().text() : publisher.replaceFirst(" \\([^()]*\\)$", "");
    }

    private QuestionView.Primary primary(ClaimTable.Question question) {
        var claim = question.claim();
        var fact = question.primaryValue();
        var absence = fact == null ? Absence.NOT_ESTABLISHED : fact.absence();
        var value = fact == null ? null : fact.values().stream().findFirst().orElse(fact.note());
        return new QuestionView.Primary(
                Objects.requireNonNullElse(value, ""),
                absence == null ? "" : values.label("absence", absence),
                claim.fact("primary-status")
                        .map(status ->
                                values.term("primary-status", status.values().get(0)))
                        .orElse(""),
                claim.fact("primary-status")
                        .filter(status -> status.values().contains("found-in-secondary-source"))
                        .isPresent(),
                claim.references().stream().map(EntryPage::reference).toList());
    }

    DerivationView derivation(Derivation derivation) {
        Map<String, List<Derivation.Strand>> byText = new LinkedHashMap<>();
        derivation.strands().stream()
                .sorted(Comparator.comparing(Derivation.Strand::tie))
                .forEach(strand -> byText.computeIfAbsent(key(strand), key -> new ArrayList<>())
                        .add(strand));
        return new DerivationView(
                sentences(derivation), byText.values().stream().map(this::root).toList());
    }

    private static String key(Derivation.Strand strand) {
        var upstream = strand.upstream();
        return upstream == null
                ? strand.article().id().value()
                : upstream.key() + strand.tie().isEstablished();
    }

    private List<String> sentences(Derivation derivation) {
        int articles = derivation.strands().size();
        return Stream.of(
                        messages.text("derivation.count", articles, derivation.origins()),
                        derivation.unsettled() == 0
                                ? ""
                                : messages.text("derivation.unsettled", derivation.unsettled(), articles))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private DerivationView.Root root(List<Derivation.Strand> strands) {
        var first = strands.get(0);
        var upstream = first.upstream();
        var entry = upstream == null ? null : upstream.entry();
        var url = upstream == null ? null : upstream.url();
        var name = upstream == null ? null : upstream.name();
        return new DerivationView.Root(
                name != null ? name : url == null ? "" : EntryPage.host(url),
                entry != null ? Permalinks.entry(entry.id()) : url == null ? null : url.toASCIIString(),
                messages.text(
                        "derivation.unknown." + (first.tie() == Derivation.Tie.NOTHING_KNOWN ? "nothing" : "text")),
                strands.stream().map(this::branch).toList());
    }

    private DerivationView.Branch branch(Derivation.Strand strand) {
        var article = strand.article();
        var tie = values.term("derivation", strand.tie().slug());
        var basis = strand.basis();
        return new DerivationView.Branch(
                new Link(name(article), Permalinks.entry(article.id())),
                strand.tie().slug(),
                basis == null
                        ? messages.text("derivation.nothing-known")
                        : messages.text("derivation.with", tie, values.term("derivation-basis", basis)),
                strand.note());
    }

    /** The questions that an article answers, by the number of its paragraph. */
    Map<String, List<MarginView.Mark>> margin(EntryId article, ClaimTable table) {
        Map<String, List<MarginView.Mark>> marks = new LinkedHashMap<>();
        table.answeredBy(article).stream()
                .flatMap(question -> question.answers().stream()
                        .filter(answer -> answer.at().entry().equals(article))
                        .map(answer -> Map.entry(answer.at().anchor(), mark(question, answer))))
                .sorted(Comparator.comparingInt(
                        mark -> Integer.parseInt(mark.getKey().substring(1))))
                .forEach(mark -> marks.computeIfAbsent(mark.getKey(), anchor -> new ArrayList<>())
                        .add(mark.getValue()));
        return marks;
    }

    private MarginView.Mark mark(ClaimTable.Question question, ClaimTable.Answer answer) {
        return new MarginView.Mark(
                question.group().verdict(),
                messages.text("claim-group." + question.group().slug()),
                titles.link(question.claim()),
                answer.text());
    }

    /** Facts that stand in the table of answers. */
    static boolean isInTheTable(Fact fact) {
        return switch (fact.name()) {
            case "verdict", "conflict", "answer", "outlier", "primary-value", "primary-status" -> true;
            default -> false;
        };
    }
}
