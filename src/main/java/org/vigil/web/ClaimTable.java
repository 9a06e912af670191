package org.vigil.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.PassageAddress;
import org.vigil.entry.Slugged;
import org.vigil.link.Permalinks;

/**
 * What the articles say on one question each. Everything that is counted about claims is counted here, from the entries.
 *
 * @param articles all that are in the archive
 * @param derivation of the articles that answer
 */
record ClaimTable(List<Question> questions, Map<EntryId, Entry> articles, Derivation derivation) {

    /** What the answers come to, and between whom they differ. The order is that of the page. */
    enum Group implements Slugged {
        BETWEEN_ARTICLES,
        WITH_OUTSIDE_SOURCE,
        /** The sources disagree, and the entry does not say which. */
        DISAGREE,
        UNVERIFIABLE,
        AGREE;

        String verdict() {
            return this == BETWEEN_ARTICLES || this == WITH_OUTSIDE_SOURCE ? DISAGREE.slug() : slug();
        }
    }

    /** @param primaryValue what the source itself says, or why that is not known */
    record Question(Entry claim, Group group, List<Answer> answers, @Nullable Fact primaryValue) {
        Set<EntryId> articles() {
            return answers.stream()
                    .map(answer -> answer.at().entry())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        List<String> topics() {
            return claim.terms(Facet.TOPIC.slug());
        }
    }

    /**
     * @param at where in the article it stands, whether or not the archive holds that passage
     * @param note where in the paragraph, and how a relative date was read
     * @param differs the article stands apart from the others, or from the source itself
     */
    record Answer(PassageAddress at, String text, @Nullable String note, boolean differs) {
        String paragraph() {
            return at.anchor().substring(1);
        }
    }

    ClaimTable {
        questions = List.copyOf(questions);
        articles = Map.copyOf(articles);
    }

    static ClaimTable of(List<Entry> claims, List<Entry> articles) {
        var questions = claims.stream()
                .map(ClaimTable::question)
                .sorted(Comparator.comparing(Question::group)
                        .thenComparing(question -> question.claim().title().text()))
                .toList();
        Map<EntryId, Entry> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        var answering = questions.stream()
                .flatMap(question -> question.articles().stream())
                .distinct()
                .sorted(Comparator.comparing(EntryId::value))
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
        return new ClaimTable(questions, byId, Derivation.of(answering, articles));
    }

    static Question question(Entry claim) {
        var outliers =
                facts(claim, "outlier").flatMap(fact -> fact.values().stream()).collect(Collectors.toSet());
        var answers = facts(claim, "answer")
                .filter(fact -> fact.at() != null && fact.absence() == null)
                .map(fact -> answer(fact, Objects.requireNonNull(fact.at()), outliers))
                .toList();
        return new Question(
                claim, group(claim), answers, claim.fact("primary-value").orElse(null));
    }

    private static Answer answer(Fact fact, PassageAddress at, Set<String> outliers) {
        return new Answer(
                at,
                fact.values().get(0),
                fact.note(),
                outliers.contains(at.entry().value()));
    }

    private static java.util.stream.Stream<Fact> facts(Entry claim, String name) {
        return claim.facts().stream().filter(fact -> fact.name().equals(name));
    }

    private static Group group(Entry claim) {
        return claim.fact("conflict")
                .or(() -> claim.fact("verdict"))
                .flatMap(fact -> fact.values().stream().findFirst())
                .flatMap(slug -> Slugged.find(Group.class, slug))
                .orElse(Group.UNVERIFIABLE);
    }

    List<Question> matching(ClaimFilter filter) {
        return questions.stream().filter(filter::keeps).toList();
    }

    /** Groups that have questions, in order, with how many. */
    Map<Group, Long> byGroup(Collection<Question> some) {
        var counts = some.stream().collect(Collectors.groupingBy(Question::group, TreeMap::new, Collectors.counting()));
        var ordered = new LinkedHashMap<Group, Long>();
        Arrays.stream(Group.values())
                .filter(counts::containsKey)
                .forEach(group -> ordered.put(group, counts.get(group)));
        return ordered;
    }

    /** Most frequent first, then by name. */
    static Map<String, Long> count(Collection<Question> some, Function<Question, Collection<String>> values) {
        var counts = some.stream()
                .flatMap(question -> values.apply(question).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        var ordered = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /** The questions that the article answers, each with its answers, in the order of its paragraphs. */
    List<Question> answeredBy(EntryId article) {
        return questions.stream()
                .filter(question -> question.articles().contains(article))
                .toList();
    }

    /** The passage; where its text is not held, the place on the page of the article that tells of the paragraph. */
    String place(Answer answer) {
        return holds(answer.at())
                ? Permalinks.passage(answer.at())
                : Permalinks.paragraph(answer.at().entry(), answer.paragraph());
    }

    boolean holds(PassageAddress at) {
        var article = articles.get(at.entry());
        return article != null && article.passage(at.anchor()).isPresent();
    }
}
