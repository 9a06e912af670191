package org.vigil.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigil.engine.EmbeddedNode;
import org.vigil.engine.NodeSettings;
import org.vigil.index.Cluster;
import org.vigil.index.EntryIndex;
import org.vigil.search.Catalog;
import org.vigil.search.Thesaurus;

/** Elasticsearch as the settings want it: the built-in node, or a cluster. */
final class SearchEngine implements AutoCloseable {
    private static final String ALIAS = "vigil-entries";

    private final @Nullable EmbeddedNode node;
    private final Cluster cluster;

    private SearchEngine(@Nullable EmbeddedNode node, Cluster cluster) {
        this.node = node;
        this.cluster = cluster;
    }

    /** Waits until the built-in node answers; a cluster is not waited for. */
    static SearchEngine open(Settings settings) {
        return make(settings, EmbeddedNode::start);
    }

    /** Out of reach until {@link #startInBackground()}, and then until it answers. */
    static SearchEngine unstarted(Settings settings) {
        return make(settings, EmbeddedNode::unstarted);
    }

    private static SearchEngine make(Settings settings, Function<NodeSettings, EmbeddedNode> making) {
        var nodes = settings.cluster();
        if (!nodes.isEmpty()) {
            return new SearchEngine(null, Cluster.connect(nodes, access(settings)));
        }
        var node = making.apply(node(settings));
        return new SearchEngine(node, Cluster.connect(List.<URI>of(node.address()), Cluster.Access.OPEN));
    }

    /** Returns at once; a cluster is started by others. */
    void startInBackground() {
        if (node != null) {
            node.startInBackground();
        }
    }

    /** Not while the built-in node is known to be away; of a cluster nothing is known before it is asked. */
    boolean mayBeAsked() {
        return node == null || node.isAnswering();
    }

    private static NodeSettings node(Settings settings) {
        var node = NodeSettings.in(settings.data.resolve("elasticsearch")).withHeap(settings.heap);
        return settings.zip.isBlank() ? node : node.withZip(Path.of(settings.zip));
    }

    private static Cluster.Access access(Settings settings) {
        return new Cluster.Access(given(settings.apiKey), given(settings.user), settings.certificateFile());
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value;
    }

    EntryIndex index() {
        return new EntryIndex(cluster.client(), ALIAS);
    }

    /** @param open whether readers may search; until then they are told that search is not available */
    Catalog catalog(Thesaurus thesaurus, BooleanSupplier open) {
        return new Catalog(cluster.clientWhile(open), ALIAS, thesaurus);
    }

    @Override
    public void close() {
        cluster.close();
        if (node != null) {
            node.close();
        }
    }
}
