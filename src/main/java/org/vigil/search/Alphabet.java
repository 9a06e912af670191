package org.vigil.search;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vigil.entry.TextLanguage;

/** The alphabets in which the archive's names are written. A name typed in one is looked for in texts of the other too. */
enum Alphabet {
    LATIN(UnicodeScript.LATIN, "Latn", "aeiouy"),
    CYRILLIC(UnicodeScript.CYRILLIC, "Cyrl", "аеёиіїоуыьэюяй");

    /** What is left of a name without its ending has at least so many letters. */
    private static final int SHORTEST_STEM = 4;

    private final UnicodeScript script;
    private final String code;
    private final String endings;

    Alphabet(UnicodeScript script, String code, String endings) {
        this.script = script;
        this.code = code;
        this.endings = endings;
    }

    /** The one alphabet of all letters of a word. */
    static Optional<Alphabet> of(String word) {
        return Arrays.stream(values())
                .filter(alphabet -> word.codePoints().allMatch(c -> UnicodeScript.of(c) == alphabet.script))
                .findFirst();
    }

    /** The languages that are written in another alphabet. */
    List<TextLanguage> languagesOfOthers() {
        return Arrays.stream(TextLanguage.values())
                .filter(language -> !ULocale.addLikelySubtags(new ULocale(language.tag()))
                        .getScript()
                        .equals(code))
                .toList();
    }

    /** The word without the vowels at its end, which change with the case of a name; whole where it would get too short. */
    String withoutEnding(String word) {
        int end = word.length();
        while (end > SHORTEST_STEM && endings.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
