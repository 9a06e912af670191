package org.vigil.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryKind;

/** What the page of an entry shows of claims: that of a claim its answers, that of an article the questions that it answers. */
final class EntryClaims {
    private final UntilGrown<ClaimTable> tables;
    private final ClaimViews views;
    private final Messages messages;

    EntryClaims(UntilGrown<ClaimTable> tables, ClaimViews views, Messages messages) {
        this.tables = tables;
        this.views = views;
        this.messages = messages;
    }

    /** As that revision has it; absent for what is no claim. */
    @Nullable QuestionView question(Entry entry) {
        return entry.kind() == EntryKind.CLAIM ? views.question(ClaimTable.question(entry), tables.current()) : null;
    }

    /** @param shown the passages that are printed */
    MarginView margin(Entry entry, List<PassageView> shown) {
        if (entry.kind() != EntryKind.ARTICLE) {
            return MarginView.NONE;
        }
        var anchors = shown.stream().map(PassageView::anchor).collect(Collectors.toSet());
        Map<String, List<MarginView.Mark>> beside = new LinkedHashMap<>(views.margin(entry.id(), tables.current()));
        var others = beside.entrySet().stream()
                .filter(place -> !anchors.contains(place.getKey()))
                .map(place -> new MarginView.Place(
                        place.getKey(),
                        messages.text("margin.paragraph", place.getKey().substring(1)),
                        place.getValue()))
                .toList();
        beside.keySet().retainAll(anchors);
        return new MarginView(beside, others);
    }
}
