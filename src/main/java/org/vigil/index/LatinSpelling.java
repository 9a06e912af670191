package org.vigil.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/**
 * Brings names to one spelling in Latin letters, whether they are written in Cyrillic or in one of the usual ways of writing
 * Russian and Ukrainian in Latin letters (BGN/PCGN, the passports' ICAO Doc 9303, the English press, the French and German
 * press). What these ways disagree on is dropped: soft signs, glides before vowels, doubled letters.
 */
public final class LatinSpelling {
    private static final String CYRILLIC =
            "а a б b в v г g ґ g д d е e ё e є e ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u "
                    + "ф f х h ц ts ч ch ш sh щ shch ъ  ы i ь  э e ю iu я ia";

    private static final String SPELLINGS =
            "shch sh sch sh tsch ch tch ch kh h ph f ou u tz ts ck k w v x ks yo e ye e ie e je e yu u iu u ju u ya a "
                    + "ia a ja a yi i iy i ii i ij i yy i yj i y i j i bb b dd d ff f gg g kk k ll l mm m nn n pp p rr r ss s "
                    + "tt t vv v zz z";

    private static final List<NormalizeCharMap> STEPS = List.of(map(letters()), map(spellings()));

    private LatinSpelling() {}

    /** A name in that one spelling, as the fields of the index have it. */
    public static String of(String name) {
        var spelt = name;
        for (var step : STEPS) {
            try (var reader = new MappingCharFilter(step, new StringReader(spelt))) {
                var out = new StringWriter();
                reader.transferTo(out);
                spelt = out.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return spelt;
    }

    private static NormalizeCharMap map(List<String> rules) {
        var map = new NormalizeCharMap.Builder();
        for (var rule : rules) {
            var pair = rule.split(" => ?", -1);
            map.add(pair[0], pair[1]);
        }
        return map.build();
    }

    /** Cyrillic letters as Latin ones, as rules of the character filter {@code mapping}. */
    static List<String> letters() {
        return rules(CYRILLIC);
    }

    /** The ways of writing a sound as one, as rules of the character filter {@code mapping}. */
    static List<String> spellings() {
        return rules(SPELLINGS);
    }

    /** Pairs parted by single spaces; small, and with a capital first letter. */
    private static List<String> rules(String pairs) {
        var words = pairs.split(" ", -1);
        var rules = new ArrayList<String>();
        for (int i = 0; i < words.length; i += 2) {
            var from = words[i];
            var to = words[i + 1];
            Stream.of(from + " => " + to, capital(from) + " => " + capital(to)).forEach(rules::add);
        }
        return rules;
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
