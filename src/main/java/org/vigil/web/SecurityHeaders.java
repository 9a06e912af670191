package org.vigil.web;

import io.javalin.http.Context;
import java.util.Map;

/** Headers of every answer: nothing runs or is loaded but the site's own files, nothing tells where a reader came from. */
final class SecurityHeaders {
    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "Permissions-Policy",
            "interest-cohort=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache");

    private SecurityHeaders() {}

    static void add(Context ctx) {
        ALL.forEach(ctx::header);
    }
}
