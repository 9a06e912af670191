package org.vigil.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.vigil.entry.Sha256;
import org.vigil.link.Permalinks;

/** The style sheet, the script and the icon. Their addresses carry a hash of their content, so that browsers may keep them for ever. */
final class StaticFiles {
    /** Every file that is served, with its media type. */
    private static final Map<String, String> TYPES = Map.of(
            "vigil.css", "text/css; charset=utf-8",
            "figures.css", "text/css; charset=utf-8",
            "suggest.js", "text/javascript; charset=utf-8",
            "cite.js", "text/javascript; charset=utf-8",
            "favicon.svg", "image/svg+xml");

    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    StaticFiles() {
        TYPES.keySet().forEach(name -> contents.put(name, read(name)));
    }

    String address(String name) {
        return Permalinks.STATIC + "/" + name + "?v="
                + Sha256.of(Objects.requireNonNull(contents.get(name), name)).substring(0, 12);
    }

    void serve(Context ctx) {
        var name = ctx.pathParam("name");
        var content = contents.get(name);
        if (content == null) {
            throw new NotFoundResponse();
        }
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(Objects.requireNonNull(TYPES.get(name))).result(content);
    }

    private static byte[] read(String name) {
        try (var stream = StaticFiles.class.getResourceAsStream("/static/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
