package org.vigil.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.PointInTimeReference;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every hit of a question, up to {@link #MOST}, asked for in batches while they are used. All come from one state of the
 * index: what is added or corrected meanwhile neither repeats a hit nor hides one.
 */
public final class AllHits implements Iterable<Hit>, AutoCloseable {
    public static final int MOST = SearchState.LAST_PAGE * SearchState.PAGE_SIZE;
    /** Each hit comes with all its passages that match: of so many long reports they still fit into a small memory. */
    static final int BATCH = 100;

    private static final Logger LOG = LoggerFactory.getLogger(AllHits.class);
    /** How long a reader may take to receive a batch. */
    private static final Time KEPT = Time.of(t -> t.time("2m"));

    private final ElasticsearchClient client;
    private final SearchRequests requests;
    private final SearchState state;
    private final Question question;
    private String frozen;
    private List<FieldValue> last = List.of();
    private final ResultPage first;

    private AllHits(
            ElasticsearchClient client,
            SearchRequests requests,
            SearchState state,
            Understood understood,
            String frozen) {
        this.client = client;
        this.requests = requests;
        this.state = state.withPage(1);
        this.frozen = frozen;
        question = understood.question();
        var answer = ask(requests.firstBatch(this.state, question, reference(), BATCH));
        var page = ResultPages.page(this.state, understood, answer);
        first = new ResultPage(
                page.state(),
                question,
                page.names(),
                page.repairs(),
                page.total(),
                Math.min(page.pages(), 1),
                page.hits(),
                page.facets(),
                List.of(),
                null);
    }

    /** The first batch is there when this returns. */
    static AllHits open(
            ElasticsearchClient client,
            String alias,
            SearchRequests requests,
            SearchState state,
            Understood understood) {
        var frozen = Answer.to(() ->
                client.openPointInTime(p -> p.index(alias).keepAlive(KEPT)).id());
        try {
            return new AllHits(client, requests, state, understood, frozen);
        } catch (SearchUnavailable e) {
            release(client, frozen);
            throw e;
        }
    }

    /** The answer as one page, of which only the first hits are here: {@link #iterator} has them all. */
    public ResultPage page() {
        return first;
    }

    /** All hits in order, once. Asking for more of them throws {@link SearchUnavailable} where Elasticsearch fails. */
    @Override
    public Iterator<Hit> iterator() {
        return new Batches();
    }

    private final class Batches implements Iterator<Hit> {
        private Iterator<Hit> batch = first.hits().iterator();
        private int given;

        @Override
        public boolean hasNext() {
            if (!batch.hasNext() && given < Math.min(first.total(), MOST)) {
                int size = Math.min(BATCH, MOST - given);
                batch = ResultPages.hits(ask(requests.nextBatch(state, question, reference(), size, last)))
                        .iterator();
            }
            return batch.hasNext();
        }

        @Override
        public Hit next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            given++;
            return batch.next();
        }
    }

    private PointInTimeReference reference() {
        return PointInTimeReference.of(p -> p.id(frozen).keepAlive(KEPT));
    }

    private SearchResponse<ResultPages.Found> ask(SearchRequest request) {
        var answer = Answer.to(() -> client.search(request, ResultPages.Found.class));
        var hits = answer.hits().hits();
        if (!hits.isEmpty()) {
            last = hits.get(hits.size() - 1).sort();
        }
        var renewed = answer.pitId();
        if (renewed != null) {
            frozen = renewed;
        }
        return answer;
    }

    @Override
    public void close() {
        release(client, frozen);
    }

    /** What is not released now, Elasticsearch releases itself a little later. */
    private static void release(ElasticsearchClient client, String frozen) {
        try {
            Answer.to(() -> client.closePointInTime(c -> c.id(frozen)));
        } catch (SearchUnavailable e) {
            LOG.debug("A state of the index was not released: {}", e.getMessage());
        }
    }
}
