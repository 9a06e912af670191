package org.vigil.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryKind;
import org.vigil.link.Permalinks;

/** What the page of an entry shows of claims: that of a claim its answers, that of an article the questions that it answers. */
final class EntryClaims {
    private final Archive archive;
    private final UntilGrown<ClaimTable> tables;
    private final ClaimViews views;
    private final Messages messages;

    EntryClaims(Archive archive, UntilGrown<ClaimTable> tables, ClaimViews views, Messages messages) {
        this.archive = archive;
        this.tables = tables;
        this.views = views;
        this.messages = messages;
    }

    /**
     * As that revision has it; absent for what is no claim.
     *
     * @param frozen the articles too are as they were then
     */
    @Nullable QuestionView question(Revision revision, boolean frozen) {
        if (revision.entry().kind() != EntryKind.CLAIM) {
            return null;
        }
        var question = ClaimTable.question(revision.entry());
        return views.question(question, frozen ? asOf(revision, question) : tables.current());
    }

    private ClaimTable asOf(Revision revision, ClaimTable.Question question) {
        var articles = archive.asOf(question.articles(), revision.row().seq());
        return ClaimTable.of(
                List.of(revision.entry()),
                articles.values().stream().map(Revision::entry).toList());
    }

    /**
     * Nothing on a frozen page: other entries say it.
     *
     * @param shown the passages that are printed
     */
    MarginView margin(Entry entry, boolean frozen, List<PassageView> shown) {
        if (frozen || entry.kind() != EntryKind.ARTICLE) {
            return MarginView.NONE;
        }
        var anchors = shown.stream().map(PassageView::anchor).collect(Collectors.toSet());
        Map<String, List<MarginView.Mark>> beside = new LinkedHashMap<>(views.margin(entry.id(), tables.current()));
        var others = beside.entrySet().stream()
                .filter(place -> !anchors.contains(place.getKey()))
                .map(place -> new MarginView.Place(
                        place.getKey(),
                        Permalinks.paragraphAnchor(place.getKey().substring(1)),
                        messages.text("margin.paragraph", place.getKey().substring(1)),
                        place.getValue()))
                .toList();
        beside.keySet().retainAll(anchors);
        return new MarginView(beside, others);
    }
}
