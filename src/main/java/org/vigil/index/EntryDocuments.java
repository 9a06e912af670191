package org.vigil.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.Facet;
import org.vigil.entry.TextLanguage;

/** An entry as the document that stands for it in the index. */
public final class EntryDocuments {
    private EntryDocuments() {}

    /**
     * @param added when the entry first came into the archive
     * @param revision the number of the revision that the document shows
     */
    public static Map<String, Object> document(Entry entry, long seq, Instant added, int revision) {
        var document = new LinkedHashMap<String, Object>();
        document.put(IndexFields.ID, entry.id().value());
        document.put(IndexFields.SEQ, seq);
        document.put(IndexFields.ADDED, added.toString());
        var date = entry.date();
        putDay(document, IndexFields.EARLIEST, date == null ? null : date.earliest());
        putDay(document, IndexFields.LATEST, date == null ? null : date.latest());
        document.put("facets", facets(entry));
        document.put(IndexFields.title(entry.title().language()), entry.title().text());
        entry.title()
                .translations()
                .forEach((tag, title) -> document.put(IndexFields.title(TextLanguage.of(tag)), title));
        for (var language : TextLanguage.values()) {
            var passages = entry.passages().stream()
                    .filter(passage -> passage.language() == language)
                    .map(PassageMark::write)
                    .toList();
            if (!passages.isEmpty()) {
                document.put(IndexFields.text(language), passages);
            }
        }
        document.put(IndexFields.SUBJECTS, subjects(entry));
        document.put(IndexFields.DETAILS, details(entry));
        document.put(IndexFields.CARD, Card.of(entry, added, revision));
        return document;
    }

    private static void putDay(Map<String, Object> document, String field, @Nullable LocalDate day) {
        if (day != null) {
            document.put(field, day.toString());
        }
    }

    private static Map<String, List<String>> facets(Entry entry) {
        var facets = new LinkedHashMap<String, List<String>>();
        for (var facet : Facet.values()) {
            var values = facet.valuesOf(entry);
            if (!values.isEmpty()) {
                facets.put(facet.slug(), values);
            }
        }
        return facets;
    }

    private static List<String> subjects(Entry entry) {
        var subjects = new ArrayList<String>();
        entry.terms().values().forEach(subjects::addAll);
        if (entry.publisher() != null) {
            subjects.add(entry.publisher());
        }
        return subjects;
    }

    private static List<String> details(Entry entry) {
        var details = new ArrayList<String>();
        details.add(entry.id().value());
        entry.facts().stream()
                // The passages name them: said twice they would weigh twice.
                .filter(fact -> !fact.name().equals("establishment"))
                .forEach(fact -> details.addAll(fact.values()));
        if (entry.author() != null) {
            details.add(entry.author());
        }
        entry.references().forEach(reference -> {
            details.add(reference.title());
            if (reference.supports() != null) {
                details.add(reference.supports());
            }
        });
        return details;
    }
}
