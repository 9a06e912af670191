package org.vigil.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.TextLanguage;

/**
 * Finds out the language of a text whose language nobody has given, so that it is searched by the right rules. It serves the
 * search only: an entry is never said to be in a language that was guessed.
 */
final class LanguageDetection {
    /** The BCP 47 tag of what is in no language that is known. */
    static final String UNDETERMINED = "und";

    /** Fewer letters say too little. */
    private static final int SHORTEST = 30;
    /** How much likelier the likeliest language must be than the next. */
    private static final double CLEARLY = 1.2;

    private LanguageDetection() {}

    /** Loaded when it is first needed: that takes seconds, and most collections give the languages. */
    private static final class Loaded {
        static final LanguageDetectorME DETECTOR = new LanguageDetectorME(model());

        private static LanguageDetectorModel model() {
            try (var model = LanguageDetection.class.getResourceAsStream("/langdetect-183.bin")) {
                return new LanguageDetectorModel(Objects.requireNonNull(model));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The language that was given, else the one that the text is clearly in. */
    static TextLanguage of(@Nullable String tag, String text) {
        return tag == null || tag.equals(UNDETERMINED) ? detect(text) : TextLanguage.of(tag);
    }

    private static TextLanguage detect(String text) {
        if (text.codePoints().filter(Character::isLetter).count() < SHORTEST) {
            return TextLanguage.OTHER;
        }
        // The detector keeps a state while it reads.
        synchronized (Loaded.DETECTOR) {
            var likeliest = Loaded.DETECTOR.predictLanguages(text);
            boolean clear = likeliest[0].getConfidence() > CLEARLY * likeliest[1].getConfidence();
            return clear ? ofCode(likeliest[0].getLang()) : TextLanguage.OTHER;
        }
    }

    /** @param code ISO 639-3 */
    private static TextLanguage ofCode(String code) {
        return Arrays.stream(TextLanguage.values())
                .filter(language ->
                        Locale.forLanguageTag(language.tag()).getISO3Language().equals(code))
                .findFirst()
                .orElse(TextLanguage.OTHER);
    }
}
