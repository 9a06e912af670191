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

    private static final String COMMITTEE = "European Committee for the Prevention of Torture";

    private CitedSamples() {}

    static Map<String, Cited> all() {
        var samples = new LinkedHashMap<String, Cited>();
        articles(samples);
        quotations(samples);
        otherWorks(samples);
        datedArticles(samples);
        passagesOfArticles(samples);
        reports(samples);
        statements(samples);
        pages(samples);
        return samples;
    }

    static Cited sample(String name) {
        return Optional.ofNullable(all().get(name)).orElseThrow();
    }

    private static void articles(Map<String, Cited> samples) {
        samples.put(
                "article",
                whole(article("The keeper leaves the lighthouse", "2025-09-30").author("Example, Ada")));
        samples.put(
                "article-two-authors",
                whole(article("Two on the lighthouse", "2025").author("Example, Ada; Sample, Ben")));
        var hostile = "Harbour says: “no” & leaves 50%_of it";
        samples.put(
                "article-no-author", whole(named("TASS", hostile, "2025-09-08").language("en")));
        samples.put(
                "article-editors", whole(article("The harbour stays", "2025-09").author("Harbour Desk")));
        samples.put(
                "article-supplied-title",
                whole(builder("article-supplied-title", EntryKind.ARTICLE, Title.ours("Lighthouse to close"))
                        .publisher("Harbour News (news.harbour.example)")
                        .language("en")
                        .date(new EntryDate("[2025-08-25..2025-08-31]"))
                        .url(URI.create("https://news.harbour.example/close?a=1&b=2"))));
    }

    private static void quotations(Map<String, Cited> samples) {
        var both = "He said ‘no’ and “never” in 2008";
        samples.put("article-quotations", whole(article(both, "2025-09-30")));
        samples.put(
                "article-nested-quotations",
                whole(article("“He said ‘no’ to it”, she says", "2025-09-30").author("Example, Ada")));
        samples.put(
                "article-straight-quotations",
                whole(article("'Don't go', \"never\" and the keepers' l'homme", "2025-09-30")));
        samples.put("article-apostrophes", whole(article("Don’t ask l’homme", "2025-09-30")));
        samples.put("article-quotations-digest", cited(text(article(both, "2025-09-30")), "a1"));
        samples.put("report-quotations", whole(report("report-quotations", both, "2003-06-30")));
        samples.put(
                "statement-quotations",
                whole(statement("statement-quotations", "other-statement", both)
                        .author(COMMITTEE)
                        .date(new EntryDate("2022-03"))));
    }

    private static void otherWorks(Map<String, Cited> samples) {
        samples.put(
                "article-report",
                whole(work("The harbour in winter (Doc. 15)", "report", "Harbour Assembly", "2023-12-11")));
        samples.put(
                "article-statement",
                whole(work("The keeper rejects the statement", "statement", "Harbour Mirror", "2024-11-23")
                        .author("Ministry of Lamps")
                        .fact(Fact.text("copy-at", "Harbour Copies"))));
        samples.put(
                "article-statement-of-publisher",
                whole(work("Experts warn of fog", "statement", "Office of Lamps, Fog; Ice", "2025-09-03")));
        samples.put(
                "article-web-page",
                whole(work("Visit to the harbour by the Committee", "web-page", "Harbour Council", null)));
    }

    private static EntryBuilder work(String title, String type, String publisher, @Nullable String date) {
        return named(publisher, title, date).language("en").fact(Fact.term("work-type", type));
    }

    private static void datedArticles(Map<String, Cited> samples) {
        samples.put("article-not-before", whole(article("Not before a day", "[2025-08-26..]")));
        samples.put("article-between-years", whole(article("Between two days", "[2004-08-01..2005-07-31]")));
        samples.put("article-undated", whole(named("world-news.tech", "No day at all", null)));
        samples.put("article-uncertain", whole(article("Perhaps in that year", "2008?")));
        samples.put("article-uncertain-day", whole(article("Perhaps on that day", "2008-09-04?")));
        samples.put("article-about", whole(article("About that month", "2008-09~")));
        samples.put("article-about-and-uncertain", whole(article("Perhaps about that year", "2008%")));
        samples.put("article-doubtful-span", whole(article("Some weeks of it", "2008-09-04~/2008-10?")));
        samples.put("article-span-from-a-day", whole(article("From a day into a month", "2008-09-04/2008-10")));
        samples.put("article-span", whole(article("A week of it", "2006-09-04/2006-09-10")));
    }

    private static void passagesOfArticles(Map<String, Cited> samples) {
        samples.put("article-cyrillic", cited(cyrillic(), "p3"));
        var ukrainian = new Title("Гавань закривають", Title.Author.SOURCE, TextLanguage.UKRAINIAN);
        samples.put(
                "article-ukrainian",
                whole(builder("article-ukrainian", EntryKind.ARTICLE, ukrainian)
                        .publisher("Вісті гавані")
                        .language("uk")
                        .date(new EntryDate("2025-09-30"))));
        samples.put("article-passage", cited(text(keepersReport()), "p3"));
        samples.put("article-digest-passage", cited(text(keepersReport()), "a1"));
    }

    private static EntryBuilder keepersReport() {
        return article("The keeper’s report", "2025-09-30").author("Example, Ada");
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

    private static void reports(Map<String, Cited> samples) {
        var title = "CPT report on the periodic visit, December 2001";
        samples.put("report", whole(numbered(report("report", title, "2003-06-30"), "CPT/Inf (2003) 30")));
        samples.put(
                "report-about-a-month",
                whole(report("report-about-a-month", "CPT report on the visit of 2004", "2004-11~")));
        samples.put(
                "report-in-an-uncertain-month",
                whole(report("report-in-an-uncertain-month", "CPT report on the visit of 2004", "2004-11?")));
        samples.put(
                "report-passage",
                cited(text(numbered(report("report-passage", title, "2003-06-30"), "CPT/Inf (2003) 30")), "p2"));
        samples.put(
                "report-confidential",
                whole(report("report-confidential", "CPT report on the ad hoc visit, November 1998", "1999")
                        .term(Facet.STATUS, "confidential")));
    }

    private static void statements(Map<String, Cited> samples) {
        var first = statement("statement", "public-statement", "Public statement concerning the Chechen Republic");
        samples.put(
                "statement",
                whole(numbered(first.author(COMMITTEE).date(new EntryDate("2001-07-10")), "CPT/Inf (2001) 15")));
        var second = statement("statement-without-number", "other-statement", "Statement of the President");
        samples.put("statement-without-number", whole(second.author(COMMITTEE).date(new EntryDate("2022-03"))));
        var printed = statement("statement-in-a-paper", "other-statement", "Statement on lamps")
                .author(COMMITTEE)
                .publisher("Harbour Mirror")
                .date(new EntryDate("2022-03"));
        samples.put("statement-in-a-paper", whole(numbered(printed, "Doc. 15")));
        var response = statement("response-passage", "government-response", "Response to CPT/Inf (2003) 30")
                .author("Government of the Russian Federation")
                .date(new EntryDate("2003-06-30"));
        samples.put("response-passage", cited(text(numbered(response, "CPT/Inf (2003) 31")), "p1"));
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
        samples.put(
                "event-passage",
                cited(ours("event-passage", EntryKind.EVENT, "Russia ratifies the convention", "1998-03-28"), "a1"));
        samples.put(
                "claim-passage",
                cited(ours("claim-passage", EntryKind.CLAIM, "Day on which the law was signed", null), "a1"));
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

    private static EntryBuilder report(String id, String title, String date) {
        return document(id, EntryKind.REPORT, title).author(COMMITTEE).date(new EntryDate(date));
    }

    private static EntryBuilder statement(String id, String type, String title) {
        return document(id, EntryKind.STATEMENT, title).fact(Fact.term("document-type", type));
    }

    private static EntryBuilder document(String id, EntryKind kind, String title) {
        return builder(id, kind, Title.ours(title)).url(URI.create("https://documents.example/" + id));
    }

    private static EntryBuilder numbered(EntryBuilder document, String number) {
        return document.fact(Fact.text("reference", number));
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

    private static Cited whole(EntryBuilder builder) {
        return cited(builder, null);
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
