package org.vigil.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vigil.archive.Archive;
import org.vigil.archive.Submission;
import org.vigil.corpus.NameGroup;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Passage;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;
import org.vigil.index.Cluster;
import org.vigil.index.EntryIndex;
import org.vigil.index.IndexSchema;
import org.vigil.index.Indexer;
import org.vigil.link.Permalinks;
import org.vigil.search.Catalog;
import org.vigil.search.Thesaurus;

/**
 * Three entries about the weather, one of them in German, on a site of the extended Vigil. It cannot be compiled with Vigil as it
 * is: {@code ExtensionTest} compiles it with what it adds, and runs it.
 */
final class ExtendedSite {
    private static final String ALIAS = "extended-site";

    private ExtendedSite() {}

    /** Takes the address of Elasticsearch and a folder, prints its port, and ends when its input does. */
    public static void main(String[] args) throws IOException {
        var cluster = Cluster.connect(List.of(URI.create(args[0])), Cluster.Access.OPEN);
        var clock = Clock.systemUTC();
        var archive = Archive.open(Path.of(args[1]).resolve("ledger.sqlite"), clock);
        archive.putAll(List.of(storm(), fog(), calm()).stream().map(Submission::new).toList(), put -> {});
        new Indexer(archive, new EntryIndex(cluster.client(), ALIAS), IndexSchema.load(), clock).catchUp(seq -> {});
        var danube = new NameGroup(
                "danube", Map.of(TextLanguage.ENGLISH, List.of("Danube"), TextLanguage.GERMAN, List.of("Donau")));
        var site = Site.create(
                archive,
                new Catalog(cluster.client(), ALIAS, new Thesaurus(List.of(danube))),
                List.of(),
                new Permalinks(URI.create("https://vigil.example")),
                Languages.load(),
                clock);
        System.out.println(site.start("127.0.0.1", 0).port());
        System.in.transferTo(System.out);
        System.exit(0);
    }

    private static Entry storm() {
        var title = new Title("Das Unwetter", Title.Author.SOURCE, TextLanguage.GERMAN);
        return Entry.builder(new EntryId("storm"), EntryKind.ARTICLE, title)
                .language("de")
                .date(new EntryDate("1999/2020"))
                .term(Facet.WEATHER, "Storm")
                .rights(Rights.OPEN)
                .passage(Passage.Origin.SOURCE, TextLanguage.GERMAN, "In den Gefängnissen an der Donau war es kalt.")
                .build();
    }

    private static Entry fog() {
        return event("fog", "2010").term(Facet.WEATHER, "Fog").build();
    }

    private static Entry calm() {
        return event("calm", "1998").build();
    }

    private static EntryBuilder event(String id, String date) {
        return Entry.builder(new EntryId(id), EntryKind.EVENT, Title.ours("A day of " + date))
                .date(new EntryDate(date))
                .say("One could hear the gulls.");
    }
}
