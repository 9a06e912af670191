package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to cite what the page shows.
 *
 * @param passage anchor of the one that is cited; absent where the whole entry is
 * @param whole leads from the passage to the whole entry
 * @param forms to be taken along
 * @param script puts a button beside each citation
 */
record CiteView(@Nullable String passage, Link whole, List<Style> styles, List<Link> forms, String script) {
    /** @param inText what stands in the text, where the citation itself stands in a list; else empty */
    record Style(String label, String citation, String inText) {}
}
