package org.vigil.web;

import java.util.List;
import org.vigil.search.MarkedText;

/**
 * A passage as it is printed.
 *
 * @param label of its link, for those who do not see where it stands
 * @param source the words are the source's, not the archive's
 * @param language BCP 47 tag
 */
record PassageView(
        String anchor, String href, String label, boolean source, String language, List<MarkedText.Run> runs) {}
