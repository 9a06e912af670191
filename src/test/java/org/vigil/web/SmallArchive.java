package org.vigil.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.vigil.archive.Archive;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.PassageAddress;
import org.vigil.entry.Reference;
import org.vigil.entry.Relation;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

/** A few made-up entries, one for each thing that a page of an entry can be about. */
final class SmallArchive {
    static final EntryId VISIT = new EntryId("visit-1999-05-03");
    static final EntryId REPORT = new EntryId("report-1999-05-03");
    static final EntryId SECRET = new EntryId("report-2001-02");
    /** Its text may be quoted, not printed. */
    static final EntryId LIGHTHOUSE = new EntryId("lighthouse-2024");
    /** Its text may be printed. */
    static final EntryId LETTER = new EntryId("open-letter-2025");
    /** First open, then not. */
    static final EntryId CLOSED = new EntryId("closed-later");

    static final EntryId CORRECTED = new EntryId("corrected-statement");
    static final EntryId WITHDRAWN = new EntryId("taken-away");
    static final EntryId MERGED = new EntryId("lighthouse-again");

    static final String HOSTILE = "Storm <script>alert(1)</script> & \"quotes\"";

    static final List<String> LIGHTHOUSE_TEXT = List.of(
            "The keeper climbed the lighthouse before dawn and found the lamp cold.",
            "Nobody in the harbour had seen the light since the storm on Tuesday.",
            "He wrote the hour into the book, as every keeper had done for ninety years.",
            "The oil was there, the wick was new, and the glass had been cleaned by hand.",
            "A ship from the north passed close to the rocks and did not sound its horn.",
            "In the village they said that the ministry had ordered the lamp to be put out.",
            "The ministry said that no such order was known, and that the keeper was mistaken.",
            "Two letters were lost that winter, and a third came back unopened.",
            "The inspector arrived in March with a lantern of his own and asked for the book.",
            "On the last page stood a single line: the light was burning when I left.",
            "The harbour keeps the book in a glass case, open at that page.",
            "Since then the lighthouse has been lit by a machine that nobody has to climb to.");

    static final List<String> LETTER_TEXT =
            List.of("We who sign this letter ask for the light to be lit again.", "It is signed by forty people.");

    private SmallArchive() {}

    /** Each look at it is an hour after the one before. */
    private static final class Hours extends Clock {
        private Instant now = Instant.parse("2025-01-01T00:00:00Z");

        @Override
        public synchronized Instant instant() {
            now = now.plus(Duration.ofHours(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    static Archive make() {
        var archive = RunningSite.emptyArchive(new Hours());
        addTo(archive);
        return archive;
    }

    static void addTo(Archive archive) {
        for (var entry : List.of(visit(), report(), secret(), lighthouse(), letter())) {
            archive.put(entry, null, null);
        }
        var closed = article(CLOSED, "A text that was open").say("Ours.");
        archive.put(source(closed, Rights.OPEN, LETTER_TEXT), null, null);
        archive.put(
                source(article(CLOSED, "A text that was open").say("Ours."), Rights.EXCERPTS, LETTER_TEXT),
                null,
                "Asked for.");
        archive.put(statement("It was sent on Monday."), null, null);
        archive.put(statement("It was sent on Friday."), null, "The day was wrong.");
        archive.put(
                article(WITHDRAWN, "A forged interview")
                        .say("Said to be genuine.")
                        .build(),
                null,
                null);
        archive.put(article(MERGED, "The lighthouse, again").build(), null, null);
        archive.withdraw(WITHDRAWN, "It was a <b>forgery</b>.", null);
        archive.merge(MERGED, LIGHTHOUSE, "It is the same article.");
    }

    private static EntryBuilder article(EntryId id, String title) {
        return Entry.builder(id, EntryKind.ARTICLE, new Title(title, Title.Author.SOURCE, TextLanguage.ENGLISH))
                .date(new EntryDate("2024-03"))
                .language("en")
                .publisher("The Harbour Post");
    }

    private static Entry source(EntryBuilder builder, Rights rights, List<String> text) {
        builder.rights(rights);
        text.forEach(paragraph -> builder.passage(Passage.Origin.SOURCE, TextLanguage.ENGLISH, paragraph));
        return builder.build();
    }

    private static Entry visit() {
        return Entry.builder(VISIT, EntryKind.VISIT, Title.ours("Visit of May 1999"))
                .date(new EntryDate("1999-05-03/1999-05-10"))
                .say("The delegation saw three prisons and one lighthouse.")
                .say("It spoke with the keeper.")
                .fact(Fact.text("delegation-head", "Ada Example"))
                .fact(Fact.text("regions", List.of("North Harbour", "South Harbour")))
                .fact(Fact.absent("adopted-on", Absence.NOT_ESTABLISHED).withNote("Two sources differ."))
                .fact(Fact.date("published-on", "1999-11-17"))
                .references(List.of(
                        new Reference(
                                URI.create("https://www.source.example/visit?a=1&b=2"), "The announcement", "the days"),
                        new Reference(URI.create("https://other.example/"), HOSTILE, null)))
                .build();
    }

    private static Entry report() {
        return Entry.builder(REPORT, EntryKind.REPORT, Title.ours("Report on the visit of May 1999"))
                .term(Facet.STATUS, "published")
                .relation(Relation.Type.REPORT_OF, VISIT)
                .fact(Fact.text("visit", "Visit of May 1999").takenFrom(new PassageAddress(VISIT, "a2")))
                .build();
    }

    private static Entry secret() {
        return Entry.builder(SECRET, EntryKind.REPORT, Title.ours("Report that nobody has read"))
                .term(Facet.STATUS, "confidential")
                .fact(Fact.absent("published-on", Absence.NOT_PUBLISHED))
                .build();
    }

    private static Entry lighthouse() {
        var builder = article(LIGHTHOUSE, "The keeper and the cold lamp")
                .url(URI.create("https://harbour.example/keeper"))
                .say("The article tells of a keeper who finds the lamp cold.");
        return source(builder, Rights.EXCERPTS, LIGHTHOUSE_TEXT);
    }

    private static Entry letter() {
        var builder = article(LETTER, HOSTILE).relation(Relation.Type.CONCERNS, LIGHTHOUSE);
        return source(builder, Rights.OPEN, LETTER_TEXT);
    }

    private static Entry statement(String says) {
        return Entry.builder(CORRECTED, EntryKind.STATEMENT, Title.ours("A statement"))
                .say(says)
                .build();
    }
}
