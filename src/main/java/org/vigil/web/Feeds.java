package org.vigil.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.EntryId;
import org.vigil.entry.Passage;
import org.vigil.feed.Feed;
import org.vigil.index.Card;
import org.vigil.link.Permalinks;
import org.vigil.search.CardList;

/** What is new in the archive, and what is new for a question, as feeds. The first needs no Elasticsearch. */
final class Feeds {
    /** How many entries a feed holds. */
    static final int LENGTH = 50;

    private final Archive archive;
    private final Permalinks permalinks;
    private final Messages messages;
    private final Titles titles;
    private final Understanding understanding;

    Feeds(Archive archive, Permalinks permalinks, Messages messages, Understanding understanding) {
        this.archive = archive;
        this.permalinks = permalinks;
        this.messages = messages;
        this.titles = new Titles(messages);
        this.understanding = understanding;
    }

    Feed newest() {
        return feed(
                messages.text("feed.title"),
                messages.text("feed.description"),
                Permalinks.HOME,
                archive.newest(LENGTH).stream().map(this::item).toList());
    }

    /** @param result ordered by when entries were added, {@link #LENGTH} of them */
    Feed of(CardList result) {
        return feed(
                messages.text("feed.title.for", understanding.sentence(result.question())),
                understanding.whole(result.question(), result.state()),
                SearchPage.address(result.state()),
                result.cards().stream().map(this::item).toList());
    }

    private Feed feed(String title, String description, String home, List<Feed.Item> items) {
        return new Feed(title, description, messages.language(), permalinks.absolute(home), items);
    }

    private Feed.Item item(Revision revision) {
        var entry = revision.entry();
        var added = archive.find(entry.id(), 1).orElse(revision).row().addedAt();
        return item(
                entry.id(),
                titles.text(entry),
                entry.passages(Passage.Origin.ARCHIVE).stream()
                        .findFirst()
                        .map(Passage::text)
                        .orElse(null),
                entry.kind().slug(),
                added);
    }

    private Feed.Item item(Card card) {
        return item(
                new EntryId(card.id()),
                titles.of(card).text().text(),
                card.lead(),
                card.kind(),
                Instant.parse(card.added()));
    }

    private Feed.Item item(EntryId id, String title, @Nullable String summary, String kind, Instant added) {
        return new Feed.Item(
                permalinks.absolute(Permalinks.entry(id)), title, summary, messages.text("kind." + kind), added);
    }
}
