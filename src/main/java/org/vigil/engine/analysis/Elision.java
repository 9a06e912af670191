package org.vigil.engine.analysis;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** The token filter {@code elision}: l'avion becomes avion; without {@code articles}, the French ones. */
@NamedComponent("elision")
public final class Elision implements TokenFilterFactory {
    private final CharArraySet articles;

    @Inject
    public Elision(Settings settings) {
        this.articles = settings.articles().isEmpty()
                ? FrenchAnalyzer.DEFAULT_ARTICLES
                : new CharArraySet(settings.articles(), settings.articlesCase());
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new ElisionFilter(tokens, articles);
    }

    @Override
    public TokenStream normalize(TokenStream tokens) {
        return create(tokens);
    }

    /** What an index may say about {@code elision}. */
    @AnalysisSettings
    public interface Settings {
        @ListSetting(path = "articles")
        List<String> articles();

        /** Despite its name, true means that the case of the articles does not matter. */
        @BooleanSetting(path = "articles_case", defaultValue = false)
        boolean articlesCase();
    }
}
