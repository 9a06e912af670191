package org.vigil.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Revision;
import org.vigil.cite.CitationFormat;
import org.vigil.cite.Cited;
import org.vigil.cite.LinkedDataFormat;
import org.vigil.cite.MetaTag;
import org.vigil.entry.Passage;
import org.vigil.link.Permalinks;

/** The citations on the page of an entry. */
final class CiteBox {
    /** Names the passage in the address of a page. */
    static final String PARAMETER = "cite";

    private static final LinkedDataFormat LINKED_DATA = new LinkedDataFormat();

    private final Permalinks permalinks;
    private final Messages messages;
    private final StaticFiles files;
    private final CitedStyles styles;
    private final Clock clock;

    CiteBox(Permalinks permalinks, Messages messages, StaticFiles files, CitedStyles styles, Clock clock) {
        this.permalinks = permalinks;
        this.messages = messages;
        this.files = files;
        this.styles = styles;
        this.clock = clock;
    }

    /** @param passage absent for the whole entry */
    Cited cited(Revision revision, @Nullable Passage passage) {
        return cited(revision, passage, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    Cited cited(Revision revision, @Nullable Passage passage, LocalDate accessed) {
        return new Cited(
                revision.entry(),
                revision.number(),
                LocalDate.ofInstant(revision.row().addedAt(), ZoneOffset.UTC),
                permalinks.absolute(Permalinks.revision(revision.id(), revision.number())),
                passage,
                accessed,
                messages.text("site.name"));
    }

    /**
     * @param page address of the page that the box stands on
     * @param anchor of the passage that a reader wants to cite; one that the entry has not is left aside
     */
    CiteView view(Revision revision, String page, @Nullable String anchor) {
        var passage = anchor == null ? null : revision.entry().passage(anchor).orElse(null);
        var cited = cited(revision, passage);
        return new CiteView(
                passage == null ? null : passage.anchor(),
                new Link(messages.text("cite.whole"), page + "#" + PARAMETER),
                styles.of(cited),
                forms(page, passage),
                files.address("cite.js"));
    }

    /** For programs that read the page. */
    Frame.Described described(Revision revision, boolean frozen) {
        var cited = cited(revision, null);
        return new Frame.Described(
                MetaTag.of(cited),
                LINKED_DATA.write(cited),
                frozen ? UnapiHandler.id(revision) : revision.id().value());
    }

    private List<Link> forms(String page, @Nullable Passage passage) {
        var query = passage == null ? "" : "?" + CitationHandler.PASSAGE + "=" + passage.anchor();
        var forms = new ArrayList<Link>();
        for (var format : CitationFormat.ALL) {
            forms.add(new Link(
                    messages.find("form" + format.suffix()).orElse(format.name()), page + format.suffix() + query));
        }
        forms.add(new Link(messages.text("form.json"), page + ".json"));
        return forms;
    }

    /** The passages, each with a link to this box that cites it. */
    List<PassageView> citable(List<PassageView> passages, String page, String query) {
        return passages.stream()
                .map(passage -> passage.with(with(passage, page, query)))
                .toList();
    }

    private List<PassageView.Step> with(PassageView passage, String page, String query) {
        var steps = new ArrayList<>(passage.steps());
        var address = page + "?" + (query.isEmpty() ? "" : query + "&") + PARAMETER + "=" + passage.anchor() + "#"
                + PARAMETER;
        steps.add(new PassageView.Step(
                messages.text("cite.passage"), address, messages.text("cite.passage.label", passage.anchor()), false));
        return steps;
    }
}
