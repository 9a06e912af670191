package org.vigil.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vigil.entry.Entry;
import org.vigil.entry.Reference;

/**
 * What a source can be a source for. An entry's references say in words what each of them supports; these are the words by
 * which that is recognised. See decision 18 for what that is worth.
 */
enum Support {
    NUMBER("(first|second|third|fourth|fifth|sixth|seventh|eighth|tenth|eleven|nineteen|thirtieth|30th)(?! periodic)"),
    DATE("dates?|begun|began|took place|year|month|start date|length|came in|last visited|last visit was"),
    KIND("periodic|ad hoc|purpose"),
    REGIONS("regions?|places?|republics?|territories|cities|Chechnya|Siberia"),
    ESTABLISHMENTS("prisons?|hospitals?|SIZO|list"),
    DELEGATION("delegation|head|led"),
    REPORT("reports?|recommendations|adoption|cites"),
    REFERENCE("references?|CPT/Inf|CPT \\("),
    ADOPTION("adoption|adopted"),
    PUBLICATION("publication|published|public");

    private final Pattern words;

    Support(String words) {
        this.words = Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /**
     * The numbers of the references, from 1, that say they support this; those that name one of the values say it too. None
     * where no reference says so in words that are known here: then all of them together are what there is. Where there is
     * one only, it is that.
     */
    List<Integer> numbers(Entry entry, List<String> values) {
        if (entry.references().size() == 1) {
            return List.of(1);
        }
        return IntStream.rangeClosed(1, entry.references().size())
                .filter(number -> isNamed(entry.references().get(number - 1), values))
                .boxed()
                .toList();
    }

    private boolean isNamed(Reference reference, List<String> values) {
        var supports = reference.supports();
        return supports != null
                && (words.matcher(supports).find()
                        || values.stream().anyMatch(value -> supports.toLowerCase(Locale.ROOT)
                                .contains(value.toLowerCase(Locale.ROOT))));
    }
}
