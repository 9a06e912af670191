package org.vigil.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The figures, as tables for people and as JSON. */
final class BenchReport {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A question that scores less is listed with what was missed. */
    private static final double GOOD = 0.9;

    private final BenchCollection collection;
    private final List<Run> runs;

    /** @param runs the first is the one that is looked into */
    BenchReport(BenchCollection collection, List<Run> runs) {
        this.collection = collection;
        this.runs = List.copyOf(runs);
    }

    /** One row a class, three figures a searcher. */
    String table() {
        var table = new StringBuilder(String.format(Locale.ROOT, "%-18s %9s", "", ""));
        runs.forEach(run -> table.append(String.format(Locale.ROOT, " | %-24s", run.searcher())));
        table.append(String.format(Locale.ROOT, "%n%-18s %9s", "class", "questions"));
        runs.forEach(run -> table.append(String.format(Locale.ROOT, " | %7s %8s %7s", "nDCG@10", "recall@10", "MRR")));
        table.append(System.lineSeparator());
        var classes = runs.get(0).byClass();
        if (classes.size() > 1) {
            classes.keySet()
                    .forEach(kind -> row(
                            table,
                            kind,
                            runs.get(0).questions(kind),
                            run -> Objects.requireNonNull(run.byClass().get(kind), kind)));
        }
        row(table, "all", collection.questions().size(), Run::overall);
        return table.toString();
    }

    private interface Figures {
        Scores of(Run run);
    }

    private void row(StringBuilder table, String kind, long questions, Figures figures) {
        table.append(String.format(Locale.ROOT, "%-18s %9d", kind, questions));
        for (var run : runs) {
            var scores = figures.of(run);
            table.append(String.format(
                    Locale.ROOT, " | %7.3f %9.3f %6.3f", scores.ndcg(), scores.recall(), scores.reciprocalRank()));
        }
        table.append(System.lineSeparator());
    }

    /** The questions that the first searcher answers badly: what is right and was not found, and what was found and is wrong. */
    String misses() {
        var misses = new StringBuilder();
        for (var outcome : runs.get(0).outcomes()) {
            if (outcome.scores().ndcg() < GOOD) {
                var grades =
                        collection.judgments().getOrDefault(outcome.question().id(), Map.of());
                var missing = grades.keySet().stream()
                        .filter(id -> grades.getOrDefault(id, 0) > 0
                                && !outcome.ranked().contains(id))
                        .toList();
                var wrong = outcome.ranked().stream()
                        .filter(id -> grades.getOrDefault(id, 0) == 0)
                        .toList();
                misses.append(String.format(
                        Locale.ROOT,
                        "%-10s %.3f  %s %s%n           not found: %s%n           wrong: %s%n",
                        outcome.question().id(),
                        outcome.scores().ndcg(),
                        outcome.question().text(),
                        outcome.question().filters().isEmpty()
                                ? ""
                                : outcome.question().filters(),
                        String.join(" ", missing),
                        String.join(" ", wrong)));
            }
        }
        return misses.toString();
    }

    String json() {
        var report = JSON.createArrayNode();
        for (var run : runs) {
            var node = report.addObject().put("searcher", run.searcher());
            put(node.putObject("all"), run.overall());
            var classes = node.putObject("classes");
            run.byClass().forEach((kind, scores) -> put(classes.putObject(kind), scores));
            var questions = node.putArray("questions");
            for (var outcome : run.outcomes()) {
                var question =
                        questions.addObject().put("id", outcome.question().id());
                put(question, outcome.scores());
                outcome.ranked().forEach(question.putArray("ranked")::add);
            }
        }
        return report.toPrettyString();
    }

    private static void put(ObjectNode node, Scores scores) {
        node.put("ndcg@10", scores.ndcg())
                .put("recall@10", scores.recall())
                .put("reciprocal_rank", scores.reciprocalRank());
    }
}
