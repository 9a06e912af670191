package org.vigil.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import org.vigil.entry.EntryId;

/** Asks Elasticsearch: the one class that does so for readers. Each question is one request. */
public final class Catalog {
    private final ElasticsearchClient client;
    private final String alias;
    private final SearchRequests requests;
    private final EntryContexts contexts;

    /** @param alias of the index that is asked */
    public Catalog(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
        this.requests = new SearchRequests(alias);
        this.contexts = new EntryContexts(client, alias);
    }

    /** @throws SearchUnavailable when Elasticsearch does not answer */
    public ResultPage search(SearchState state) {
        return search(state, SearchState.PAGE_SIZE);
    }

    /** As {@link #search(SearchState)}, with pages of another size. */
    public ResultPage search(SearchState state, int pageSize) {
        var parsed = QuestionParser.parse(state.q());
        return ResultPages.page(state, parsed, ask(requests.page(state, parsed.question(), pageSize)));
    }

    /**
     * Every hit of a question, up to {@link AllHits#MOST}, whatever the page; to be closed.
     *
     * @throws SearchUnavailable when Elasticsearch does not answer
     */
    public AllHits all(SearchState state) {
        return AllHits.open(client, alias, requests, state, QuestionParser.parse(state.q()));
    }

    /**
     * What the index knows of an entry, for its page.
     *
     * @param typed the question the reader came with; may be empty
     * @throws SearchUnavailable when Elasticsearch does not answer soon
     */
    public EntryContext context(EntryId id, String typed) {
        return contexts.of(id, QuestionParser.parse(typed).question());
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
