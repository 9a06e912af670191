package org.vigil.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * All forms of a Ukrainian word, from the dictionary of dict_uk. Elasticsearch's server has no stemmer for Ukrainian, so that the texts
 * are indexed as they are written, and a question asks for every form instead.
 */
final class UkrainianForms {
    /** Of one word; verbs and their participles have up to some fifty. */
    static final int MOST_FORMS = 80;

    /** The forms of a word differ from its lemma in so many last letters at most, those of a short word in one less. */
    private static final int LONGEST_ENDING = 3;

    private static final int SHORTEST_STEM = 2;
    private static final int SHORT = 6;

    private static final Dictionary DICTIONARY = dictionary();
    private static final byte SEPARATOR = DICTIONARY.metadata.getSeparator();

    private UkrainianForms() {}

    private static Dictionary dictionary() {
        try {
            return Dictionary.read(
                    Objects.requireNonNull(UkrainianForms.class.getResource("/ua/net/nlp/ukrainian.dict")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In small letters, the word itself among them; empty for a word that the dictionary does not have. */
    static Set<String> of(String word) {
        var written = word.toLowerCase(Locale.ROOT)
                .replace('ґ', 'г')
                .replace('’', '\'')
                .replace('ʼ', '\'');
        var forms = new LinkedHashSet<String>();
        var lemmas = new TreeSet<String>();
        new DictionaryLookup(DICTIONARY)
                .lookup(written)
                .forEach(data -> lemmas.add(data.getStem().toString()));
        for (var lemma : lemmas) {
            forms.add(lemma.toLowerCase(Locale.ROOT));
            collect(lemma, stem(lemma.toLowerCase(Locale.ROOT), written), forms);
        }
        return forms;
    }

    private static void collect(String lemma, String stem, Set<String> forms) {
        var bytes = stem.getBytes(StandardCharsets.UTF_8);
        var match = new FSATraversal(DICTIONARY.fsa).match(bytes);
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return;
        }
        var wanted = lemma.getBytes(StandardCharsets.UTF_8);
        for (var rest : DICTIONARY.fsa.getSequences(match.node)) {
            var sequence = new byte[bytes.length + rest.remaining()];
            System.arraycopy(bytes, 0, sequence, 0, bytes.length);
            rest.get(sequence, bytes.length, rest.remaining());
            int formEnd = indexOfSeparator(sequence, 0);
            if (forms.size() < MOST_FORMS && isOf(wanted, sequence, formEnd)) {
                forms.add(new String(sequence, 0, formEnd, StandardCharsets.UTF_8));
            }
        }
    }

    /**
     * Whether a sequence of the dictionary is a form of this lemma. It is: form, separator, a letter that says how many bytes to cut
     * from the end of the form (A for none), what to put in their place, separator, tags (morfologik's encoder SUFFIX).
     */
    private static boolean isOf(byte[] lemma, byte[] sequence, int formEnd) {
        int kept = formEnd - (sequence[formEnd + 1] - 'A');
        int suffix = formEnd + 2;
        int suffixEnd = indexOfSeparator(sequence, suffix);
        return kept >= 0
                && Arrays.equals(sequence, 0, kept, lemma, 0, Math.min(kept, lemma.length))
                && Arrays.equals(sequence, suffix, suffixEnd, lemma, Math.min(kept, lemma.length), lemma.length);
    }

    private static int indexOfSeparator(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != SEPARATOR) {
            at++;
        }
        return at;
    }

    /** What every form of the word begins with. */
    private static String stem(String lemma, String written) {
        int common = 0;
        while (common < Math.min(lemma.length(), written.length()) && lemma.charAt(common) == written.charAt(common)) {
            common++;
        }
        int ending = lemma.length() > SHORT ? LONGEST_ENDING : LONGEST_ENDING - 1;
        int length = Math.max(SHORTEST_STEM, Math.min(common, lemma.length() - ending));
        return lemma.substring(0, Math.min(length, lemma.length()));
    }
}
