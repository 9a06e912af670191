package org.vigil.entry;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The name an entry goes by, and whose words it is.
 *
 * @param translations the same in other languages, in the archive's words, by their tags; none of a title that is the source's
 */
public record Title(String text, Author from, TextLanguage language, SortedMap<String, String> translations) {
    /** Who worded the title. */
    public enum Author implements Slugged {
        SOURCE,
        ARCHIVE
    }

    public Title {
        translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
        if (text.isBlank() || translations.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A title must not be blank");
        }
        if (from == Author.SOURCE && !translations.isEmpty()) {
            throw new IllegalArgumentException("The title \"" + text + "\" is the source's, so it is not translated");
        }
        for (var tag : translations.keySet()) {
            if (TextLanguage.of(tag) == TextLanguage.OTHER || TextLanguage.of(tag) == language) {
                throw new IllegalArgumentException("The title \"" + text + "\" is not translated into \"" + tag + "\"");
            }
        }
    }

    public Title(String text, Author from, TextLanguage language) {
        this(text, from, language, Collections.emptySortedMap());
    }

    /** A title in the archive's own words, in English. */
    public static Title ours(String text) {
        return ours(text, Map.of());
    }

    /** @param translations by the tags of their languages */
    public static Title ours(String text, Map<String, String> translations) {
        return new Title(text, Author.ARCHIVE, TextLanguage.ENGLISH, new TreeMap<>(translations));
    }

    /** The title in that language where there is one, else as it stands. It is the latter that is cited. */
    public Title in(String tag) {
        var translated = translations.get(tag);
        return translated == null ? this : new Title(translated, from, TextLanguage.of(tag));
    }
}
