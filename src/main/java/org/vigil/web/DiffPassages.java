package org.vigil.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Revision;
import org.vigil.entry.Passage;
import org.vigil.link.Permalinks;
import org.vigil.revise.Fate;
import org.vigil.revise.Pair;
import org.vigil.revise.WordDiff;

/** The passages of two revisions beside each other: those that changed word by word, the others in a line. */
final class DiffPassages {
    private final Messages messages;

    DiffPassages(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param heading key of the message
     * @param shown whether the words may be shown; otherwise only the numbers of the passages are
     * @return null where there is nothing to tell
     */
    DiffView.@Nullable Passages view(
            String heading, List<Pair<Passage>> pairs, boolean shown, Revision from, Revision to) {
        if (pairs.stream().map(Fate::of).allMatch(Fate.UNCHANGED::equals)) {
            return pairs.isEmpty() ? null : new DiffView.Passages(messages.text(heading), sums(pairs), List.of());
        }
        var items = new ArrayList<DiffView.Item>();
        for (int i = 0; i < pairs.size(); ) {
            int end = i + 1;
            boolean inWords = shown && isInWords(Fate.of(pairs.get(i)));
            while (!inWords && end < pairs.size() && continues(pairs.get(end - 1), pairs.get(end))) {
                end++;
            }
            items.add(inWords ? words(pairs.get(i), from, to) : folded(pairs.subList(i, end)));
            i = end;
        }
        var note = shown ? sums(pairs) : messages.text("diff.withheld", sums(pairs));
        return new DiffView.Passages(messages.text(heading), note, items);
    }

    private static boolean isInWords(Fate fate) {
        return fate != Fate.MOVED && fate != Fate.UNCHANGED;
    }

    private String sums(List<Pair<Passage>> pairs) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        pairs.forEach(pair -> counts.merge(Fate.of(pair), 1, Integer::sum));
        return messages.text(
                "diff.sums",
                counts.entrySet().stream()
                        .map(count -> messages.text("diff.sum." + count.getKey().slug(), count.getValue()))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
    }

    /** Whether the same can be said of two that follow each other, in both revisions. */
    private static boolean continues(Pair<Passage> one, Pair<Passage> next) {
        return Fate.of(one) == Fate.of(next)
                && number(next.before()) - number(one.before()) == (one.before() == null ? 0 : 1)
                && number(next.after()) - number(one.after()) == (one.after() == null ? 0 : 1);
    }

    private static int number(@Nullable Passage passage) {
        return passage == null ? 0 : passage.number();
    }

    private DiffView.Item folded(List<Pair<Passage>> pairs) {
        var first = pairs.get(0);
        var last = pairs.get(pairs.size() - 1);
        var now = range(first.after(), last.after());
        var former = range(first.before(), last.before());
        var text = messages.text(
                "diff.folded." + Fate.of(first).slug(), pairs.size(), now.isEmpty() ? former : now, former);
        return new DiffView.Item(text, null, "", List.of());
    }

    private static String range(@Nullable Passage first, @Nullable Passage last) {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? first.anchor() : first.anchor() + "–" + last.anchor();
    }

    private DiffView.Item words(Pair<Passage> pair, Revision from, Revision to) {
        var before = pair.before();
        var after = pair.after();
        var here = Objects.requireNonNull(after == null ? before : after);
        var revision = after == null ? from : to;
        boolean renumbered = before != null && after != null && before.number() != after.number();
        var text = messages.text(
                "diff.passage." + Fate.of(pair).slug() + (renumbered ? ".renumbered" : ""),
                here.anchor(),
                before == null ? "" : before.anchor());
        return new DiffView.Item(
                text,
                Permalinks.passage(revision.id(), revision.number(), here.anchor()),
                here.language().tag(),
                DiffPage.runs(WordDiff.of(before == null ? "" : before.text(), after == null ? "" : after.text())));
    }
}
