package org.vigil.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One edition for each language of the interface. */
final class Editions {
    private final Languages languages;
    private final Map<Messages, Edition> byLanguage = new LinkedHashMap<>();

    Editions(Edition.Ground ground) {
        languages = ground.languages();
        languages.all().forEach(messages -> byLanguage.put(messages, Edition.of(messages, ground)));
    }

    /** In the language of a request. */
    Edition of(Context ctx) {
        return in(languages.of(ctx));
    }

    /** @param ranges the header {@code Accept-Language} */
    Edition liked(@Nullable String ranges) {
        return in(languages.liked(ranges));
    }

    private Edition in(Messages messages) {
        return Objects.requireNonNull(byLanguage.get(messages));
    }
}
