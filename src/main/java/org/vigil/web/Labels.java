package org.vigil.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import org.vigil.entry.TextLanguage;

/** Labels in alphabetical order, under their letters, and found by a part of them. */
final class Labels {
    /** What labels stand under that begin with no letter of an alphabet that is known here. */
    static final String NONE = "…";

    private final RuleBasedCollator collator;
    private final AlphabeticIndex.ImmutableIndex<String> index;

    /** @param locale whose alphabet comes first */
    Labels(ULocale locale) {
        collator = (RuleBasedCollator) Collator.getInstance(locale);
        collator.setNumericCollation(true);
        collator.freeze();
        var letters = new AlphabeticIndex<String>(locale)
                .setUnderflowLabel(NONE)
                .setInflowLabel(NONE)
                .setOverflowLabel(NONE);
        Arrays.stream(TextLanguage.values())
                .forEach(language -> letters.addLabels(ULocale.forLanguageTag(language.tag())));
        index = letters.buildImmutableIndex();
    }

    Comparator<String> order() {
        return collator::compare;
    }

    /** The letter that a label stands under, or {@link #NONE}. */
    String letter(String label) {
        return index.getBucket(index.getBucketIndex(label)).getLabel();
    }

    /** Every word typed is somewhere in the label; case and marks such as accents make no difference, so that ё is е. */
    static boolean matches(String label, String typed) {
        var folded = folded(label);
        return Arrays.stream(folded(typed).split("\\s+")).allMatch(folded::contains);
    }

    private static String folded(String text) {
        return UCharacter.foldCase(Normalizer2.getNFKDInstance().normalize(text).replaceAll("\\p{M}", ""), true);
    }
}
