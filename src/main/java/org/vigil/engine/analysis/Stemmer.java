package org.vigil.engine.analysis;

import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;
import org.jspecify.annotations.Nullable;

/** The token filter {@code stemmer}, each name meaning what it means in a full Elasticsearch. */
@NamedComponent("stemmer")
public final class Stemmer implements TokenFilterFactory {
    private final String language;
    private final @Nullable UnaryOperator<TokenStream> stemmer;

    @Inject
    public Stemmer(Settings settings) {
        this.language = settings.language().isEmpty() ? settings.name() : settings.language();
        this.stemmer = named(language);
    }

    private static @Nullable UnaryOperator<TokenStream> named(String language) {
        for (var candidate : Stemmers.BY_NAME.entrySet()) {
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
                    + new TreeSet<>(Stemmers.BY_NAME.keySet()));
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
