package org.vigil.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Text without what does not matter when names are compared: case, accents, punctuation, runs of spaces. */
final class Folded {
    private Folded() {}

    /** Words in small letters, parted by single spaces. */
    static String of(String text) {
        var apart = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(text, true));
        return apart.replaceAll("\\p{M}+", "")
                .replaceAll("[\\p{P}\\p{S}\\p{Z}\\s]+", " ")
                .strip();
    }
}
