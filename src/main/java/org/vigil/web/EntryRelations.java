package org.vigil.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Entry;
import org.vigil.entry.Relation;

/** The entries that an entry has to do with, each under the name of the relation. */
final class EntryRelations {
    private final Archive archive;
    private final Messages messages;
    private final Words words;

    EntryRelations(Archive archive, Messages messages, Words words) {
        this.archive = archive;
        this.messages = messages;
        this.words = words;
    }

    /** What the revision itself points to, by the titles of that time: what others say of it may change. */
    List<EntryView.RelationView> asOf(Revision revision) {
        var relations = revision.entry().relations();
        var targets = archive.asOf(
                relations.stream().map(Relation::target).toList(),
                revision.row().seq());
        Map<String, List<EntryLine>> byLabel = new LinkedHashMap<>();
        for (var relation : relations) {
            var target = targets.get(relation.target());
            if (target != null) {
                lines(byLabel, "relation.", relation.type()).add(words.line(target.entry()));
            }
        }
        return views(byLabel);
    }

    /**
     * What this entry points to, then what points to it, each under the name of the relation as read from here. What the page
     * names already is not named again.
     */
    List<EntryView.RelationView> now(Entry entry, @Nullable AroundView around) {
        Map<String, List<EntryLine>> byLabel = new LinkedHashMap<>();
        for (var relation : entry.relations()) {
            archive.find(relation.target())
                    .map(this::end)
                    .filter(Revision::isLive)
                    .ifPresent(target ->
                            lines(byLabel, "relation.", relation.type()).add(words.line(target.entry())));
        }
        for (var related : archive.relatedTo(entry.id())) {
            lines(byLabel, "relation.from.", related.type())
                    .add(words.line(related.revision().entry()));
        }
        if (around != null) {
            byLabel.values().forEach(lines -> lines.removeIf(line -> around.names(line.href())));
            byLabel.values().removeIf(List::isEmpty);
        }
        return views(byLabel);
    }

    private List<EntryLine> lines(Map<String, List<EntryLine>> byLabel, String prefix, Relation.Type type) {
        return byLabel.computeIfAbsent(messages.text(prefix + type.slug()), label -> new ArrayList<>());
    }

    private static List<EntryView.RelationView> views(Map<String, List<EntryLine>> byLabel) {
        return byLabel.entrySet().stream()
                .map(relation -> new EntryView.RelationView(relation.getKey(), relation.getValue()))
                .toList();
    }

    /** The entry that it was merged into, where it was. */
    private Revision end(Revision latest) {
        return Standing.of(archive, latest).end();
    }
}
