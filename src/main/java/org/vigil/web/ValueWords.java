package org.vigil.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Facet;
import org.vigil.entry.Slugged;
import org.vigil.entry.TextLanguage;
import org.vigil.search.Thesaurus;

/**
 * Labels, and values in the words of the interface: those of the archive's own vocabulary by a message, names as the language
 * usually has them. What has neither stays as the archive writes it, which is English.
 */
final class ValueWords {
    private static final String ENGLISH = TextLanguage.ENGLISH.tag();

    private static final Pattern MEMBER = Pattern.compile("(.+) \\(([^()]+)\\)");

    private final Messages messages;
    private final Thesaurus names;

    ValueWords(Messages messages, Thesaurus names) {
        this.messages = messages;
        this.names = names;
    }

    String facet(Facet facet) {
        return messages.text("facet." + facet.slug());
    }

    String value(Facet facet, String value) {
        return known(facet, value).orElse(value);
    }

    /** The language of {@link #value} where it is not that of the interface. */
    @Nullable String languageOf(Facet facet, String value) {
        return facet == Facet.YEAR ? null : foreign(known(facet, value), value);
    }

    private Optional<String> known(Facet facet, String value) {
        if (value.equals(Facet.NOT_ESTABLISHED)) {
            return Optional.of(messages.text("absence.not-established"));
        }
        return facet.wording() == Facet.Wording.VOCABULARY
                ? worded(facet.slug(), value)
                : messages.find(facet.slug() + "." + slug(value)).or(() -> named(value));
    }

    /** {@code pre-trial-prison-sizo} */
    static String slug(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** A value of the vocabulary, such as {@code visit-kind.ad-hoc}; a value that it does not have stays as it is. */
    String term(String vocabulary, String value) {
        return worded(vocabulary, value).orElse(value);
    }

    private Optional<String> worded(String vocabulary, String value) {
        return messages.find(vocabulary + "." + value)
                .or(() -> vocabulary.equals("language") ? language(value) : Optional.empty());
    }

    private Optional<String> language(String tag) {
        return Optional.of(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(messages.language())));
    }

    /** The name of an establishment: many are descriptions, which no thesaurus has. */
    String visited(String name) {
        return knownVisited(name).orElse(name);
    }

    /** The language of {@link #visited} where it is not that of the interface. */
    @Nullable String languageOfVisited(String name) {
        return foreign(knownVisited(name), name);
    }

    private Optional<String> knownVisited(String name) {
        return messages.find("visited." + slug(name)).or(() -> named(name));
    }

    /** A name as the language of the interface usually has it. */
    String name(String name) {
        return named(name).orElse(name);
    }

    /** The language of {@link #name} where it is not that of the interface. */
    @Nullable String languageOf(String name) {
        return foreign(named(name), name);
    }

    private Optional<String> named(String name) {
        return isEnglish()
                ? Optional.empty()
                : usual(name).or(() -> messages.find("value." + slug(name))).or(() -> member(name));
    }

    private Optional<String> usual(String name) {
        return names.usual(name, TextLanguage.of(messages.language()));
    }

    /** A member of a delegation with a role, such as "Petya Nestorova (secretariat)". */
    private Optional<String> member(String name) {
        var parts = MEMBER.matcher(name);
        return parts.matches()
                ? messages.find("role." + slug(parts.group(2)))
                        .map(role -> usual(parts.group(1)).orElse(parts.group(1)) + " (" + role + ")")
                : Optional.empty();
    }

    private @Nullable String foreign(Optional<String> known, String value) {
        return known.isPresent() || isEnglish() || value.codePoints().noneMatch(Character::isLetter) ? null : ENGLISH;
    }

    private boolean isEnglish() {
        return messages.language().equals(ENGLISH);
    }

    String label(String group, Slugged value) {
        return messages.text(group + "." + value.slug());
    }
}
