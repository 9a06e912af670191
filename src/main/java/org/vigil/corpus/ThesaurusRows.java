package org.vigil.corpus;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vigil.entry.EntryId;
import org.vigil.entry.TextLanguage;

/** Groups of names that mean the same. */
final class ThesaurusRows {
    private ThesaurusRows() {}

    static void read(Row row) {
        var id = row.as("id", text -> new EntryId(text).value(), "none");
        var names = byLanguage(row.part("names"));
        // A remark is for those who edit the file.
        row.textOrNull("note");
        long different = names.values().stream()
                .flatMap(Collection::stream)
                .map(NameGroups::folded)
                .distinct()
                .count();
        if (different < 2) {
            row.problem(row.lineOf("names"), "\"names\": expected at least two that differ; found " + different);
        }
        row.found(new NameGroup(id, names));
    }

    private static Map<TextLanguage, List<String>> byLanguage(Row listed) {
        var names = new EnumMap<TextLanguage, List<String>>(TextLanguage.class);
        for (var language : TextLanguage.values()) {
            var inLanguage = listed.texts(language.tag());
            if (!inLanguage.isEmpty()) {
                names.put(language, inLanguage);
            }
        }
        return names;
    }
}
