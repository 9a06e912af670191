package org.vigil.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Passage;
import org.vigil.entry.Slugged;
import org.vigil.entry.Title;
import org.vigil.index.Card;
import org.vigil.link.Permalinks;
import org.vigil.search.Hit;
import org.vigil.search.MarkedPassage;
import org.vigil.search.MarkedText;

/** Entries and their parts as they are printed in lists. */
final class Words {
    private final Messages messages;
    private final ValueWords values;
    private final DateWords dates;
    private final Titles titles;

    Words(Messages messages, ValueWords values, DateWords dates) {
        this.messages = messages;
        this.values = values;
        this.dates = dates;
        this.titles = new Titles(messages);
    }

    EntryLine line(Entry entry) {
        return new EntryLine(
                kind(
                        entry.kind(),
                        entry.kind().qualifier().valuesOf(entry).stream()
                                .findFirst()
                                .orElse(null)),
                Permalinks.entry(entry.id()),
                MarkedText.plain(titles.text(entry)).runs(),
                isSupplied(entry.kind(), entry.title().from()),
                titles.of(entry).language().tag(),
                date(entry.kind(), entry.date()),
                machineDate(entry.date()),
                entry.publisher());
    }

    /** @param queryString of the question, carried to the entry so that its passages can be marked there */
    EntryLine line(Hit hit, String queryString) {
        return line(hit.card(), titles.of(hit), queryString);
    }

    EntryLine line(Card card) {
        return line(card, titles.of(card), "");
    }

    private EntryLine line(Card card, Titles.Marked title, String queryString) {
        var kind = Slugged.expect(EntryKind.class, card.kind());
        var date = card.date() == null ? null : new EntryDate(card.date());
        var address = Permalinks.entry(new EntryId(card.id()));
        return new EntryLine(
                kind(kind, card.qualifier()),
                queryString.isEmpty() ? address : address + "?" + queryString,
                title.text().runs(),
                isSupplied(kind, Slugged.expect(Title.Author.class, card.titleFrom())),
                title.language(),
                date(kind, date),
                machineDate(date),
                card.publisher());
    }

    /** "Report · published": the kind, and what is most worth knowing of it. */
    private String kind(EntryKind kind, @Nullable String qualifier) {
        var name = values.value(Facet.KIND, kind.slug());
        return qualifier == null ? name : messages.text("kind.with", name, values.value(kind.qualifier(), qualifier));
    }

    /** Articles have titles of their own; where the archive had to supply one, readers should see that. */
    private static boolean isSupplied(EntryKind kind, Title.Author author) {
        return kind == EntryKind.ARTICLE && author == Title.Author.ARCHIVE;
    }

    private @Nullable String date(EntryKind kind, @Nullable EntryDate date) {
        if (!kind.isDated()) {
            return "";
        }
        return date == null ? null : dates.words(date);
    }

    /** As programs read it; absent where it is not one certain day, month or year. */
    static @Nullable String machineDate(@Nullable EntryDate date) {
        return Optional.ofNullable(date)
                .filter(known -> known.shape() == EntryDate.Shape.POINT)
                .map(EntryDate::from)
                .filter(point -> !point.approximate() && !point.uncertain())
                .map(EntryDate.Point::digits)
                .orElse(null);
    }

    /** A passage on its own entry's page. */
    PassageView passage(Passage passage) {
        return passage(
                passage.origin(), passage.number(), passage.language().tag(), "#" + passage.anchor(), plain(passage));
    }

    /** @param address of the passage */
    PassageView passage(MarkedPassage passage, String address) {
        return passage(
                passage.origin(),
                passage.number(),
                passage.language().tag(),
                address,
                passage.text().runs());
    }

    private PassageView passage(
            Passage.Origin origin, int number, String language, String address, List<MarkedText.Run> runs) {
        var anchor = origin.anchor(number);
        return new PassageView(
                anchor,
                address,
                messages.text("passage." + origin.slug(), anchor),
                origin == Passage.Origin.SOURCE,
                language,
                runs,
                List.of());
    }

    private static List<MarkedText.Run> plain(Passage passage) {
        return MarkedText.plain(passage.text()).runs();
    }
}
