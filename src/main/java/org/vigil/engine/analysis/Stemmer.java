package org.vigil.engine.analysis;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** The token filter {@code stemmer} for the archive's languages, each name meaning what it means in a full Elasticsearch. */
@NamedComponent("stemmer")
public final class Stemmer implements TokenFilterFactory {
    private static final Map<String, UnaryOperator<TokenStream>> STEMMERS = Map.ofEntries(
            entry("english", PorterStemFilter::new),
            entry("porter", PorterStemFilter::new),
            entry("porter2", tokens -> new SnowballFilter(tokens, new EnglishStemmer())),
            entry("light_english", KStemFilter::new),
            entry("kstem", KStemFilter::new),
            entry("minimal_english", EnglishMinimalStemFilter::new),
            entry("possessive_english", EnglishPossessiveFilter::new),
            entry("french", tokens -> new SnowballFilter(tokens, new FrenchStemmer())),
            entry("light_french", FrenchLightStemFilter::new),
            entry("minimal_french", FrenchMinimalStemFilter::new),
            entry("russian", tokens -> new SnowballFilter(tokens, new RussianStemmer())),
            entry("light_russian", RussianLightStemFilter::new));

    private final String language;
    private final @Nullable UnaryOperator<TokenStream> stemmer;

    @Inject
    public Stemmer(Settings settings) {
        this.language = settings.language().isEmpty() ? settings.name() : settings.language();
        this.stemmer = named(language);
    }

    private static @Nullable UnaryOperator<TokenStream> named(String language) {
        for (var candidate : STEMMERS.entrySet()) {
            String name = candidate.getKey();
            // Elasticsearch also takes lightEnglish for light_english, and any case.
            if (name.equalsIgnoreCase(language) || name.replace("_", "").equalsIgnoreCase(language)) {
                return candidate.getValue();
            }
        }
        return null;
    }

    /** Refuses here, not in the constructor, whose exceptions Elasticsearch buries three causes deep. */
    @Override
    public TokenStream create(TokenStream tokens) {
        if (stemmer == null) {
            throw new IllegalArgumentException("The embedded Elasticsearch has no stemmer [" + language + "]; it has "
                    + new TreeSet<>(STEMMERS.keySet()) + ". A full Elasticsearch has more.");
        }
        return stemmer.apply(tokens);
    }

    /** What an index may say about {@code stemmer}. */
    @AnalysisSettings
    public interface Settings {
        @StringSetting(path = "language", defaultValue = "")
        String language();

        /** The older word for {@link #language()}, which goes before it. */
        @StringSetting(path = "name", defaultValue = "porter")
        String name();
    }
}
