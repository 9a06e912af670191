package org.vigil.archive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Original;
import org.vigil.entry.Passage;
import org.vigil.entry.PassageAddress;
import org.vigil.entry.Reference;
import org.vigil.entry.Relation;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

/** The few entries that the tests of the ledger are about. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    static final EntryId VISIT = new EntryId("visit-2006-09-04");
    static final EntryId REPORT = new EntryId("report-2006-09-04");
    static final EntryId ARTICLE = new EntryId("rbc-ukraine-2025-09-30");

    static final String SOURCE_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final Original PAGE = Original.of("text/html", "<p>Росія вийшла</p>".getBytes(StandardCharsets.UTF_8));

    private Samples() {}

    static Entry visit() {
        return visit("Eight days in Chechnya").build();
    }

    static EntryBuilder visit(String says) {
        return Entry.builder(VISIT, EntryKind.VISIT, Title.ours("Ad hoc visit of September 2006"))
                .date(new EntryDate("2006-09-04/2006-09-10"))
                .say(says)
                .term(Facet.PLACE, "Chechen Republic");
    }

    /** Holds a relation to the visit. */
    static Entry report() {
        return Entry.builder(REPORT, EntryKind.REPORT, Title.ours("Report of that visit"))
                .relation(Relation.Type.REPORT_OF, VISIT)
                .fact(Fact.absent("published-on", Absence.NOT_PUBLISHED))
                .build();
    }

    /** Has something in every component. */
    static Entry article() {
        return Entry.builder(
                        ARTICLE,
                        EntryKind.ARTICLE,
                        new Title("Росія вийшла з «конвенції»", Title.Author.SOURCE, TextLanguage.UKRAINIAN))
                .date(new EntryDate("2025-09-30"))
                .language("uk")
                .publisher("RBC-Ukraine")
                .author("Кирило \"K\" Ім'я")
                .url(URI.create("https://www.rbc.ua/rus/news/a%20b?x=1&y=є"))
                .rights(Rights.EXCERPTS)
                .sourceHash(SOURCE_HASH)
                .say("Says that Russia left the convention \uD83D\uDD4A.")
                .passage(Passage.Origin.SOURCE, TextLanguage.UKRAINIAN, "Перший\tабзац\u0001\u007f/\\")
                .term(Facet.TOPIC, "withdrawal")
                .term(Facet.TOPIC, "ECPT")
                .term(Facet.PLACE, "Москва")
                .fact(Fact.text("quoted", List.of("a", "b"))
                        .withNote("twice")
                        .takenFrom(new PassageAddress(VISIT, "a1")))
                .fact(Fact.absent("editor", Absence.NOT_FOUND))
                .fact(Fact.date("updated-on", "2025-10~"))
                .relation(Relation.Type.CONCERNS, VISIT)
                .references(List.of(
                        new Reference(URI.create("https://rm.coe.int/1680"), "The report", "the visit"),
                        new Reference(URI.create("http://example.org/"), "No more", null)))
                .build();
    }

    /** One of many alike. */
    static Entry event(int number) {
        return Entry.builder(new EntryId("event-" + number), EntryKind.EVENT, Title.ours("Event " + number))
                .say("What happened on the day with the number " + number + ".")
                .build();
    }
}
