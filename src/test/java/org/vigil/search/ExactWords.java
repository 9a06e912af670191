package org.vigil.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.vigil.entry.Entry;
import org.vigil.entry.Passage;

/**
 * What a phrase in quotation marks means, said a second time and without Elasticsearch: the same words in the same order within one
 * passage, title, fact, subject or source. Case, accents, ё, a possessive 's and an elided French article make no difference.
 */
final class ExactWords {
    private static final Set<String> ELIDED =
            Set.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu");

    private ExactWords() {}

    /** The stretches of a text that are words by Unicode's rules (UAX #29), as they are written. */
    static List<String> written(String text) {
        return spans(text).stream().map(span -> span.in(text)).toList();
    }

    static List<QuestionParser.Span> spans(String text) {
        var words = new ArrayList<QuestionParser.Span>();
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(new QuestionParser.Span(from, to));
            }
            from = to;
        }
        return words;
    }

    /** The words as they are compared. */
    static List<String> of(String text) {
        return written(text.replaceAll("[’ʼ]", "'").replace('‑', '-')).stream()
                .map(ExactWords::compared)
                .toList();
    }

    private static String compared(String word) {
        var bare = word.replaceFirst("'[sS]$", "");
        int apostrophe = bare.indexOf('\'');
        if (apostrophe > 0 && ELIDED.contains(bare.substring(0, apostrophe).toLowerCase(Locale.ROOT))) {
            bare = bare.substring(apostrophe + 1);
        }
        return withoutAccents(bare.toLowerCase(Locale.ROOT));
    }

    /** Only Latin letters lose their accents: й is no и. */
    private static String withoutAccents(String word) {
        var plain = new StringBuilder();
        Normalizer2.getNFCInstance().normalize(word).codePoints().forEach(c -> {
            var letter = Character.toString(c);
            plain.append(
                    UScript.getScript(c) == UScript.LATIN
                            ? Normalizer2.getNFKDInstance().normalize(letter).replaceAll("\\p{M}", "")
                            : letter);
        });
        return plain.toString()
                .replace('ё', 'е')
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('ø', 'o')
                .replace('ł', 'l');
    }

    static boolean holds(String text, List<String> phrase) {
        return Collections.indexOfSubList(of(text), phrase) >= 0;
    }

    /** The words of each piece of an entry. */
    static List<List<String>> of(Entry entry) {
        return pieces(entry).map(ExactWords::of).toList();
    }

    static boolean hold(List<List<String>> pieces, List<String> phrase) {
        return pieces.stream().anyMatch(piece -> Collections.indexOfSubList(piece, phrase) >= 0);
    }

    /** All that is searched of an entry, each piece by itself. */
    static Stream<String> pieces(Entry entry) {
        var pieces = new ArrayList<String>();
        pieces.add(entry.title().text());
        pieces.addAll(entry.title().translations().values());
        entry.passages().stream().map(Passage::text).forEach(pieces::add);
        entry.terms().values().forEach(pieces::addAll);
        pieces.add(entry.id().value());
        entry.facts().forEach(fact -> pieces.addAll(fact.values()));
        for (var name : new String[] {entry.publisher(), entry.author()}) {
            if (name != null) {
                pieces.add(name);
            }
        }
        entry.references().forEach(reference -> {
            pieces.add(reference.title());
            if (reference.supports() != null) {
                pieces.add(reference.supports());
            }
        });
        return pieces.stream();
    }
}
