package org.vigil.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Reference;
import org.vigil.entry.Slugged;
import org.vigil.link.Permalinks;
import org.vigil.revise.EntryDiff;
import org.vigil.revise.Mark;
import org.vigil.revise.Marked;
import org.vigil.revise.Pair;
import org.vigil.revise.WordDiff;

/** What differs between two states beside the passages, in the words in which the entry's page says it. */
final class DiffParts {
    /** What an entry says in words that are not the interface's. */
    private static final Set<EntryDiff.Part> CONTENT =
            EnumSet.of(EntryDiff.Part.TITLE, EntryDiff.Part.PUBLISHER, EntryDiff.Part.AUTHOR, EntryDiff.Part.URL);

    private final Archive archive;
    private final Messages messages;
    private final Titles titles;
    private final ValueWords values;
    private final DateWords dates;

    DiffParts(Archive archive, Messages messages, ValueWords values, DateWords dates) {
        this.archive = archive;
        this.messages = messages;
        this.titles = new Titles(messages);
        this.values = values;
        this.dates = dates;
    }

    List<DiffView.Part> view(EntryDiff diff) {
        var parts = new ArrayList<DiffView.Part>();
        for (var change : diff.parts()) {
            var label = messages.text("diff.part." + change.part().slug());
            parts.add(part(
                    label,
                    CONTENT.contains(change.part()),
                    words(change.part(), change.before()),
                    words(change.part(), change.after())));
        }
        diff.terms().forEach((facet, terms) -> parts.add(terms(facet, terms)));
        for (var fact : diff.facts()) {
            parts.add(part(factLabel(fact), isText(fact), text(fact.before()), text(fact.after())));
        }
        for (var relation : diff.relations()) {
            var label = messages.text("relation." + relation.value().type().slug());
            parts.add(new DiffView.Part(
                    label,
                    true,
                    List.of(whole(relation.mark(), title(relation.value().target())))));
        }
        for (var reference : diff.references()) {
            parts.add(part(messages.text("diff.reference"), true, text(reference.before()), text(reference.after())));
        }
        return parts;
    }

    /** A text word by word; values of few words are easier to read one after the other. */
    private static DiffView.Part part(String label, boolean content, String before, String after) {
        return new DiffView.Part(label, content, List.of(DiffPage.runs(WordDiff.of(before, after))));
    }

    private static List<DiffView.Run> whole(Mark mark, String text) {
        return List.of(new DiffView.Run(mark.slug(), text));
    }

    private String words(EntryDiff.Part part, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return switch (part) {
            case KIND -> values.value(Facet.KIND, value);
            case LANGUAGE -> values.value(Facet.LANGUAGE, value);
            case DATE -> dates.words(new EntryDate(value));
            case RIGHTS -> messages.text("rights." + value);
            case TITLE_FROM -> messages.text("title-from." + value);
            case TITLE, TITLE_TRANSLATIONS, PUBLISHER, AUTHOR, URL, SOURCE_HASH -> value;
        };
    }

    private DiffView.Part terms(String name, List<Marked<String>> terms) {
        var facet = Slugged.find(Facet.class, name);
        return new DiffView.Part(
                facet.map(values::facet).orElse(name),
                facet.isEmpty()
                        || terms.stream().anyMatch(term -> values.languageOf(facet.get(), term.value()) != null),
                terms.stream()
                        .map(term -> whole(
                                term.mark(),
                                facet.map(known -> values.value(known, term.value()))
                                        .orElse(term.value())))
                        .toList());
    }

    private static boolean isText(Pair<Fact> pair) {
        return Stream.of(pair.before(), pair.after())
                .flatMap(Stream::ofNullable)
                .anyMatch(fact -> fact.type() == Fact.Type.TEXT && fact.absence() == null);
    }

    private String factLabel(Pair<Fact> pair) {
        return Stream.of(pair.after(), pair.before())
                .flatMap(Stream::ofNullable)
                .map(fact -> messages.text("fact." + fact.name()))
                .findFirst()
                .orElse("");
    }

    /** The fact as one text: its values, its remark, and where it was taken from. */
    private String text(@Nullable Fact fact) {
        if (fact == null) {
            return "";
        }
        var absence = fact.absence();
        var said = absence != null
                ? values.label("absence", absence)
                : fact.values().stream().map(value -> value(fact, value)).collect(Collectors.joining("; "));
        return Stream.of(said, fact.note(), fact.at() == null ? null : Permalinks.passage(fact.at()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" · "));
    }

    private String value(Fact fact, String value) {
        return switch (fact.type()) {
            case TEXT -> value;
            case DATE -> dates.words(new EntryDate(value));
            case TERM -> values.term(fact.name(), value);
        };
    }

    private static String text(@Nullable Reference reference) {
        return reference == null
                ? ""
                : Stream.of(
                                reference.title(),
                                reference.url().toASCIIString(),
                                reference.supports(),
                                reference.states().isEmpty() ? null : String.join(", ", reference.states()))
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" · "));
    }

    private String title(EntryId id) {
        return archive.find(id).map(found -> titles.text(found.entry())).orElse(id.value());
    }
}
