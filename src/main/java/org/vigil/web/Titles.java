package org.vigil.web;

import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.Title;
import org.vigil.index.Card;
import org.vigil.link.Permalinks;
import org.vigil.search.Hit;
import org.vigil.search.MarkedText;

/** Titles of entries as the readers of one language are shown them; cited is always the entry's own. */
final class Titles {
    private final String language;

    Titles(Messages messages) {
        this.language = messages.language();
    }

    /** A title with its words marked, and the BCP 47 tag of its language. */
    record Marked(MarkedText text, String language) {}

    Title of(Entry entry) {
        return of(entry.title());
    }

    Title of(Title title) {
        return title.in(language);
    }

    String text(Entry entry) {
        return of(entry).text();
    }

    Link link(Entry entry) {
        return new Link(text(entry), Permalinks.entry(entry.id()), foreign(entry));
    }

    /** The tag of the title's language where that is not the readers'. */
    @Nullable String foreign(Entry entry) {
        var tag = of(entry).language().tag();
        return tag.equals(language) ? null : tag;
    }

    /** The entry's own title, where another one is shown in its place. */
    @Nullable String cited(Entry entry) {
        return of(entry).equals(entry.title()) ? null : entry.title().text();
    }

    Marked of(Hit hit) {
        var translated = hit.titles().get(language);
        return translated == null
                ? new Marked(hit.title(), hit.card().titleLanguage())
                : new Marked(translated, language);
    }

    Marked of(Card card) {
        var translated = card.titles().get(language);
        return translated == null
                ? new Marked(MarkedText.plain(card.title()), card.titleLanguage())
                : new Marked(MarkedText.plain(translated), language);
    }
}
