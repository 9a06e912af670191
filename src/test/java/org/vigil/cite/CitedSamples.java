package org.vigil.cite;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

/** One of each that can be cited, by the name of its golden files. */
final class CitedSamples {
    static final LocalDate ACCESSED = LocalDate.of(2026, 11, 22);
    private static final LocalDate REVISED = LocalDate.of(2026, 11, 21);

    private CitedSamples() {}

    static Map<String, Cited> all() {
        var samples = new LinkedHashMap<String, Cited>();
        articles(samples);
        documents(samples);
        pages(samples);
        return samples;
    }

    static Cited sample(String name) {
        return Optional.ofNullable(all().get(name)).orElseThrow();
    }

    private static void articles(Map<String, Cited> samples) {
        samples.put(
                "article",
                cited(article("The keeper leaves the lighthouse", "2025-09-30").author("Example, Ada"), null));
        samples.put(
                "article-two-authors",
                cited(article("Two on the lighthouse", "2025").author("Example, Ada; Sample, Ben"), null));
        samples.put(
                "article-no-author",
                cited(
                        named("TASS", "Harbour says: “no” & leaves 50%_of it", "2025-09-08")
                                .language("en"),
                        null));
        samples.put(
                "article-editors", cited(article("The harbour stays", "2025-09").author("Harbour Desk"), null));
        samples.put(
                "article-supplied-title",
                cited(
                        builder("article-supplied-title", EntryKind.ARTICLE, Title.ours("Lighthouse to close"))
                                .publisher("Harbour News (news.harbour.example)")
                                .language("en")
                                .date(new EntryDate("[2025-08-25..2025-08-31]"))
                                .url(URI.create("https://news.harbour.example/close?a=1&b=2")),
                        null));
        samples.put("article-not-before", cited(article("Not before a day", "[2025-08-26..]"), null));
        samples.put("article-between-years", cited(article("Between two days", "[2004-08-01..2005-07-31]"), null));
        samples.put("article-undated", cited(named("world-news.tech", "No day at all", null), null));
        samples.put("article-uncertain", cited(article("Perhaps in that year", "2008?"), null));
        samples.put("article-span", cited(article("A week of it", "2006-09-04/2006-09-10"), null));
        samples.put("article-cyrillic", cited(cyrillic(), "p3"));
        samples.put(
                "article-ukrainian",
                cited(
                        builder(
                                        "article-ukrainian",
                                        EntryKind.ARTICLE,
                                        new Title("Гавань закривають", Title.Author.SOURCE, TextLanguage.UKRAINIAN))
                                .publisher("Вісті гавані")
                                .language("uk")
                                .date(new EntryDate("2025-09-30")),
                        null));
        samples.put(
                "article-passage",
                cited(text(article("The keeper’s report", "2025-09-30").author("Example, Ada")), "p3"));
        samples.put(
                "article-digest-passage",
                cited(text(article("The keeper’s report", "2025-09-30").author("Example, Ada")), "a1"));
    }

    private static EntryBuilder cyrillic() {
        return text(builder(
                        "article-cyrillic",
                        EntryKind.ARTICLE,
                        new Title("Смотритель покидает маяк", Title.Author.SOURCE, TextLanguage.RUSSIAN))
                .publisher("Новости гавани")
                .author("Иванова, Анна Петровна")
                .language("ru")
                .date(new EntryDate("2025-09-30"))
                .url(URI.create("https://news.harbour.example/маяк")));
    }

    private static void documents(Map<String, Cited> samples) {
        var committee = "European Committee for the Prevention of Torture";
        samples.put(
                "report",
                cited(
                        document(
                                "report",
                                EntryKind.REPORT,
                                "CPT report on the periodic visit, December 2001",
                                committee,
                                "CPT/Inf (2003) 30",
                                "2003-06-30"),
                        null));
        samples.put(
                "report-about-a-month",
                cited(
                        document(
                                "report-about-a-month",
                                EntryKind.REPORT,
                                "CPT report on the visit of 2004",
                                committee,
                                null,
                                "2004-11~"),
                        null));
        samples.put(
                "report-passage",
                cited(
                        text(document(
                                "report-passage",
                                EntryKind.REPORT,
                                "CPT report on the periodic visit, December 2001",
                                committee,
                                "CPT/Inf (2003) 30",
                                "2003-06-30")),
                        "p2"));
        samples.put(
                "report-confidential",
                cited(
                        document(
                                        "report-confidential",
                                        EntryKind.REPORT,
                                        "CPT report on the ad hoc visit, November 1998",
                                        committee,
                                        null,
                                        "1999")
                                .term(Facet.STATUS, "confidential"),
                        null));
        samples.put(
                "statement",
                cited(
                        document(
                                        "statement",
                                        EntryKind.STATEMENT,
                                        "Public statement concerning the Chechen Republic",
                                        committee,
                                        "CPT/Inf (2001) 15",
                                        "2001-07-10")
                                .fact(Fact.term("document-type", "public-statement")),
                        null));
        samples.put(
                "statement-without-number",
                cited(
                        document(
                                        "statement-without-number",
                                        EntryKind.STATEMENT,
                                        "Statement of the President",
                                        committee,
                                        null,
                                        "2022-03")
                                .fact(Fact.term("document-type", "other-statement")),
                        null));
        samples.put(
                "response-passage",
                cited(
                        text(document(
                                        "response-passage",
                                        EntryKind.STATEMENT,
                                        "Response to CPT/Inf (2003) 30",
                                        "Government of the Russian Federation",
                                        "CPT/Inf (2003) 31",
                                        "2003-06-30")
                                .fact(Fact.term("document-type", "government-response"))),
                        "p1"));
    }

    private static void pages(Map<String, Cited> samples) {
        samples.put(
                "visit",
                cited(ours("visit", EntryKind.VISIT, "Ad hoc visit to Moscow, November 1998", "1998-11"), null));
        samples.put(
                "visit-passage",
                cited(
                        ours(
                                "visit-passage",
                                EntryKind.VISIT,
                                "Visit to the Chechen Republic",
                                "2000-02-26/2000-03-04"),
                        "a1"));
        samples.put("event", cited(ours("event", EntryKind.EVENT, "Russia signs the convention", "1996-02-28"), null));
        samples.put(
                "claim", cited(ours("claim", EntryKind.CLAIM, "Year in which the convention was adopted", null), null));
    }

    static EntryBuilder article(String title, @Nullable String date) {
        return named("Harbour News (news.harbour.example)", title, date).language("en");
    }

    private static EntryBuilder named(String publisher, String title, @Nullable String date) {
        return builder("article", EntryKind.ARTICLE, new Title(title, Title.Author.SOURCE, TextLanguage.ENGLISH))
                .publisher(publisher)
                .date(date == null ? null : new EntryDate(date))
                .url(URI.create("https://news.harbour.example/a_b"));
    }

    private static EntryBuilder document(
            String id, EntryKind kind, String title, String author, @Nullable String number, String date) {
        var document = builder(id, kind, Title.ours(title))
                .author(author)
                .date(new EntryDate(date))
                .url(URI.create("https://documents.example/" + id));
        return number == null ? document : document.fact(Fact.text("reference", number));
    }

    private static EntryBuilder ours(String id, EntryKind kind, String title, @Nullable String date) {
        return builder(id, kind, Title.ours(title))
                .date(date == null ? null : new EntryDate(date))
                .say("In our words.");
    }

    private static EntryBuilder builder(String id, EntryKind kind, Title title) {
        return Entry.builder(new EntryId(id), kind, title);
    }

    private static EntryBuilder text(EntryBuilder entry) {
        entry.rights(Rights.EXCERPTS).say("In our words.");
        for (var word : new String[] {"One.", "Two.", "Three."}) {
            entry.passage(Passage.Origin.SOURCE, TextLanguage.ENGLISH, word);
        }
        return entry;
    }

    static Cited cited(EntryBuilder builder, @Nullable String anchor) {
        var entry = builder.build();
        return new Cited(
                entry,
                2,
                REVISED,
                "https://vigil.example/e/" + entry.id() + "/v/2",
                anchor == null ? null : entry.passage(anchor).orElseThrow(),
                ACCESSED,
                "Vigil");
    }
}
