package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.Date;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.entry.EntryId;

class SiteFeedsTest {
    private static final RunningSite SITE = RunningSite.small();

    private static SyndFeed feed(String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(SITE.get(path).body()));
    }

    private static Document xml(String path) {
        return Jsoup.parse(SITE.get(path).body(), "", Parser.xmlParser());
    }

    private static EntryId id(String address) {
        assertThat(address).startsWith(RunningSite.BASE + "/e/");
        return new EntryId(address.substring((RunningSite.BASE + "/e/").length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.rss", "/feed.atom", "/search.rss", "/search.atom", "/search.rss?q=lighthouse"})
    void feedCanBeReadAndItsAddressesAreAbsolute(String path) throws FeedException {
        assertThat(new WireFeedInput(true, java.util.Locale.ROOT)
                        .build(new StringReader(SITE.get(path).body())))
                .isNotNull();
        var feed = feed(path);
        assertThat(feed.getTitle()).startsWith("Vigil: ");
        assertThat(feed.getDescription()).isNotBlank();
        assertThat(feed.getEntries()).isNotEmpty();
        for (var entry : feed.getEntries()) {
            assertThat(entry.getLink()).startsWith(RunningSite.BASE + "/e/");
            assertThat(entry.getUri()).isEqualTo(entry.getLink());
            assertThat(entry.getTitle()).isNotBlank();
        }
    }

    @Test
    void newestEntryComesFirstAndItsDateIsTheOneWhenItWasAdded() throws FeedException {
        var entries = feed("/feed.rss").getEntries();
        assertThat(entries).hasSize(7);
        assertThat(entries.stream().map(SyndEntry::getPublishedDate).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        for (var entry : entries) {
            // A correction does not make an entry new: the date is that of its first revision.
            var added = SITE.archive().find(id(entry.getLink()), 1).orElseThrow();
            assertThat(entry.getPublishedDate()).isEqualTo(Date.from(added.row().addedAt()));
        }
    }

    @Test
    void itemKeepsItsIdentity() {
        var first = xml("/feed.rss").select("item > guid");
        var second = xml("/feed.rss").select("item > guid");
        assertThat(first.eachText()).isEqualTo(second.eachText()).doesNotHaveDuplicates();
        assertThat(first.eachAttr("isPermaLink")).allMatch("true"::equals);
    }

    @Test
    void channelHasWhatRssDemandsAndNamesItself() {
        var channel = xml("/feed.rss").expectFirst("rss[version=2.0] > channel");
        for (var name : List.of("title", "link", "description")) {
            assertThat(channel.select("> " + name)).as(name).hasSize(1);
        }
        assertThat(channel.select("> link").text()).isEqualTo(RunningSite.BASE + "/");
        assertThat(channel.select("> atom|link[rel=self]").attr("href")).isEqualTo(RunningSite.BASE + "/feed.rss");
    }

    @Test
    void markupInATitleIsPrintedAsText() {
        assertThat(SITE.get("/feed.rss").body()).doesNotContain("<script>");
        assertThat(xml("/feed.rss").select("item > title").stream().map(Element::wholeText))
                .anyMatch(title -> title.contains("script") && title.contains("quotes"));
    }

    @Test
    void jsonFeedSaysTheSame() {
        var feed = SITE.json("/feed.json");
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").asText()).isEqualTo(RunningSite.BASE + "/feed.json");
        assertThat(feed.path("items").findValuesAsText("id"))
                .isEqualTo(xml("/feed.rss").select("item > guid").eachText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=lighthouse",
                "?kind=report&kind=visit",
                "?q=the+-harbour&not.kind=visit",
                "?from=2000&to=2030"
            })
    void feedOfAQuestionHoldsTheEntriesOfItsPage(String question) {
        var page = SITE.page("/search" + question).select(".hit h2 a").eachAttr("href").stream()
                .map(href -> RunningSite.BASE + href.replaceAll("\\?.*", ""))
                .toList();
        for (var form : List.of("/search.rss", "/search.atom")) {
            assertThat(xml(form + question).select("item > link, entry > link").stream()
                            .map(link -> link.hasText() ? link.text() : link.attr("href")))
                    .as(form)
                    .containsExactlyInAnyOrderElementsOf(page);
        }
        assertThat(page).isNotEmpty();
    }

    @Test
    void feedOfAQuestionSaysWhichAndLeadsToItsPage() {
        var channel = xml("/search.rss?q=lighthouse&kind=article").expectFirst("channel");
        assertThat(channel.select("> title").text()).isEqualTo("Vigil: entries with the word “lighthouse”");
        assertThat(channel.select("> description").text()).contains("lighthouse", "Kind: Article");
        assertThat(channel.select("> link").text()).startsWith(RunningSite.BASE + "/search?q=lighthouse&kind=article");
        assertThat(channel.select("> atom|link[rel=self]").attr("href"))
                .isEqualTo(RunningSite.BASE + "/search.rss?q=lighthouse&kind=article");
    }

    @Test
    void feedWithoutEntriesIsAFeedToo() throws FeedException {
        assertThat(feed("/search.rss?q=zzzzz").getEntries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=lamp",
                "/cpt",
                "/about",
                "/e/lighthouse-2024",
                "/e/nothing",
                "/e/taken-away"
            })
    void everyPageLinksTheFeed(String path) {
        var page = SITE.parsed(path, SITE.get(path));
        assertThat(page.select("head link[rel=alternate][type=application/rss+xml]")
                        .eachAttr("href"))
                .contains("/feed.rss");
    }
}
