package org.vigil.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

/**
 * Examples of the manuals, with their facts as an entry would hold them. What the manual prints and this archive does not is said at each; its
 * addresses are the archive's.
 */
class CitationManualsTest {
    private static final LocalDate ACCESSED = LocalDate.of(2009, 11, 19);
    private static final String RETRIEVED = "Retrieved November 19, 2009, from ";

    /** OSCOLA, 4th edition, 3.4.9. The manual names the city, London, and writes "this" and "is" small. */
    @Test
    void oscolaNewspaperArticle() {
        var loader = source(
                        EntryKind.ARTICLE, "The Great Victim of this Get Tough Hyperactivity is Labour", "2008-06-19")
                .publisher("The Guardian")
                .author("Loader, Ian");
        assertThat(cite(CitationStyle.OSCOLA, loader, null))
                .isEqualTo(
                        "Ian Loader, ‘The Great Victim of This Get Tough Hyperactivity Is Labour’ The Guardian (19 June 2008) <https://vigil.example/e/example/v/1> accessed 19 November 2009.");
    }

    /** OSCOLA, 4th edition, 3.4.8: a page of a web site. The manual has an author before it. */
    @Test
    void oscolaWebPage() {
        var page = Entry.builder(new EntryId("example"), EntryKind.EVENT, Title.ours("Virtual Friend Fires Employee"));
        var cited = new Cited(
                page.build(),
                1,
                LocalDate.of(2009, 5, 1),
                "https://vigil.example/e/example/v/1",
                null,
                ACCESSED,
                "Naked Law");
        assertThat(CitationStyle.OSCOLA.cite(cited).get(0).text())
                .isEqualTo(
                        "‘Virtual Friend Fires Employee’ (Naked Law, 1 May 2009) <https://vigil.example/e/example/v/1> accessed 19 November 2009.");
    }

    /** OSCOLA, 4th edition, 3.4.4. The manual gives a range of paragraphs. */
    @Test
    void oscolaReport() {
        var bribery = source(EntryKind.REPORT, "Reforming Bribery", "2008")
                .author("Law Commission")
                .fact(Fact.text("reference", "Law Com No 313"))
                .rights(Rights.OPEN)
                .passage(Passage.Origin.SOURCE, TextLanguage.ENGLISH, "A paragraph.");
        assertThat(cite(CitationStyle.OSCOLA, bribery, "p1"))
                .isEqualTo(
                        "Law Commission, Reforming Bribery (Law Com No 313, 2008) para 1 <https://vigil.example/e/example/v/1#p1> accessed 19 November 2009.");
    }

    /** Publication Manual of the APA, 7th edition, 10.1, example 16 and apastyle.apa.org. It has no day of retrieval. */
    @Test
    void apaNewspaperArticle() {
        var carey = source(EntryKind.ARTICLE, "Can we get better at forgetting?", "2019-03-22")
                .publisher("The New York Times")
                .author("Carey, Benedict");
        assertThat(cite(CitationStyle.APA, carey, null))
                .isEqualTo("Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. "
                        + RETRIEVED + "https://vigil.example/e/example/v/1");
    }

    /** The same, section 10.4. It has no day of retrieval, and the description "Press release". */
    @Test
    void apaPressRelease() {
        var title = "FDA approves first contact lens indicated to slow the progression of nearsightedness in children";
        var release = source(EntryKind.STATEMENT, title, "2019-11-15").author("U.S. Food and Drug Administration");
        assertThat(cite(CitationStyle.APA, release, null))
                .isEqualTo("U.S. Food and Drug Administration. (2019, November 15). " + title + " [Public statement]. "
                        + RETRIEVED + "https://vigil.example/e/example/v/1");
    }

    /** The same, section 10.4. It names the department above as the publisher, which no entry of this archive has. */
    @Test
    void apaReportOfAnAgency() {
        var report = source(EntryKind.REPORT, "Taking time: Support for people with cancer", "2019")
                .author("National Cancer Institute")
                .fact(Fact.text("reference", "NIH Publication No. 18-2059"));
        assertThat(cite(CitationStyle.APA, report, null))
                .isEqualTo(
                        "National Cancer Institute. (2019). Taking time: Support for people with cancer (NIH Publication No. 18-2059). "
                                + RETRIEVED + "https://vigil.example/e/example/v/1");
    }

    /** The same, section 8.13: a work without pages is cited in the text by its paragraph. */
    @Test
    void apaParagraphInTheText() {
        var report = source(EntryKind.REPORT, "Taking time", "2019")
                .author("National Cancer Institute")
                .rights(Rights.OPEN)
                .passage(Passage.Origin.SOURCE, TextLanguage.ENGLISH, "A paragraph.");
        assertThat(CitationStyle.APA.cite(cited(report, "p1")).get(1).text())
                .isEqualTo("(National Cancer Institute, 2019, para. 1)");
    }

    private static EntryBuilder source(EntryKind kind, String title, String date) {
        return Entry.builder(new EntryId("example"), kind, new Title(title, Title.Author.SOURCE, TextLanguage.ENGLISH))
                .language("en")
                .date(new EntryDate(date));
    }

    private static String cite(CitationStyle style, EntryBuilder builder, @Nullable String anchor) {
        return style.cite(cited(builder, anchor)).get(0).text();
    }

    private static Cited cited(EntryBuilder builder, @Nullable String anchor) {
        var entry = builder.build();
        return new Cited(
                entry,
                1,
                ACCESSED,
                "https://vigil.example/e/example/v/1",
                anchor == null ? null : entry.passage(anchor).orElseThrow(),
                ACCESSED,
                "Vigil");
    }
}
