package org.vigil.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.cite.CitationFormat;
import org.vigil.entry.EntryId;
import org.vigil.entry.PassageAddress;
import org.vigil.feed.FeedFormat;
import org.vigil.link.Permalinks;
import org.vigil.search.DayRange;
import org.vigil.search.Hit;
import org.vigil.search.Question;
import org.vigil.search.ResultPage;
import org.vigil.search.SearchState;
import org.vigil.search.Sort;

/** A page of hits as it is printed. */
final class SearchPage {
    private static final int LONGEST_TITLE = 80;

    private final Messages messages;
    private final Frames frames;
    private final Words words;
    private final FacetViews facets;
    private final Understanding understanding;

    SearchPage(Messages messages, Frames frames, Words words, FacetViews facets, Understanding understanding) {
        this.messages = messages;
        this.frames = frames;
        this.words = words;
        this.facets = facets;
        this.understanding = understanding;
    }

    SearchView view(ResultPage result) {
        var state = result.state();
        var from = state.days().from();
        var to = state.days().to();
        var facetViews = facets.views(state, result.facets());
        return new SearchView(
                frame(result),
                heading(result),
                understanding.constraints(state),
                notes(result),
                facets.chips(state),
                state.equals(state.withoutConstraints()) ? null : address(state.withoutConstraints()),
                facetViews,
                from == null ? "" : from.digits(),
                to == null ? "" : to.digits(),
                FacetViews.kept(state, facetViews),
                sorts(state),
                result.hits().stream().map(hit -> hit(state, hit)).toList(),
                result.near().stream().map(hit -> hit(state, hit)).toList(),
                paging(state, result.pages()),
                forms(state),
                Permalinks.freeze(state.withPage(1).toQueryString()),
                elsewhere(result.question()),
                result.total() == 0 ? advice(result) : List.of());
    }

    private Frame frame(ResultPage result) {
        var state = result.state();
        var title = state.isEmpty()
                ? messages.text("search.title")
                : messages.text("search.title.for", result.total(), shortened(state.q()));
        var own = FeedFormat.ALL.stream()
                .map(format -> new Frame.Alternate(
                        "alternate",
                        format.mediaType(),
                        messages.text("feed.question", format.name()),
                        Permalinks.search(
                                format.searchSuffix(), state.withPage(1).toQueryString())));
        return frames.frame(
                title,
                state.isEmpty() && state.page() == 1 ? Permalinks.SEARCH : null,
                "search",
                state.q(),
                Stream.concat(state.isEmpty() ? Stream.of() : own, Stream.of(UnapiHandler.link()))
                        .toList());
    }

    private static String shortened(String q) {
        return q.length() <= LONGEST_TITLE ? q : q.substring(0, LONGEST_TITLE) + "…";
    }

    private String heading(ResultPage result) {
        return messages.text("search.heading", result.total(), understanding.with(result.question()));
    }

    private List<SearchView.Note> notes(ResultPage result) {
        var notes = new ArrayList<SearchView.Note>();
        var suggestion = result.suggestion();
        if (suggestion != null) {
            notes.add(new SearchView.Note(
                    messages.text("search.suggestion"),
                    new Link(suggestion, address(result.state().withQ(suggestion)))));
        }
        result.repairs()
                .forEach(repair -> notes.add(new SearchView.Note(
                        messages.text("repair." + repair.kind().slug(), repair.text()), null)));
        if (!result.names().isEmpty()) {
            boolean wanted = result.state().otherNames();
            notes.add(new SearchView.Note(
                    wanted ? String.join(" ", understanding.otherNames(result)) : messages.text("understood.names-off"),
                    new Link(
                            messages.text(wanted ? "understood.only-typed" : "understood.names-too"),
                            address(result.state().withOtherNames(!wanted)))));
        }
        return notes;
    }

    private List<SearchView.Choice> sorts(SearchState state) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || !state.q().isEmpty())
                .map(sort -> new SearchView.Choice(
                        messages.text("sort." + sort.slug()),
                        address(state.withSort(sort)),
                        sort == state.effectiveSort()))
                .toList();
    }

    private SearchView.HitView hit(SearchState state, Hit hit) {
        // The entry page marks the words, and leads back to these very results.
        var query = state.q().isEmpty() ? "" : state.toQueryString();
        var passages = hit.passages().stream()
                .map(passage -> words.passage(
                        passage,
                        Permalinks.passage(
                                new PassageAddress(new EntryId(hit.card().id()), passage.anchor()), query)))
                .toList();
        var count = hit.passageCount() == 0
                ? ""
                : messages.text(
                        "search.passages", hit.passageCount(), hit.card().passages());
        return new SearchView.HitView(
                hit.card().id(),
                words.line(hit, query),
                count,
                passages,
                passages.isEmpty() ? hit.card().lead() : null);
    }

    private SearchView.Paging paging(SearchState state, int pages) {
        var choices = new ArrayList<SearchView.@Nullable Choice>();
        boolean gap = false;
        for (int page = 1; page <= pages; page++) {
            boolean near = page == 1 || page == pages || Math.abs(page - state.page()) <= 2;
            if (near) {
                choices.add(new SearchView.Choice(
                        Integer.toString(page), address(state.withPage(page)), page == state.page()));
            } else if (!gap) {
                choices.add(null);
            }
            gap = !near;
        }
        return new SearchView.Paging(
                state.page() > 1 && pages > 0 ? address(state.withPage(Math.min(state.page() - 1, pages))) : null,
                state.page() < pages ? address(state.withPage(state.page() + 1)) : null,
                choices);
    }

    private List<Link> forms(SearchState state) {
        var forms = new ArrayList<Link>();
        var query = state.withPage(1).toQueryString();
        FeedFormat.ALL.forEach(
                format -> forms.add(new Link(format.name(), Permalinks.search(format.searchSuffix(), query))));
        forms.add(new Link(messages.text("form.json"), Permalinks.search(".json", state.toQueryString())));
        forms.add(new Link(messages.text("form.csv"), Permalinks.search(".csv", query)));
        forms.add(new Link(
                messages.text("form.json.all"),
                Permalinks.search(".json", query.isEmpty() ? "page=all" : query + "&page=all")));
        CitationFormat.ALL.stream()
                .filter(CitationFormat::holdsMany)
                .forEach(format -> forms.add(new Link(format.name(), Permalinks.search(format.suffix(), query))));
        forms.add(new Link(messages.text("form.print"), Permalinks.PRINT + (query.isEmpty() ? "" : "?" + query)));
        return forms;
    }

    /** None where there are no words to ask for. */
    private List<Link> elsewhere(Question question) {
        return Elsewhere.words(question).isEmpty()
                ? List.of()
                : Arrays.stream(Elsewhere.values())
                        .map(place -> new Link(messages.text("elsewhere." + place.slug()), place.address(question)))
                        .toList();
    }

    /** Ways out of an empty result, each of which asks for less. */
    private List<Link> advice(ResultPage result) {
        var state = result.state();
        var advice = new ArrayList<Link>();
        if (!state.filters().isEmpty()) {
            advice.add(new Link(messages.text("advice.without-filters"), address(state.withoutConstraints())));
        } else if (!state.days().equals(DayRange.ALL)) {
            advice.add(new Link(messages.text("advice.without-dates"), address(state.withoutConstraints())));
        }
        if (state.q().contains("\"")) {
            advice.add(new Link(
                    messages.text("advice.without-quotes"),
                    address(state.withQ(state.q().replace("\"", "")))));
        }
        advice.add(new Link(messages.text("advice.everything"), Permalinks.SEARCH));
        return advice;
    }

    static String address(SearchState state) {
        return Permalinks.search("", state.toQueryString());
    }
}
