package org.vigil.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vigil.entry.TextLanguage;

/**
 * The names of one person, body, place, treaty, prison or term: whoever searches for one of them means all of them.
 *
 * @param id a slug
 * @param names by language, in each the usual one first; any of them stands in no other group
 */
public record NameGroup(String id, Map<TextLanguage, List<String>> names) {
    public NameGroup {
        var copies = new EnumMap<TextLanguage, List<String>>(TextLanguage.class);
        names.forEach((language, list) -> copies.put(language, List.copyOf(list)));
        names = Collections.unmodifiableMap(copies);
    }
}
