package org.vigil.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Like;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.http.client.config.RequestConfig;
import org.vigil.entry.EntryId;
import org.vigil.index.Card;
import org.vigil.index.IndexFields;

/** Asks for the context of an entry: one request, that does not wait long, as the entry's page is whole without it. */
final class EntryContexts {
    private static final int WAIT_MILLISECONDS = 1_500;
    /** More than a page shows, as some of them stand on it already. */
    private static final int MOST_ALIKE = 25;
    /** Shorter words are seldom what a text is about. */
    private static final int SHORTEST_WORD = 4;

    private final ElasticsearchClient client;
    private final String alias;

    EntryContexts(ElasticsearchClient client, String alias) {
        this.client = hurried(client);
        this.alias = alias;
    }

    static ElasticsearchClient hurried(ElasticsearchClient client) {
        // The transport adds nothing of its own to requests but these options.
        var options = (RestClientOptions) client._transport().options();
        var request = options.restClientRequestOptions().toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(WAIT_MILLISECONDS)
                        .setSocketTimeout(WAIT_MILLISECONDS)
                        .build());
        return client.withTransportOptions(new RestClientOptions(request.build(), false));
    }

    EntryContext of(EntryId id, Question question) {
        var searches = new ArrayList<RequestItem>();
        searches.add(likeness(id));
        boolean asked = !question.equals(Question.EVERYTHING);
        if (asked) {
            searches.add(matches(id, question));
        }
        var answers = Answer.to(() -> client.msearch(
                        MsearchRequest.of(m -> m.index(alias).searches(searches)), ResultPages.Found.class))
                .responses();
        if (answers.size() != searches.size() || answers.stream().anyMatch(MultiSearchResponseItem::isFailure)) {
            throw new SearchUnavailable("Elasticsearch answered only a part of the search", null);
        }
        return new EntryContext(question, asked ? matching(answers.get(1)) : List.of(), cards(answers.get(0)));
    }

    private static RequestItem matches(EntryId id, Question question) {
        return RequestItem.of(item -> item.header(h -> h)
                .body(b -> b.query(q -> q.bool(bool -> bool.must(QuestionQueries.query(question))
                                .filter(f -> f.term(t -> t.field(IndexFields.ID).value(id.value())))))
                        .highlight(SearchRequests.passages(question))
                        .source(source -> source.filter(f -> f.includes(IndexFields.CARD)))
                        .size(1)));
    }

    private RequestItem likeness(EntryId id) {
        return RequestItem.of(item -> item.header(h -> h).body(b -> b.query(alike(id))
                .source(source -> source.filter(f -> f.includes(IndexFields.CARD)))
                .size(MOST_ALIKE)));
    }

    /** Entries that share the words which are frequent in this one and rare in the others; never itself. */
    private Query alike(EntryId id) {
        var fields = Stream.concat(IndexFields.titles().stream(), IndexFields.texts().stream())
                .toList();
        return Query.of(q -> q.moreLikeThis(m -> m.fields(fields)
                .like(Like.of(like -> like.document(d -> d.index(alias).id(id.value()))))
                .minTermFreq(1)
                .minDocFreq(2)
                .minWordLength(SHORTEST_WORD)
                .minimumShouldMatch("30%")));
    }

    private static List<MarkedPassage> matching(MultiSearchResponseItem<ResultPages.Found> answer) {
        return answer.result().hits().hits().stream()
                .flatMap(hit -> ResultPages.passages(hit.highlight()).stream())
                .toList();
    }

    private static List<Card> cards(MultiSearchResponseItem<ResultPages.Found> answer) {
        return answer.result().hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source(), "source").card())
                .toList();
    }
}
