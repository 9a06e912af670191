package org.vigil.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryId;
import org.vigil.entry.Passage;

/** The alias and the dated indices behind it: every call that changes what readers can find. */
public final class EntryIndex {
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final ElasticsearchClient client;
    private final String alias;

    /** @param alias what readers search; the dated indices are named after it */
    public EntryIndex(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    /**
     * How far an index has followed the ledger.
     *
     * @param schema fingerprint of the schema that the index was made to
     * @param seq of the last revision it holds; 0 for none
     * @param head chain hash of that revision
     */
    public record Progress(String index, String schema, long seq, String head) {}

    /**
     * What one revision does to the index.
     *
     * @param seq its place in the ledger, which is the version of the document: an older one never overwrites a newer
     * @param document absent where the revision takes the entry away
     */
    public record Change(EntryId id, long seq, @Nullable Map<String, Object> document) {}

    /** The index that readers search now, or empty where there is none. */
    public Optional<Progress> current() {
        return call(() -> {
            if (!client.indices().existsAlias(a -> a.name(alias)).value()) {
                return Optional.empty();
            }
            var mappings = client.indices().getMapping(m -> m.index(alias)).result();
            return mappings.entrySet().stream()
                    .findFirst()
                    .map(found ->
                            progress(found.getKey(), found.getValue().mappings().meta()));
        });
    }

    private static Progress progress(String index, Map<String, JsonData> meta) {
        return new Progress(
                index,
                meta.containsKey("schema") ? meta.get("schema").to(String.class) : "",
                meta.containsKey("seq") ? meta.get("seq").to(Long.class) : 0,
                meta.containsKey("head") ? meta.get("head").to(String.class) : "");
    }

    void create(String index, IndexSchema schema) {
        call(() -> client.indices().create(c -> c.index(index)
                .settings(s -> s.withJson(schema.settingsReader()))
                .mappings(m -> m.withJson(schema.mappingReader()))));
    }

    void remember(Progress progress) {
        call(() -> client.indices().putMapping(p -> p.index(progress.index())
                .meta(Map.of(
                        "schema", JsonData.of(progress.schema()),
                        "seq", JsonData.of(progress.seq()),
                        "head", JsonData.of(progress.head())))));
    }

    /** Applies changes in order. Those that the index has newer states of already are passed over. */
    void apply(String index, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var request = new BulkRequest.Builder();
        changes.forEach(change -> request.operations(operation(index, change)));
        var answer = call(() -> client.bulk(request.build()));
        var refused = answer.items().stream().filter(EntryIndex::isFailure).toList();
        if (!refused.isEmpty()) {
            var first = refused.get(0);
            throw new IndexUnavailable(
                    "Elasticsearch refused " + refused.size() + " of " + changes.size()
                            + " changes, the first of them to " + first.id() + ": "
                            + (first.error() == null
                                    ? "no reason given"
                                    : first.error().reason()),
                    null);
        }
    }

    private static BulkOperation operation(String index, Change change) {
        var document = change.document();
        if (document == null) {
            return BulkOperation.of(o -> o.delete(d ->
                    d.index(index).id(change.id().value()).version(change.seq()).versionType(VersionType.External)));
        }
        return BulkOperation.of(o -> o.index(i -> i.index(index)
                .id(change.id().value())
                .version(change.seq())
                .versionType(VersionType.External)
                .document(document)));
    }

    private static boolean isFailure(BulkResponseItem item) {
        return item.error() != null && item.status() != CONFLICT && item.status() != NOT_FOUND;
    }

    long count(String index) {
        return call(() -> client.count(c -> c.index(index)).count());
    }

    /** Whether the words of a passage lead to its entry. */
    boolean finds(String index, EntryId id, Passage passage) {
        var field = IndexFields.exact(IndexFields.text(passage.language()));
        return call(() -> client.count(c -> c.index(index)
                                .query(q -> q.bool(b -> b.filter(f -> f.ids(i -> i.values(id.value())))
                                        .must(m -> m.matchPhrase(
                                                p -> p.field(field).query(passage.text()))))))
                        .count())
                == 1;
    }

    void refresh(String index) {
        call(() -> client.indices().refresh(r -> r.index(index)));
    }

    /** Lets readers search this index from now on, in one step; the one before it is kept, those older are dropped. */
    void publish(String index) {
        var indices = call(
                () -> client.indices().get(g -> g.index(alias + "-*")).result().keySet());
        var before = current().map(Progress::index);
        call(() -> client.indices().updateAliases(u -> u.actions(
                        a -> a.remove(r -> r.index(alias + "-*").alias(alias).mustExist(false)))
                .actions(a -> a.add(add -> add.index(index).alias(alias)))));
        // The alias of another archive may begin as this one does.
        var dated = Pattern.compile(Pattern.quote(alias) + "-\\d{8}-\\d{6}-\\d{3}");
        var dropped = new TreeSet<>(indices);
        dropped.removeIf(name -> !dated.matcher(name).matches());
        dropped.remove(index);
        before.ifPresent(dropped::remove);
        if (!dropped.isEmpty()) {
            call(() -> client.indices().delete(d -> d.index(List.copyOf(dropped))));
        }
    }

    String dated(String stamp) {
        return alias + "-" + stamp;
    }

    private interface Call<T> {
        T answer() throws IOException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.answer();
        } catch (TransportException e) {
            throw new IndexUnavailable(refusal(e), e);
        } catch (IOException e) {
            throw new IndexUnavailable("Elasticsearch is out of reach: " + e.getMessage(), e);
        } catch (ElasticsearchException e) {
            throw new IndexUnavailable("Elasticsearch refused: " + e.getMessage(), e);
        }
    }

    private static String refusal(TransportException e) {
        return switch (e.statusCode()) {
            case UNAUTHORIZED, FORBIDDEN ->
                "Elasticsearch does not let Vigil in (status " + e.statusCode()
                        + "); check the API key, or the user and password, and what they may do";
            default -> "Elasticsearch is out of reach: " + e.getMessage();
        };
    }
}
