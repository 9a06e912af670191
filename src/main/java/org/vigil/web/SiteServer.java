package org.vigil.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.List;
import org.vigil.archive.Archive;
import org.vigil.corpus.Total;
import org.vigil.link.Permalinks;
import org.vigil.search.Catalog;

/** The site as it answers readers, until it is closed. */
public final class SiteServer implements AutoCloseable {
    private final Javalin site;

    private SiteServer(Javalin site) {
        this.site = site;
    }

    /** The port that was asked for cannot be had. */
    public static final class PortInUse extends RuntimeException {
        private static final long serialVersionUID = 1;

        PortInUse(Throwable cause) {
            super(cause);
        }
    }

    /**
     * @param host the address to listen on
     * @param totals who says how many visits and reports there are
     * @throws PortInUse where another program has the port
     */
    public static SiteServer start(
            String host, int port, Archive archive, Catalog catalog, List<Total> totals, Permalinks permalinks) {
        var site = Site.create(archive, catalog, totals, permalinks, Languages.load(), Clock.systemUTC());
        try {
            return new SiteServer(site.start(host, port));
        } catch (JavalinBindException e) {
            throw new PortInUse(e);
        }
    }

    @Override
    public void close() {
        site.stop();
    }
}
