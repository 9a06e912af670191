package org.vigil.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vigil.entry.EntryId;
import org.vigil.entry.Facet;
import org.vigil.index.EntryIndex;
import org.vigil.index.IndexUnavailable;

/** Asks Elasticsearch: the one class that does so for readers. Each question is one request, but for one
 * that finds next to nothing. */
public final class Catalog {
    /** So few hits that a word may be misspelt. */
    private static final int FEW = 2;

    private final ElasticsearchClient client;
    private final String alias;
    private final Thesaurus thesaurus;
    private final SearchRequests requests;
    private final EntryContexts contexts;

    /** @param alias of the index that is asked */
    public Catalog(ElasticsearchClient client, String alias, Thesaurus thesaurus) {
        this.client = client;
        this.alias = alias;
        this.thesaurus = thesaurus;
        this.requests = new SearchRequests(alias);
        this.contexts = new EntryContexts(client, alias);
    }

    /**
     * A page of hits. Where there is less than a page of them, it also has what else may have been meant.
     *
     * @throws SearchUnavailable when Elasticsearch does not answer
     */
    public ResultPage search(SearchState state) {
        var page = search(state, SearchState.PAGE_SIZE);
        if (page.total() >= SearchState.PAGE_SIZE) {
            return page;
        }
        return page.with(near(page), page.total() > FEW ? Optional.empty() : betterSpelt(state, page.total()));
    }

    /** The hits of a page of another size, and nothing besides. */
    public ResultPage search(SearchState state, int pageSize) {
        var understood = Understood.of(state, thesaurus);
        return ResultPages.page(state, understood, ask(requests.page(state, understood.question(), pageSize)));
    }

    /**
     * The first so many entries of a question, without what matched in them and without counts.
     *
     * @throws SearchUnavailable when Elasticsearch does not answer
     */
    public CardList cards(SearchState state, int size) {
        var question = Understood.of(state, thesaurus).question();
        return new CardList(state, question, ResultPages.cards(ask(requests.cards(state, question, size))));
    }

    private List<Hit> near(ResultPage page) {
        if (page.state().effectiveSort() != Sort.RELEVANCE || page.state().page() > 1) {
            return List.of();
        }
        var found = page.hits().stream().map(Hit::id).toList();
        int missing = SearchState.PAGE_SIZE - found.size();
        return SomeOfTheWords.of(page.question())
                .map(question -> ResultPages.hits(ask(requests.first(page.state(), question, found, missing))))
                .orElse(List.of());
    }

    /**
     * The question with its misspelt words put right, where that finds more. Only a question that found next to nothing is worth the
     * two further requests.
     */
    private Optional<String> betterSpelt(SearchState state, long total) {
        var spelling = Spelling.of(state.q(), thesaurus);
        if (spelling.words().isEmpty()) {
            return Optional.empty();
        }
        return spelling.corrected(ask(spelling.request(alias)))
                .filter(corrected -> count(state.withQ(corrected)) > total);
    }

    private long count(SearchState state) {
        var question = Understood.of(state, thesaurus).question();
        return ResultPages.total(ask(requests.count(state, question)));
    }

    /**
     * The values of one facet, up to a thousand.
     *
     * @throws SearchUnavailable when Elasticsearch does not answer
     */
    public FacetList values(Facet facet, SearchState state) {
        var understood = Understood.of(state, thesaurus);
        return ResultPages.list(facet, state, understood, ask(requests.valuesOf(facet, state, understood.question())));
    }

    /**
     * Every hit of a question, up to {@link AllHits#MOST}, whatever the page; to be closed.
     *
     * @throws SearchUnavailable when Elasticsearch does not answer
     */
    public AllHits all(SearchState state) {
        return AllHits.open(client, alias, requests, state, Understood.of(state, thesaurus));
    }

    /**
     * What the index knows of an entry, for its page.
     *
     * @param state the question the reader came with; filters, dates and order mean nothing here
     * @throws SearchUnavailable when Elasticsearch does not answer soon
     */
    public EntryContext context(EntryId id, SearchState state) {
        return contexts.of(id, Understood.of(state, thesaurus).question());
    }

    /** The same, for what a page can do without: whoever asks it does not wait long for an answer. */
    public Catalog hurried() {
        return new Catalog(EntryContexts.hurried(client), alias, thesaurus);
    }

    /** What it knows of names. */
    public Thesaurus names() {
        return thesaurus;
    }

    /** The names that a reader may be about to type. */
    public Suggestions suggestions() {
        return new Suggestions(this, thesaurus);
    }

    /**
     * How far the index has followed the ledger: seq of the last revision that it holds, 0 where there is no index.
     *
     * @throws SearchUnavailable when Elasticsearch does not answer
     */
    public long followed() {
        try {
            return new EntryIndex(client, alias)
                    .current()
                    .map(EntryIndex.Progress::seq)
                    .orElse(0L);
        } catch (IndexUnavailable e) {
            throw new SearchUnavailable("Elasticsearch does not say what the index holds", e);
        }
    }

    /** Whether a search would be answered now. */
    public boolean answers() {
        try {
            return client.indices().existsAlias(a -> a.name(alias)).value();
        } catch (IOException | ElasticsearchException e) {
            return false;
        }
    }

    private SearchResponse<ResultPages.Found> ask(SearchRequest request) {
        return Answer.to(() -> client.search(request, ResultPages.Found.class));
    }
}
