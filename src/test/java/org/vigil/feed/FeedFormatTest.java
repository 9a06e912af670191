package org.vigil.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedFormatTest {
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final String SELF = "https://vigil.example/search.rss?q=a&kind=visit";
    private static final Instant FIRST = Instant.parse("2026-11-21T09:30:00Z");
    private static final Instant SECOND = Instant.parse("2026-01-02T23:05:09Z");

    private static final Feed FEED = new Feed(
            "Vigil: <new> & “old”",
            "What was added",
            "en",
            "https://vigil.example/",
            List.of(
                    new Feed.Item(
                            "https://vigil.example/e/visit-1",
                            "Визит & \u0007<b>",
                            "Says <i>this</i> & that.",
                            "Visit",
                            FIRST),
                    new Feed.Item("https://vigil.example/e/report-1", "A report", null, "Report", SECOND)));

    @Test
    void writesRssWithAllThatItRequires() throws Exception {
        var rss = xml(SyndicationFormat.RSS.write(FEED, SELF)).getRootElement();
        var channel = rss.getChild("channel");

        assertThat(rss.getName()).isEqualTo("rss");
        assertThat(rss.getAttributeValue("version")).isEqualTo("2.0");
        assertThat(channel.getChildText("title")).isEqualTo("Vigil: <new> & “old”");
        assertThat(channel.getChildText("link")).isEqualTo("https://vigil.example/");
        assertThat(channel.getChildText("description")).isEqualTo("What was added");
        assertThat(channel.getChildText("language")).isEqualTo("en");
        assertThat(rfc822(channel.getChildText("lastBuildDate"))).isEqualTo(FIRST);
        var self = channel.getChild("link", ATOM);
        assertThat(self.getAttributeValue("href")).isEqualTo(SELF);
        assertThat(self.getAttributeValue("rel")).isEqualTo("self");
        assertThat(self.getAttributeValue("type")).isEqualTo("application/rss+xml");
    }

    /** RSS 2.0: {@code isPermaLink} is true where it is left out. */
    @Test
    void givesEveryRssItemItsPermalinkForAGuid() throws Exception {
        var items = xml(SyndicationFormat.RSS.write(FEED, SELF))
                .getRootElement()
                .getChild("channel")
                .getChildren("item");

        assertThat(items)
                .extracting(
                        item -> item.getChildText("link"),
                        item -> item.getChildText("guid"),
                        item -> item.getChild("guid").getAttributeValue("isPermaLink", "true"),
                        item -> rfc822(item.getChildText("pubDate")),
                        item -> item.getChildText("category"))
                .containsExactly(
                        tuple(
                                "https://vigil.example/e/visit-1",
                                "https://vigil.example/e/visit-1",
                                "true",
                                FIRST,
                                "Visit"),
                        tuple(
                                "https://vigil.example/e/report-1",
                                "https://vigil.example/e/report-1",
                                "true",
                                SECOND,
                                "Report"));
    }

    /** RSS 2.0: a description is HTML, so plain words are escaped in it once more. */
    @Test
    void writesRssDescriptionsThatShowTheWordsAndRunNone() throws Exception {
        var items = xml(SyndicationFormat.RSS.write(FEED, SELF))
                .getRootElement()
                .getChild("channel")
                .getChildren("item");

        assertThat(items.get(0).getChildText("description")).isEqualTo("Says &lt;i&gt;this&lt;/i&gt; &amp; that.");
        assertThat(items.get(1).getChild("description")).isNull();
        assertThat(items.get(0).getChildText("title")).isEqualTo("Визит & <b>");
    }

    @Test
    void writesAtomWithAllThatItRequires() throws Exception {
        var feed = xml(SyndicationFormat.ATOM.write(FEED, SELF)).getRootElement();

        assertThat(feed.getNamespace()).isEqualTo(ATOM);
        assertThat(feed.getChildText("id", ATOM)).isEqualTo(SELF);
        assertThat(feed.getChildText("title", ATOM)).isEqualTo("Vigil: <new> & “old”");
        assertThat(feed.getChildText("updated", ATOM)).isEqualTo("2026-11-21T09:30:00Z");
        assertThat(feed.getChild("author", ATOM).getChildText("name", ATOM)).isNotBlank();
        assertThat(feed.getChildren("link", ATOM))
                .extracting(link -> link.getAttributeValue("rel"), link -> link.getAttributeValue("href"))
                .containsExactlyInAnyOrder(tuple("alternate", "https://vigil.example/"), tuple("self", SELF));
        assertThat(feed.getChildren("entry", ATOM))
                .extracting(
                        entry -> entry.getChildText("id", ATOM),
                        entry -> entry.getChildText("title", ATOM),
                        entry -> entry.getChildText("updated", ATOM),
                        entry -> entry.getChildText("summary", ATOM))
                .containsExactly(
                        tuple(
                                "https://vigil.example/e/visit-1",
                                "Визит & <b>",
                                "2026-11-21T09:30:00Z",
                                "Says <i>this</i> & that."),
                        tuple("https://vigil.example/e/report-1", "A report", "2026-01-02T23:05:09Z", null));
        assertThat(summaryOfFirst(feed).getAttributeValue("type")).isIn(null, "text");
    }

    private static Element summaryOfFirst(Element feed) {
        return feed.getChild("entry", ATOM).getChild("summary", ATOM);
    }

    @Test
    void writesJsonFeedAsItsVersionWants() throws IOException {
        var written = FeedFormat.ALL.get(2).write(FEED, SELF);

        assertThat(new ObjectMapper().readTree(written))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                        {"version": "https://jsonfeed.org/version/1.1", "title": "Vigil: <new> & “old”",
                                         "description": "What was added", "language": "en",
                                         "home_page_url": "https://vigil.example/",
                                         "feed_url": "https://vigil.example/search.rss?q=a&kind=visit",
                                         "items": [
                                          {"id": "https://vigil.example/e/visit-1", "url": "https://vigil.example/e/visit-1",
                                           "title": "Визит & \\u0007<b>", "content_text": "Says <i>this</i> & that.",
                                           "date_published": "2026-11-21T09:30:00Z", "tags": ["Visit"]},
                                          {"id": "https://vigil.example/e/report-1", "url": "https://vigil.example/e/report-1",
                                           "title": "A report", "content_text": "A report",
                                           "date_published": "2026-01-02T23:05:09Z", "tags": ["Report"]}]}"""));
    }

    @ParameterizedTest
    @MethodSource("xmlFormats")
    void isReadBackByOtherPrograms(FeedFormat format) throws FeedException {
        SyndFeed read = new SyndFeedInput().build(new StringReader(format.write(FEED, SELF)));

        assertThat(read.getTitle()).isEqualTo("Vigil: <new> & “old”");
        assertThat(read.getEntries())
                .extracting(SyndEntry::getUri, SyndEntry::getLink, SyndEntry::getPublishedDate)
                .containsExactly(
                        tuple("https://vigil.example/e/visit-1", "https://vigil.example/e/visit-1", Date.from(FIRST)),
                        tuple(
                                "https://vigil.example/e/report-1",
                                "https://vigil.example/e/report-1",
                                Date.from(SECOND)));
    }

    @ParameterizedTest
    @MethodSource("xmlFormats")
    void isWellFormedWhateverTheTextsHold(FeedFormat format) throws Exception {
        var odd = "\u0000\u000b\u001f\ud83d ]]> \ufffe\uffff &amp; <!-- \ud83d\udd4a";
        var feed = new Feed(
                odd,
                odd,
                "en",
                "https://vigil.example/",
                List.of(new Feed.Item("https://vigil.example/e/x", odd, odd, odd, FIRST)));

        assertThat(xml(format.write(feed, SELF)).getRootElement().getValue())
                .contains("]]>")
                .contains("\ud83d\udd4a");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isValidWithoutAnEntry(FeedFormat format) {
        var empty = new Feed("Nothing", "Nothing yet", "en", "https://vigil.example/", List.of());

        assertThat(format.write(empty, SELF)).contains("Nothing yet");
    }

    @Test
    void offersEachFormatUnderASuffixOfItsOwn() {
        assertThat(FeedFormat.ALL).extracting(FeedFormat::siteSuffix).containsExactly(".rss", ".atom", ".json");
        assertThat(FeedFormat.ALL).extracting(FeedFormat::searchSuffix).containsExactly(".rss", ".atom", ".jsonfeed");
    }

    static Stream<FeedFormat> formats() {
        return FeedFormat.ALL.stream();
    }

    static Stream<FeedFormat> xmlFormats() {
        return Stream.of(SyndicationFormat.RSS, SyndicationFormat.ATOM);
    }

    private static Instant rfc822(String date) {
        return OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                .toInstant();
    }

    private static Document xml(String text) throws IOException, JDOMException {
        return new SAXBuilder().build(new StringReader(text));
    }
}
