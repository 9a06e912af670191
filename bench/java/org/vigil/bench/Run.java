package org.vigil.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All questions of a collection, put to one searcher and scored. */
record Run(String searcher, List<Outcome> outcomes) {
    Run {
        outcomes = List.copyOf(outcomes);
    }

    /** One question and what came of it. */
    record Outcome(BenchQuestion question, List<String> ranked, Scores scores) {
        Outcome {
            ranked = List.copyOf(ranked);
        }
    }

    static Run of(Searcher searcher, BenchCollection collection) {
        return new Run(
                searcher.name(),
                collection.questions().stream()
                        .map(question -> outcome(
                                question,
                                searcher.answer(question),
                                collection.judgments().getOrDefault(question.id(), Map.of())))
                        .toList());
    }

    private static Outcome outcome(BenchQuestion question, List<String> ranked, Map<String, Integer> grades) {
        return new Outcome(question, ranked, Scores.of(ranked, grades));
    }

    Scores overall() {
        return Scores.mean(outcomes.stream().map(Outcome::scores).toList());
    }

    /** The means by class of question, in the order of the collection. */
    Map<String, Scores> byClass() {
        var classes = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.question().kind(),
                        LinkedHashMap::new,
                        Collectors.mapping(Outcome::scores, Collectors.toList())));
        var means = new LinkedHashMap<String, Scores>();
        classes.forEach((kind, scores) -> means.put(kind, Scores.mean(scores)));
        return means;
    }

    long questions(String kind) {
        return outcomes.stream()
                .filter(outcome -> outcome.question().kind().equals(kind))
                .count();
    }
}
