package org.vigil.link;

import java.net.URI;
import org.vigil.entry.EntryId;
import org.vigil.entry.Facet;
import org.vigil.entry.PassageAddress;

/**
 * Every public address of the site. Paths begin with a slash and work on whatever host serves the page; {@link #absolute}
 * adds the base, for what leaves the site: feeds, citations, JSON.
 */
public final class Permalinks {
    public static final String HOME = "/";
    public static final String SEARCH = "/search";
    public static final String SUGGEST = "/suggest";
    public static final String UNAPI = "/unapi";
    public static final String FACETS = SEARCH + "/facet";
    public static final String PRINT = "/search/print";
    public static final String FROZEN = "/s";
    public static final String CPT = "/cpt";
    public static final String SHELF = CPT + "/shelf";
    public static final String CLAIMS = "/claims";
    public static final String TIMELINE = "/timeline";
    public static final String ABOUT = "/about";
    public static final String API = "/api";
    public static final String FEED = "/feed";
    public static final String CORRECTIONS = "/corrections";
    public static final String LEDGER = "/ledger.ndjson";
    public static final String ORIGINALS = "/originals";
    public static final String HEALTH = "/health";
    public static final String READY = "/ready";
    public static final String ROBOTS = "/robots.txt";
    public static final String SITEMAP = "/sitemap.xml";
    public static final String OPEN_SEARCH = "/opensearch.xml";
    public static final String STATIC = "/static";
    /** The fragment of what a page is about, at its beginning. */
    public static final String TOP = "#main";
    /** The parameter that names the language of the interface. */
    public static final String LANGUAGE = "lang";

    private final String base;

    /** @param base where readers reach the site, such as {@code https://vigil.example}; a final slash is dropped */
    public Permalinks(URI base) {
        var text = base.toString();
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    public String absolute(String path) {
        return base + path;
    }

    public static String entry(EntryId id) {
        return "/e/" + id;
    }

    public static String passage(PassageAddress passage) {
        return entry(passage.entry()) + "#" + passage.anchor();
    }

    /** The entry with the passages marked that match a search. */
    public static String passage(PassageAddress passage, String queryString) {
        return entry(passage.entry()) + (queryString.isEmpty() ? "" : "?" + queryString) + "#" + passage.anchor();
    }

    public static String revision(EntryId id, int number) {
        return entry(id) + "/v/" + number;
    }

    /** @param hash of a frozen search */
    public static String frozen(String hash) {
        return FROZEN + "/" + hash;
    }

    /** What freezes a search, by POST. */
    public static String freeze(String queryString) {
        return FROZEN + (queryString.isEmpty() ? "" : "?" + queryString);
    }

    /** The bytes with this SHA-256 that an entry was read from. */
    public static String original(String hash) {
        return ORIGINALS + "/" + hash;
    }

    /** A passage of a revision: these very words, whatever becomes of the entry. */
    public static String passage(EntryId id, int number, String anchor) {
        return revision(id, number) + "#" + anchor;
    }

    /** What differs between two revisions. */
    public static String diff(EntryId id, int from, int to) {
        return entry(id) + "/diff/" + from + ".." + to;
    }

    /** Where the page of an article tells which questions a paragraph of the original answers. */
    public static String paragraph(EntryId id, String number) {
        return entry(id) + "#" + paragraphAnchor(number);
    }

    /** The anchor of that place. */
    public static String paragraphAnchor(String number) {
        return "q" + number;
    }

    /** The list of an entry's sources. */
    public static String sources(EntryId id) {
        return entry(id) + "#h-src";
    }

    /** @param number of the source in that list, from 1 */
    public static String source(EntryId id, int number) {
        return entry(id) + "#s" + number;
    }

    /** The list of an entry's revisions. */
    public static String history(EntryId id) {
        return entry(id) + "#history";
    }

    /** The table of an entry's facts. */
    public static String facts(EntryId id) {
        return entry(id) + "#h-facts";
    }

    /**
     * The table of visits.
     *
     * @param form such as {@code .json}; empty for the page, which is then shown from the table on
     */
    public static String visits(String form, String queryString) {
        return CPT + form + (queryString.isEmpty() ? "" : "?" + queryString) + (form.isEmpty() ? "#ledger" : "");
    }

    /** @param page 1 for the first, which has no number in its address */
    public static String corrections(int page) {
        return CORRECTIONS + (page == 1 ? "" : "?page=" + page);
    }

    /** The page of a facet: all its values. */
    public static String facet(Facet facet, String queryString) {
        return FACETS + "/" + facet.slug() + (queryString.isEmpty() ? "" : "?" + queryString);
    }

    /** @param form such as {@code .json}; empty for the page */
    public static String search(String form, String queryString) {
        return SEARCH + form + (queryString.isEmpty() ? "" : "?" + queryString);
    }

    /** The same in one language of the interface. */
    public static String inLanguage(String address, String tag) {
        int hash = address.indexOf('#');
        var page = hash < 0 ? address : address.substring(0, hash);
        return page + (page.contains("?") ? "&" : "?") + LANGUAGE + "=" + tag + address.substring(page.length());
    }

    /** Whether this is the address of a form of something, and not of a page. */
    public static boolean isForPrograms(String path) {
        return path.equals(SUGGEST) || path.equals(UNAPI) || path.matches(".*\\.[a-z]+");
    }

    /** Whether what is at this address is said in the language of the interface: pages, and of other forms those of the site and of searches. */
    public static boolean hasWords(String address) {
        var path = path(address);
        if (path.startsWith(STATIC + "/") || path.startsWith(ORIGINALS + "/")) {
            return false;
        }
        return !isForPrograms(path)
                || path.equals(SUGGEST)
                || path.equals(OPEN_SEARCH)
                || path.matches("(" + FEED + "|" + CORRECTIONS + "|" + SEARCH + ")\\.(json|rss|atom|jsonfeed)");
    }

    /** The part of an address before its query and fragment. */
    public static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }
}
