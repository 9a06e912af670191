package org.vigil.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of the interface in one language, from {@code messages_<tag>.properties}: UTF-8, values in the syntax of ICU's
 * MessageFormat, which knows each language's plurals.
 */
public final class Messages {
    /** A sentence that ends in an abbreviation, such as that of "year" in Russian dates, has one stop. */
    private static final Pattern DOUBLE_STOP = Pattern.compile("(?<=\\p{L})\\.\\.(?=\\s|$)");

    private final String tag;
    private final ULocale locale;
    private final Properties patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(String tag, ULocale locale, Properties patterns) {
        this.tag = tag;
        this.locale = locale;
        this.patterns = patterns;
    }

    /** @param tag BCP 47 tag of a language that has a file */
    public static Messages load(String tag) {
        var patterns = new Properties();
        var name = file(tag);
        try (var stream = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            patterns.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(tag, patterns);
    }

    /** @param patterns by their keys */
    static Messages of(String tag, Properties patterns) {
        return new Messages(tag, ULocale.forLanguageTag(patterns.getProperty("interface.locale", tag)), patterns);
    }

    private static String file(String tag) {
        return "/messages_" + tag + ".properties";
    }

    static boolean exist(String tag) {
        return Messages.class.getResource(file(tag)) != null;
    }

    /** Whether this is the language in which programs are answered who ask for none. */
    boolean isUsual() {
        return tag.equals(Languages.ENGLISH);
    }

    /** BCP 47 tag, as in the name of the file and in addresses. */
    String tag() {
        return tag;
    }

    public String language() {
        return locale.getLanguage();
    }

    ULocale locale() {
        return locale;
    }

    /** @throws IllegalArgumentException where there is no such message */
    public String text(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("No message \"" + key + "\" in " + language()));
    }

    /** The message, or empty where there is none: for words that may belong to the archive's vocabulary. */
    public Optional<String> find(String key, Object... arguments) {
        var pattern = patterns.getProperty(key);
        if (pattern == null) {
            return Optional.empty();
        }
        var format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        // MessageFormat is not safe for use by several threads at once.
        return Optional.of(DOUBLE_STOP.matcher(format.clone().format(arguments)).replaceAll("."));
    }
}
