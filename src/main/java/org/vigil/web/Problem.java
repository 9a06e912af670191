package org.vigil.web;

import io.javalin.http.HttpStatus;

/** An error for programs: problem details, RFC 9457. */
record Problem(String type, String title, int status, String detail) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** RFC 9457, section 4.2.1: with this type the title is that of the status. */
    static Problem of(HttpStatus status, String detail) {
        return new Problem("about:blank", status.getMessage(), status.getCode(), detail);
    }
}
