package org.vigil.web;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.TextLanguage;
import org.vigil.link.Permalinks;

/**
 * How a page is read: in which language, and what other languages it can be read in.
 *
 * @param tag of the language of the page
 * @param named the address names it; links to other pages then keep it
 * @param foreign it is not the language in which programs are answered who ask for none
 * @param languages all, for the reader to change it
 */
record Reading(String tag, boolean named, boolean foreign, List<Choice> languages) {
    private static final String ANY = "x-default";

    Reading {
        languages = List.copyOf(languages);
    }

    /**
     * A language that the page can be read in.
     *
     * @param name in that language itself
     */
    record Choice(String tag, String name, String href, boolean current) {}

    /** The address of a page in one language, and in the reader's own. */
    record Alternate(String hreflang, String href) {}

    static Reading of(Context ctx, Messages messages, Languages languages) {
        var named = languages.named(ctx.queryParam(Permalinks.LANGUAGE));
        return of(here(ctx), messages, languages, named.isPresent());
    }

    /** @param address of the page, without its language */
    static Reading of(String address, Messages messages, Languages languages, boolean named) {
        return new Reading(
                messages.tag(),
                named,
                !messages.isUsual(),
                languages.all().stream()
                        .map(other -> new Choice(
                                other.tag(),
                                name(other.tag()),
                                Permalinks.inLanguage(address, other.tag()),
                                other.tag().equals(messages.tag())))
                        .toList());
    }

    private static String name(String tag) {
        var locale = ULocale.forLanguageTag(tag);
        return LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(locale);
    }

    /** A page that answers a form cannot be asked for again. */
    private static String here(Context ctx) {
        if (ctx.method().equals(HandlerType.POST)) {
            return Permalinks.HOME;
        }
        var query = ctx.queryString();
        return query == null ? ctx.path() : withoutLanguage(ctx.path(), query);
    }

    private static String withoutLanguage(String path, String query) {
        var others = Stream.of(query.split("&"))
                .filter(parameter -> !parameter.startsWith(Permalinks.LANGUAGE + "="))
                .toList();
        return others.isEmpty() ? path : path + "?" + String.join("&", others);
    }

    /** The language of the archive's own words and of the names that it gives, where that is not the language of the page. */
    public @Nullable String english() {
        return tag.equals(TextLanguage.ENGLISH.tag()) ? null : TextLanguage.ENGLISH.tag();
    }

    /** @param address absolute, without a language; absent where search engines should not keep the page */
    public @Nullable String canonical(@Nullable String address) {
        return address == null || !named ? address : Permalinks.inLanguage(address, tag);
    }

    /** @param address as above */
    public List<Alternate> alternates(@Nullable String address) {
        if (address == null) {
            return List.of();
        }
        return Stream.concat(
                        languages.stream()
                                .map(language ->
                                        new Alternate(language.tag(), Permalinks.inLanguage(address, language.tag()))),
                        Stream.of(new Alternate(ANY, address)))
                .toList();
    }

    /** The address of a page or form of the site, as a page that is read so links to it. */
    String link(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || !Permalinks.hasWords(address)) {
            return address;
        }
        return (Permalinks.isForPrograms(Permalinks.path(address)) ? foreign : named)
                ? Permalinks.inLanguage(address, tag)
                : address;
    }
}
