package org.vigil.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.RussianStemmer;
import org.vigil.entry.TextLanguage;
import org.vigil.index.LatinSpelling;

/**
 * What two forms of a name have in common, so that a name is known whatever its case, accents and ending. A key is of one
 * language: the ending that is cut off in one would be part of the name in another.
 */
final class NameKeys {
    /** A language that has none here is compared as it is written. */
    private static final Map<TextLanguage, UnaryOperator<TokenStream>> STEMMERS = Map.of(
            TextLanguage.ENGLISH,
            KStemFilter::new,
            TextLanguage.FRENCH,
            FrenchLightStemFilter::new,
            TextLanguage.RUSSIAN,
            tokens -> new SnowballFilter(tokens, new RussianStemmer()),
            // The endings of Ukrainian names in -ий, -ого, -ому are near enough to the Russian ones.
            TextLanguage.UKRAINIAN,
            tokens -> new SnowballFilter(tokens, new RussianStemmer()));

    private static final int SHORTEST_SPELT = 5;

    private static final Map<TextLanguage, Analyzer> ANALYZERS = analyzers();

    private NameKeys() {}

    private static Map<TextLanguage, Analyzer> analyzers() {
        var analyzers = new EnumMap<TextLanguage, Analyzer>(TextLanguage.class);
        for (var language : TextLanguage.values()) {
            analyzers.put(language, analyzer(STEMMERS.getOrDefault(language, tokens -> tokens)));
        }
        return analyzers;
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> stemmer) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                var tokenizer = new StandardTokenizer();
                var folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
                return new TokenStreamComponents(tokenizer, stemmer.apply(folded));
            }
        };
    }

    /** The words of a name in its language without their endings; empty where it has none. */
    static String of(TextLanguage language, String name) {
        var tokens = tokens(language, name);
        return tokens.isEmpty() ? "" : language.tag() + ' ' + String.join(" ", tokens);
    }

    /** As a name of any language: as it is written, then without the endings of each, then as it sounds. */
    static Set<String> ofAny(String name) {
        var keys = new LinkedHashSet<String>();
        keys.add(of(TextLanguage.OTHER, name));
        for (var language : TextLanguage.values()) {
            keys.add(of(language, name));
        }
        keys.remove("");
        keys.addAll(spelt(name));
        keys.addAll(root(name));
        return keys;
    }

    /** Whether the words of one name stand as they are in another, so that who looks for the one finds the other. */
    static boolean holds(String name, String words) {
        return Collections.indexOfSubList(tokens(TextLanguage.OTHER, name), tokens(TextLanguage.OTHER, words)) >= 0;
    }

    /** As it sounds in Latin letters, whatever it is written in; none for what is too short to be told from other words. */
    static Set<String> spelt(String name) {
        var key = LatinSpelling.of(String.join(" ", tokens(TextLanguage.OTHER, name)));
        return key.length() < SHORTEST_SPELT ? Set.of() : Set.of("spelt " + key);
    }

    /**
     * What is left of a Russian name in every case: the stems, as they sound, without the vowels at their ends. Two first names that
     * the stemmer cuts at different places (Алексей, Алексея) have it in common.
     */
    static Set<String> root(String name) {
        if (name.codePoints().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC)) {
            return Set.of();
        }
        var roots = tokens(TextLanguage.RUSSIAN, name).stream()
                .map(LatinSpelling::of)
                .map(Alphabet.LATIN::withoutEnding)
                .toList();
        var key = String.join(" ", roots);
        return key.length() < SHORTEST_SPELT ? Set.of() : Set.of("root " + key);
    }

    private static List<String> tokens(TextLanguage language, String name) {
        var spelt = name.replace('ё', 'е').replace('Ё', 'Е').replace('’', '\'').replace('ʼ', '\'');
        var words = new ArrayList<String>();
        try (var tokens = Objects.requireNonNull(ANALYZERS.get(language)).tokenStream("", spelt)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
