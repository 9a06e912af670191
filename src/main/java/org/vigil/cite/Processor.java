package org.vigil.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A style in citeproc. Its style is read once, when it is first asked; its engine keeps what it was asked for, so it answers one at a
 * time.
 */
final class Processor {
    /** Letters of no alphabet: nothing in a style takes them for a number or changes their case. */
    private static final String PINPOINT = "\uE001";

    private static final String CONTAINER = "\uE002";

    private static final Pattern DATE = Pattern.compile("(\\. )?\uE003([^\uE004]*)\uE004");

    private final String style;
    private final String locale;
    private final Items items = new Items();
    private @Nullable CSL engine;

    /**
     * @param style name of the file in the CSL repository
     * @param locale BCP 47 tag of the language of months and terms
     */
    Processor(String style, String locale) {
        this.style = style;
        this.locale = locale;
    }

    /**
     * @param doubt is given the date of issue as the style prints it and says what is to stand there
     * @param pinpoint as it is to stand there, such as {@code para 3}
     */
    String note(CSLItemData item, UnaryOperator<String> doubt, @Nullable String pinpoint) {
        // A page is the one place that all styles print bare.
        return cited(item, doubt, CSLLabel.PAGE, pinpoint);
    }

    /** @param paragraph its number; the style knows the word for it */
    String inText(CSLItemData item, UnaryOperator<String> doubt, @Nullable String paragraph) {
        return cited(item, doubt, CSLLabel.PARAGRAPH, paragraph);
    }

    private synchronized String cited(
            CSLItemData item, UnaryOperator<String> doubt, CSLLabel label, @Nullable String pinpoint) {
        var csl = registered(item);
        var place = new CSLCitationItemBuilder(item.getId());
        if (pinpoint != null) {
            place.label(label).locator(PINPOINT);
        }
        var text = csl.makeCitation(new CSLCitation(place.build())).get(0).getText();
        return restored(text.replace(PINPOINT, Objects.requireNonNullElse(pinpoint, "")), item, doubt);
    }

    synchronized String listed(CSLItemData item, UnaryOperator<String> doubt) {
        return restored(registered(item).makeBibliography().getEntries()[0], item, doubt);
    }

    private CSL registered(CSLItemData item) {
        if (engine == null) {
            engine = load();
        }
        items.item = guarded(item);
        engine.reset();
        engine.setOutputFormat("text");
        engine.registerCitationItems(item.getId());
        return engine;
    }

    /** The styles would write the names TASS and world-news.tech as Tass and World-News.Tech. */
    private static CSLItemData guarded(CSLItemData item) {
        return item.getContainerTitle() == null
                ? item
                : new CSLItemDataBuilder(item).containerTitle(CONTAINER).build();
    }

    private static String restored(String text, CSLItemData item, UnaryOperator<String> doubt) {
        var container = item.getContainerTitle();
        // A style that prints year and day apart means one date.
        var dated = DATE.matcher(text.replace("\uE004, \uE003", ", "))
                .replaceAll(found -> Matcher.quoteReplacement(dated(found.group(1), doubt.apply(found.group(2)))));
        return PlainLine.of(dated.replace(CONTAINER, container == null ? "" : container));
    }

    /** A sentence begins with a capital. */
    private static String dated(@Nullable String stop, String date) {
        return stop == null || date.isEmpty() ? date : stop + Character.toUpperCase(date.charAt(0)) + date.substring(1);
    }

    private CSL load() {
        try {
            return new CSL(
                    items,
                    any -> resource("locales-" + locale + ".xml"),
                    new DefaultAbbreviationProvider(),
                    marked(withAccess(resource(style + ".csl"))),
                    locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The styles leave the day of access out where a date is given. Here it is part of every citation. */
    private static String withAccess(String style) {
        return style.replaceAll(
                "<if match=\"none\" variable=\"issued( status)?\">(?=\\s*(?:<group delimiter=\" \">\\s*)?<text term=\"(?:retrieved|accessed)\")",
                "<if variable=\"accessed\">");
    }

    /** The date of issue stands between two letters of no alphabet, so that it is found whatever its order. */
    private static String marked(String style) {
        return style.replaceAll(
                "<date (?![^>]*(?:prefix|suffix)=)(?=[^>]*variable=\"issued\")",
                "<date prefix=\"\uE003\" suffix=\"\uE004\" ");
    }

    private static String resource(String name) {
        try (var stream = Processor.class.getResourceAsStream("/cite/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one item that is cited at a time. */
    private static final class Items implements ItemDataProvider {
        private @Nullable CSLItemData item;

        @Override
        public CSLItemData retrieveItem(String id) {
            return Objects.requireNonNull(item);
        }

        @Override
        public Collection<String> getIds() {
            return List.of(Objects.requireNonNull(item).getId());
        }
    }
}
