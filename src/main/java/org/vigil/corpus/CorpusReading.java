package org.vigil.corpus;

import java.util.List;

/**
 * What a reading of the corpus gave.
 *
 * @param items in the order of the files, and in each file as they stand; no id comes twice
 * @param texts the source texts, which belong to the entries that name their hash
 * @param totals what others count, from {@code totals.json}
 * @param names what means the same, from {@code thesaurus.json}; no id and no name comes twice
 * @param problems by file and line; nothing that one names is among the others
 */
public record CorpusReading(
        List<CorpusItem> items,
        List<SourceText> texts,
        List<Total> totals,
        List<NameGroup> names,
        List<CorpusProblem> problems) {
    public CorpusReading {
        items = List.copyOf(items);
        texts = List.copyOf(texts);
        totals = List.copyOf(totals);
        names = List.copyOf(names);
        problems = List.copyOf(problems);
    }
}
