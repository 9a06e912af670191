package org.vigil.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.vigil.entry.EntryId;

/** Gathers what the files hold, and settles at the end what no file can know alone: whether related entries exist. */
final class Findings {
    /** The id of another entry, where a row names it. */
    record Mention(EntryId target, int line) {}

    private record Found(CorpusItem item, List<Mention> mentions) {}

    private final Map<EntryId, Found> found = new LinkedHashMap<>();
    private final Set<EntryId> refused = new HashSet<>();
    private final List<SourceText> texts = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final NameGroups names = new NameGroups();
    private final List<CorpusProblem> problems = new ArrayList<>();

    void problem(CorpusProblem problem) {
        problems.add(problem);
    }

    void text(SourceText text) {
        texts.add(text);
    }

    void total(Total total) {
        totals.add(total);
    }

    void names(NameGroup group, Path file, int line) {
        problems.addAll(names.add(group, file, line));
    }

    /** The id of a row that was not taken, where it could be read: others may still relate to it without blame. */
    void refused(EntryId id) {
        refused.add(id);
    }

    void item(CorpusItem item, List<Mention> mentions) {
        var first = found.putIfAbsent(item.entry().id(), new Found(item, List.copyOf(mentions)));
        if (first != null) {
            problem(new CorpusProblem(
                    item.file(),
                    item.line(),
                    "the id \"" + item.entry().id() + "\" stands already at "
                            + CorpusProblem.place(first.item.file(), first.item.line())));
        }
    }

    CorpusReading settled(Predicate<EntryId> known) {
        var items = new ArrayList<CorpusItem>();
        for (var one : found.values()) {
            var missing = one.mentions.stream()
                    .filter(mention -> !exists(mention.target, known))
                    .toList();
            missing.forEach(mention -> problem(new CorpusProblem(
                    one.item.file(), mention.line, "there is no entry \"" + mention.target + "\" to relate to")));
            if (missing.isEmpty()) {
                items.add(one.item);
            }
        }
        // The sort is stable: problems on one line stay in the order in which they were met.
        problems.sort(
                Comparator.comparing((CorpusProblem p) -> p.file().toString()).thenComparingInt(CorpusProblem::line));
        return new CorpusReading(items, texts, totals, names.all(), problems);
    }

    private boolean exists(EntryId id, Predicate<EntryId> known) {
        return found.containsKey(id) || refused.contains(id) || known.test(id);
    }
}
