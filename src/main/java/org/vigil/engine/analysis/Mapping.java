package org.vigil.engine.analysis;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;
import org.jspecify.annotations.Nullable;

/** The character filter {@code mapping}: rewrites characters before words are cut, as in {@code "ё => е"}. */
@NamedComponent("mapping")
public final class Mapping implements CharFilterFactory {
    private final @Nullable NormalizeCharMap map;

    @Inject
    public Mapping(Settings settings) {
        // Elasticsearch makes one without settings for every index, so that alone must not fail.
        this.map = settings.mappings().isEmpty() ? null : map(settings.mappings());
    }

    private static NormalizeCharMap map(List<String> lines) {
        var builder = new NormalizeCharMap.Builder();
        for (String line : lines) {
            var rule = MappingRule.parse(line);
            builder.add(rule.from(), rule.to());
        }
        return builder.build();
    }

    @Override
    public Reader create(Reader text) {
        if (map == null) {
            throw new IllegalArgumentException(
                    "A mapping needs [mappings], a list such as [\"ё => е\"]; the embedded Elasticsearch has no [mappings_path].");
        }
        return new MappingCharFilter(map, text);
    }

    @Override
    public Reader normalize(Reader text) {
        return create(text);
    }

    /** What an index may say about {@code mapping}. */
    @AnalysisSettings
    public interface Settings {
        @ListSetting(path = "mappings")
        List<String> mappings();
    }
}
