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
import org.jspecify.annotations.Nullable;

/**
 * A style in citeproc. Its style is read once, when it is first asked; its engine keeps what it was asked for, so it answers one at a
 * time.
 */
final class Processor {
    /** Letters of no alphabet: nothing in a style takes them for a number or changes their case. */
    private static final String PINPOINT = "\uE001";

    private static final String CONTAINER = "\uE002";

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

    /** @param pinpoint as it is to stand there, such as {@code para 3} */
    String note(CSLItemData item, @Nullable String pinpoint) {
        // A page is the one place that all styles print bare.
        return cited(item, CSLLabel.PAGE, pinpoint);
    }

    /** @param paragraph its number; the style knows the word for it */
    String inText(CSLItemData item, @Nullable String paragraph) {
        return cited(item, CSLLabel.PARAGRAPH, paragraph);
    }

    private synchronized String cited(CSLItemData item, CSLLabel label, @Nullable String pinpoint) {
        var csl = registered(item);
        var place = new CSLCitationItemBuilder(item.getId());
        if (pinpoint != null) {
            place.label(label).locator(PINPOINT);
        }
        var text = csl.makeCitation(new CSLCitation(place.build())).get(0).getText();
        return restored(text.replace(PINPOINT, Objects.requireNonNullElse(pinpoint, "")), item);
    }

    synchronized String listed(CSLItemData item) {
        return restored(registered(item).makeBibliography().getEntries()[0], item);
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

    private static String restored(String text, CSLItemData item) {
        var container = item.getContainerTitle();
        return PlainLine.of(text.replace(CONTAINER, container == null ? "" : container));
    }

    private CSL load() {
        try {
            return new CSL(
                    items,
                    any -> resource("locales-" + locale + ".xml"),
                    new DefaultAbbreviationProvider(),
                    withAccess(),
                    locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The styles leave the day of access out where a date is given. Here it is part of every citation. */
    private String withAccess() {
        return resource(style + ".csl")
                .replaceAll(
                        "<if match=\"none\" variable=\"issued( status)?\">(?=\\s*(?:<group delimiter=\" \">\\s*)?<text term=\"(?:retrieved|accessed)\")",
                        "<if variable=\"accessed\">");
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
