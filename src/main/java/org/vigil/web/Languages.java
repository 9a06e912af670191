package org.vigil.web;

import com.ibm.icu.util.ULocale;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.link.Permalinks;

/**
 * The languages of the interface, and which of them a request is answered in: the one that the address names, else for pages the
 * one that the browser likes best, else English.
 *
 * @param all English first, the others by their tags
 */
public record Languages(List<Messages> all) {
    private static final String ENGLISH = "en";
    /** A list of more is none that a browser sends. */
    private static final int LONGEST_LIST = 1_000;

    public Languages {
        all = List.copyOf(all);
    }

    /** All that have a file {@code messages_<tag>.properties}, of those that ICU knows. */
    public static Languages load() {
        return new Languages(Arrays.stream(ULocale.getAvailableLocales())
                .map(ULocale::toLanguageTag)
                .filter(Messages::exist)
                .sorted(Comparator.comparing((String tag) -> !tag.equals(ENGLISH))
                        .thenComparing(tag -> tag))
                .map(Messages::load)
                .toList());
    }

    Messages first() {
        return all.get(0);
    }

    /** The language of an answer. */
    Messages of(Context ctx) {
        return named(ctx.queryParam(Permalinks.LANGUAGE))
                .orElseGet(() -> Permalinks.isForPrograms(ctx.path()) ? first() : liked(ctx.header("Accept-Language")));
    }

    /** The language with this tag. */
    Optional<Messages> named(@Nullable String tag) {
        return tag == null
                ? Optional.empty()
                : all.stream()
                        .filter(messages -> messages.tag().equalsIgnoreCase(tag))
                        .findFirst();
    }

    /**
     * By lookup as in RFC 4647, section 3.4.
     *
     * @param ranges the header {@code Accept-Language} of RFC 9110, section 12.5.4
     */
    Messages liked(@Nullable String ranges) {
        if (ranges == null || ranges.length() > LONGEST_LIST) {
            return first();
        }
        try {
            var tags = all.stream().map(Messages::tag).toList();
            return named(Locale.lookupTag(Locale.LanguageRange.parse(ranges), tags))
                    .orElse(first());
        } catch (IllegalArgumentException e) {
            return first();
        }
    }

    /** The path in the language that the address of the request names, where it names one. */
    static String keep(Context ctx, String path) {
        var tag = Objects.requireNonNullElse(ctx.queryParam(Permalinks.LANGUAGE), "");
        return tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}") ? Permalinks.inLanguage(path, tag) : path;
    }
}
