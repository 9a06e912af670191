package org.vigil.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonpMappingException;
import java.io.IOException;

/** What Elasticsearch answers to a call, or {@link SearchUnavailable} for each way in which it does not. */
final class Answer {
    private Answer() {}

    interface Call<T> {
        T make() throws IOException;
    }

    /** The messages go to the log, so they quote nothing: what Elasticsearch says of a search may hold the reader's words. */
    static <T> T to(Call<T> call) {
        try {
            return call.make();
        } catch (IOException e) {
            throw new SearchUnavailable(
                    "Elasticsearch is out of reach (" + e.getClass().getSimpleName() + ")", e);
        } catch (ElasticsearchException e) {
            throw new SearchUnavailable(
                    "Elasticsearch refused the search (" + e.error().type() + ")", e);
        } catch (JsonpMappingException e) {
            throw new SearchUnavailable("The answer of Elasticsearch cannot be read", e);
        }
    }
}
