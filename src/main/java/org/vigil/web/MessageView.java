package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that says what happened and what to do: errors, and entries that were withdrawn.
 *
 * @param status HTTP status code
 * @param entry the entry it concerns
 */
record MessageView(
        Frame frame, int status, String heading, List<String> sentences, @Nullable EntryLine entry, List<Link> links) {}
