package org.vigil.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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
        var nodes = settings.cluster();
        if (!nodes.isEmpty()) {
            return new SearchEngine(null, Cluster.connect(nodes, access(settings)));
        }
        var node = EmbeddedNode.start(node(settings));
        return new SearchEngine(node, Cluster.connect(List.<URI>of(node.address()), Cluster.Access.OPEN));
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

    Catalog catalog(Thesaurus thesaurus) {
        return new Catalog(cluster.client(), ALIAS, thesaurus);
    }

    @Override
    public void close() {
        cluster.close();
        if (node != null) {
            node.close();
        }
    }
}
