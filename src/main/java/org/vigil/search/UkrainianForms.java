package org.vigil.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSA;
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
    private static final int SHORTEST_WORD = 3;
    /** How many letters more than its lemma a form may have, as in дитя and дитинами, бити and битимуться. */
    private static final int LONGEST_GROWTH = 4;

    private static final int LONGEST_GROWTH_OF_VERBS = 6;
    private static final int BYTES_OF_A_LETTER = 2;
    private static final int SHORT = 6;

    private static final Dictionary DICTIONARY = dictionary();
    private static final byte SEPARATOR = DICTIONARY.metadata.getSeparator();

    /** To look through all that begins like a short word takes some milliseconds, and the words of the archive are few. */
    private static final LoadingCache<String, Set<String>> KNOWN =
            Caffeine.newBuilder().maximumSize(10_000).build(UkrainianForms::formsOf);

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
        return Objects.requireNonNull(KNOWN.get(word.toLowerCase(Locale.ROOT)
                .replace('ґ', 'г')
                .replace('’', '\'')
                .replace('ʼ', '\'')));
    }

    private static Set<String> formsOf(String written) {
        if (written.length() < SHORTEST_WORD) {
            return Set.of();
        }
        var forms = new LinkedHashSet<String>();
        var lemmas = new TreeSet<String>();
        new DictionaryLookup(DICTIONARY)
                .lookup(written)
                .forEach(data -> lemmas.add(data.getStem().toString()));
        for (var lemma : lemmas) {
            forms.add(lemma.toLowerCase(Locale.ROOT));
            collect(lemma, stem(lemma.toLowerCase(Locale.ROOT), written), forms);
        }
        return Collections.unmodifiableSet(forms);
    }

    private static void collect(String lemma, String stem, Set<String> forms) {
        var bytes = stem.getBytes(StandardCharsets.UTF_8);
        var match = new FSATraversal(DICTIONARY.fsa).match(bytes);
        if (match.kind == MatchResult.SEQUENCE_IS_A_PREFIX) {
            new Walk(lemma, forms).from(match.node, bytes);
        }
    }

    /** Through all of the dictionary that begins alike and is not too long, to the forms of one lemma. */
    private static final class Walk {
        private final FSA fsa = DICTIONARY.fsa;
        private final byte[] lemma;
        private final Set<String> forms;
        private final byte[] form;

        Walk(String lemma, Set<String> forms) {
            this.lemma = lemma.getBytes(StandardCharsets.UTF_8);
            this.forms = forms;
            int growth = lemma.endsWith("ти") || lemma.endsWith("ся") ? LONGEST_GROWTH_OF_VERBS : LONGEST_GROWTH;
            this.form = new byte[this.lemma.length + growth * BYTES_OF_A_LETTER];
        }

        void from(int node, byte[] stem) {
            if (stem.length <= form.length) {
                System.arraycopy(stem, 0, form, 0, stem.length);
                walk(node, stem.length);
            }
        }

        private void walk(int node, int length) {
            for (int arc = fsa.getFirstArc(node); arc != 0 && forms.size() < MOST_FORMS; arc = fsa.getNextArc(arc)) {
                byte label = fsa.getArcLabel(arc);
                if (label == SEPARATOR) {
                    if (!fsa.isArcTerminal(arc) && isOfLemma(fsa.getEndNode(arc), length)) {
                        forms.add(new String(form, 0, length, StandardCharsets.UTF_8));
                    }
                } else if (length < form.length && !fsa.isArcTerminal(arc)) {
                    form[length] = label;
                    walk(fsa.getEndNode(arc), length + 1);
                }
            }
        }

        /**
         * What follows a form in the dictionary: a letter that says how many bytes to cut from its end (A for none), what to put in
         * their place to have the lemma, a separator, tags (morfologik's encoder SUFFIX).
         */
        private boolean isOfLemma(int node, int length) {
            for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
                int kept = length - (fsa.getArcLabel(arc) - 'A');
                if (kept >= 0
                        && kept <= lemma.length
                        && Arrays.equals(form, 0, kept, lemma, 0, kept)
                        && ends(fsa.getEndNode(arc), kept)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the rest of the lemma, and nothing more of it, may follow. */
        private boolean ends(int node, int kept) {
            int at = node;
            for (int place = kept; place < lemma.length; place++) {
                int arc = fsa.getArc(at, lemma[place]);
                if (arc == 0 || fsa.isArcTerminal(arc)) {
                    return false;
                }
                at = fsa.getEndNode(arc);
            }
            return fsa.getArc(at, SEPARATOR) != 0;
        }
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
