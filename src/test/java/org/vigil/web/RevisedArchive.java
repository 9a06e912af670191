package org.vigil.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.vigil.archive.Archive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.Reference;
import org.vigil.entry.Relation;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

/** Entries that were changed in every way, for tests that need no Elasticsearch. */
final class RevisedArchive {
    /** Three revisions of its own words; the second moved, reworded and dropped some, the third only the title. */
    static final EntryId LAMP = new EntryId("lamp");
    /** The source's words, which may only be quoted, in two revisions. */
    static final EntryId QUOTED = new EntryId("quoted");
    /** The source's words, which may be shown, in two revisions. */
    static final EntryId OPEN = new EntryId("open");

    static final EntryId PLAIN = new EntryId("plain");

    static final String COLD = "The keeper found the lamp cold before dawn.";
    static final String STORM = "Nobody had seen the light since the storm on Tuesday.";
    static final String BOOK = "He wrote the hour into the book, as every keeper had done.";
    static final String SHIP = "A ship passed close to the rocks and did not sound its horn.";

    private RevisedArchive() {}

    static RunningSite site() {
        return RunningSite.overEngine(make(), URI.create("http://127.0.0.1:9"));
    }

    static Archive make() {
        var archive = RunningSite.emptyArchive(Clock.fixed(Instant.parse("2026-05-01T10:00:00Z"), ZoneOffset.UTC));
        archive.put(said(PLAIN, "Plain", List.of(COLD)), null, null);
        archive.put(said(LAMP, "The lamp", List.of(COLD, STORM, BOOK, SHIP)), null, null);
        archive.put(
                said(
                        LAMP,
                        "The lamp",
                        List.of("A preface was written for it.", COLD, STORM.replace("Tuesday", "Monday"))),
                null,
                "Read <again>.");
        archive.put(
                said(
                        LAMP,
                        "The cold lamp",
                        List.of("A preface was written for it.", COLD, STORM.replace("Tuesday", "Monday"))),
                null,
                null);
        for (var rights : List.of(Rights.EXCERPTS, Rights.OPEN)) {
            var id = rights == Rights.OPEN ? OPEN : QUOTED;
            archive.put(sourced(id, rights, List.of(COLD, STORM, BOOK)), null, null);
            archive.put(
                    sourced(id, rights, List.of(STORM.replace("Tuesday", "Monday"), BOOK, SHIP)), null, "A new copy.");
        }
        return archive;
    }

    static Entry said(EntryId id, String title, List<String> says) {
        var builder = Entry.builder(id, EntryKind.STATEMENT, Title.ours(title));
        says.forEach(builder::say);
        return builder.build();
    }

    static Entry sourced(EntryId id, Rights rights, List<String> text) {
        var builder = Entry.builder(
                        id, EntryKind.ARTICLE, new Title("Of the keeper", Title.Author.SOURCE, TextLanguage.ENGLISH))
                .rights(rights);
        text.forEach(paragraph -> builder.passage(Passage.Origin.SOURCE, TextLanguage.ENGLISH, paragraph));
        return builder.build();
    }

    /** Differs from {@code said(PLAIN, "Plain", …)} in all that an entry has. */
    static Entry changed() {
        return Entry.builder(PLAIN, EntryKind.ARTICLE, new Title("Plainer", Title.Author.SOURCE, TextLanguage.ENGLISH))
                .date(new EntryDate("2006-09-04"))
                .language("uk")
                .publisher("The Harbour Post")
                .author("Ім'я <Автор>")
                .url(URI.create("https://harbour.example/plain"))
                .rights(Rights.OPEN)
                .say(COLD.replace("lamp", "oil"))
                .term(Facet.PLACE, "Grozny")
                .fact(Fact.text("delegation-head", "Ada Example"))
                .relation(Relation.Type.CONCERNS, LAMP)
                .references(List.of(new Reference(URI.create("https://source.example/"), "A source", "the day")))
                .build();
    }
}
