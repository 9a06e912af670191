package org.vigil.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Revision;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Passage;
import org.vigil.entry.Reference;
import org.vigil.entry.Rights;
import org.vigil.link.Permalinks;
import org.vigil.search.EntryContext;
import org.vigil.search.MarkedPassage;
import org.vigil.search.SearchState;

/** One entry as it is printed. */
final class EntryPage {
    private static final int MOST_ALIKE = 5;

    private final Permalinks permalinks;
    private final Messages messages;
    private final ValueWords values;
    private final DateWords dates;
    private final Words words;
    private final Understanding understanding;
    private final Frames frames;
    private final CiteBox cite;
    private final Titles titles;
    private final FactTable facts;
    private final ProofPanel proof;
    private final Past past;
    private final EntryClaims claims;
    private final Surroundings surroundings;
    private final EntryRelations relations;

    EntryPage(
            Archive archive,
            Permalinks permalinks,
            Messages messages,
            ValueWords values,
            DateWords dates,
            Words words,
            Understanding understanding,
            Frames frames,
            CiteBox cite,
            Past past,
            EntryClaims claims,
            Surroundings surroundings) {
        this.permalinks = permalinks;
        this.messages = messages;
        this.values = values;
        this.dates = dates;
        this.words = words;
        this.understanding = understanding;
        this.frames = frames;
        this.cite = cite;
        this.titles = new Titles(messages);
        this.facts = new FactTable(archive, messages, values, dates);
        this.proof = new ProofPanel(archive, permalinks, messages);
        this.past = past;
        this.claims = claims;
        this.surroundings = surroundings;
        this.relations = new EntryRelations(archive, messages, words);
    }

    /**
     * @param rights as they are now, whatever they were when the entry stood so
     * @param frozen the address named this very revision
     * @param state the question the reader came with
     * @param passage anchor of the one that the reader wants to cite
     * @param context absent where the index was not asked, or did not answer
     */
    EntryView view(
            Revision revision,
            Rights rights,
            boolean frozen,
            SearchState state,
            @Nullable String passage,
            @Nullable EntryContext context) {
        var entry = revision.entry();
        var marked = context == null ? List.<MarkedPassage>of() : context.matching();
        var digest = SourcePassages.marked(entry.passages(Passage.Origin.ARCHIVE), marked, words);
        var source = new SourcePassages(messages, words).view(entry, rights, marked);
        var shown = shown(digest, source);
        var matches = new Matches(messages, understanding, marked, shown);
        var around = frozen ? null : surroundings.of(entry);
        var related = frozen ? relations.asOf(revision) : relations.now(entry, around);
        var path = frozen ? Permalinks.revision(entry.id(), revision.number()) : Permalinks.entry(entry.id());
        var query = frozen ? "" : state.toQueryString();
        var known = past.of(revision, frozen);
        return new EntryView(
                frame(entry, path, state.q(), known, around != null).about(cite.described(revision, frozen)),
                words.line(entry),
                titles.cited(entry),
                known.notices(),
                context == null || !context.wasAsked() ? null : matches.view(entry, state, context),
                Surroundings.isWithheld(entry),
                claims.question(revision, frozen),
                around,
                facts.of(entry),
                cite.citable(cited(known.moved(matches.stepped(digest, null)), revision), path, query),
                source == null ? null : source(source, matches, known, revision, path, query),
                claims.margin(entry, frozen, shown),
                related,
                context == null ? List.of() : alike(context, related),
                entry.references().stream().map(EntryPage::reference).toList(),
                known.view(),
                provenance(revision, rights),
                original(entry),
                permalinks.absolute(path),
                cite.view(revision, path, passage));
    }

    private static @Nullable String original(Entry entry) {
        var url = entry.url();
        return url == null ? null : url.toASCIIString();
    }

    private Frame frame(Entry entry, String path, String q, Past.Known known, boolean hasSurroundings) {
        var frame = frames.frame(titles.text(entry), path, "", q, links(known, path))
                .summed(entry.passages(Passage.Origin.ARCHIVE).stream()
                        .findFirst()
                        .map(Passage::text)
                        .orElse(titles.text(entry)));
        boolean draws = hasSurroundings || entry.kind() == EntryKind.CLAIM || entry.kind() == EntryKind.ARTICLE;
        return draws ? frame.with(frames.figures()) : frame;
    }

    private EntryView.SourceView source(
            EntryView.SourceView source,
            Matches matches,
            Past.Known known,
            Revision revision,
            String path,
            String query) {
        var stepped = matches.stepped(source.passages(), revision.entry().url());
        return source.with(cite.citable(cited(known.moved(stepped), revision), path, query))
                .withOthers(source.others().stream()
                        .map(held -> new EntryView.Held(
                                held.anchor(),
                                known.of(held.anchor()).stream().findFirst().orElse(null)))
                        .toList());
    }

    /** The address beside a passage is for citing it, so it is that of the words which stand here now. */
    private static List<PassageView> cited(List<PassageView> passages, Revision revision) {
        return passages.stream()
                .map(passage -> passage.at(Permalinks.passage(revision.id(), revision.number(), passage.anchor())))
                .toList();
    }

    private static List<PassageView> shown(List<PassageView> digest, EntryView.@Nullable SourceView source) {
        return Stream.concat(digest.stream(), source == null ? Stream.empty() : source.passages().stream())
                .toList();
    }

    /** Those that the page names already are not named again. */
    private List<EntryLine> alike(EntryContext context, List<EntryView.RelationView> relations) {
        var named = relations.stream()
                .flatMap(relation -> relation.entries().stream())
                .map(EntryLine::href)
                .toList();
        return context.alike().stream()
                .map(card -> words.line(card))
                .filter(line -> !named.contains(line.href()))
                .limit(MOST_ALIKE)
                .toList();
    }

    private List<Frame.Alternate> links(Past.Known known, String path) {
        var json = new Frame.Alternate("alternate", "application/json", messages.text("form.json"), path + ".json");
        return Stream.concat(Stream.of(json, UnapiHandler.link()), known.links().stream())
                .toList();
    }

    static EntryView.ReferenceView reference(Reference reference) {
        return new EntryView.ReferenceView(
                reference.title(), reference.url().toASCIIString(), host(reference.url()), reference.supports());
    }

    static String host(URI url) {
        var host = Optional.ofNullable(url.getHost()).orElse(url.getAuthority()).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private EntryView.Provenance provenance(Revision revision, Rights rights) {
        var row = revision.row();
        return new EntryView.Provenance(
                row.seq(),
                row.number(),
                new Link(messages.text("revision", row.number()), Permalinks.revision(row.entry(), row.number())),
                dates.day(row.addedAt()),
                row.addedAt().toString(),
                values.label("change", row.change()),
                row.reason(),
                row.contentHash(),
                row.chain(),
                row.originalHash(),
                proof.view(revision, rights));
    }
}
