package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.archive.Archive;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Original;
import org.vigil.entry.Passage;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

/** The bytes that entries were read from, by their hash. */
class SiteOriginalsTest {
    private static final Original PAGE =
            original("text/html; charset=utf-8", "<script>alert(document.domain)</script>");
    private static final Original TEXT = original("text/plain; charset=utf-8", "Лист");
    private static final Original SHARED = original("application/json", "[1, 2]");
    private static final Original QUOTED = original("text/plain", "Quoted only");
    private static final Original LATER_CLOSED = original("text/plain", "Open, and then not");
    private static final Original GONE = original("text/plain", "Words that were taken away");

    private static Archive archive;
    private static RunningSite site;

    @BeforeAll
    static void start() {
        archive = RunningSite.emptyArchive(Clock.systemUTC());
        put("page", Rights.OPEN, PAGE);
        put("text", Rights.OPEN, TEXT);
        put("one-of-two", Rights.OPEN, SHARED);
        put("two-of-two", Rights.LINK, SHARED);
        put("quoted", Rights.EXCERPTS, QUOTED);
        put("closed", Rights.OPEN, LATER_CLOSED);
        archive.put(entry("closed", Rights.EXCERPTS).build(), null, "Asked for.");
        put("gone", Rights.OPEN, GONE);
        archive.withdraw(new EntryId("gone"), "In doubt.", null);
        site = RunningSite.overEngine(archive, URI.create("http://127.0.0.1:9"));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static Original original(String type, String text) {
        return Original.of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static EntryBuilder entry(String id, Rights rights) {
        return Entry.builder(new EntryId(id), EntryKind.ARTICLE, Title.ours(id))
                .rights(rights)
                .passage(Passage.Origin.SOURCE, TextLanguage.ENGLISH, "Words.");
    }

    private static void put(String id, Rights rights, Original original) {
        var entry = rights == Rights.LINK
                ? Entry.builder(new EntryId(id), EntryKind.ARTICLE, Title.ours(id))
                        .build()
                : entry(id, rights).build();
        archive.put(entry, original, null);
    }

    @Test
    void servesTheBytesOfAnOpenEntry() {
        var answer = site.get("/originals/" + TEXT.hash());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Лист");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + TEXT.hash() + ".txt\"");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + TEXT.hash() + "\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, max-age=31536000, immutable");
        assertThat(site.send("GET", "/originals/" + TEXT.hash(), "If-None-Match", "\"" + TEXT.hash() + "\"")
                        .statusCode())
                .isEqualTo(304);
        assertThat(site.send("HEAD", "/originals/" + TEXT.hash()).statusCode()).isEqualTo(200);
    }

    /** Nothing that was once read may run as if it were the site's own. */
    @Test
    void servesHtmlAsBytesToBeKept() {
        var answer = site.get("/originals/" + PAGE.hash());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void saysWhyItServesNone() {
        assertRefused(QUOTED, 403, "Kept, and not shown");
        assertRefused(LATER_CLOSED, 403, "Kept, and not shown");
        assertRefused(SHARED, 403, "Kept, and not shown");
        assertRefused(GONE, 410, "Withdrawn");
    }

    private static void assertRefused(Original original, int status, String heading) {
        var answer = site.get("/originals/" + original.hash());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(site.parsed("/", answer).select("h1").text()).isEqualTo(heading);
        assertThat(answer.body())
                .contains(original.hash())
                .doesNotContain(new String(original.bytes(), StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "%27%20OR%201%3D1", "NAME"})
    void knowsNoOtherNames(String name) {
        assertThat(site.get("/originals/" + name.replace("NAME", TEXT.hash().toUpperCase(Locale.ROOT)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.get("/originals/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"text, true", "page, true", "one-of-two, false", "quoted, false", "closed, false"})
    void isLinkedWhereItMayBeHad(String id, boolean linked) {
        assertThat(site.page("/e/" + id).select("a[href^=/originals/]")).hasSize(linked ? 1 : 0);
    }
}
