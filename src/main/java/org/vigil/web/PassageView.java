package org.vigil.web;

import java.util.List;
import org.vigil.search.MarkedText;

/**
 * A passage as it is printed.
 *
 * @param label of its link, for those who do not see where it stands
 * @param source the words are the source's, not the archive's
 * @param language BCP 47 tag
 * @param steps what leads on from it
 */
record PassageView(
        String anchor,
        String href,
        String label,
        boolean source,
        String language,
        List<MarkedText.Run> runs,
        List<Step> steps) {

    /**
     * A link to another passage, or out of the site.
     *
     * @param label for those who do not see where it stands; it holds the words of the text
     */
    record Step(String text, String href, String label, boolean external) {}

    PassageView with(List<Step> newSteps) {
        return new PassageView(anchor, href, label, source, language, runs, newSteps);
    }

    /** @param newHref the address that keeps these very words */
    PassageView at(String newHref) {
        return new PassageView(anchor, newHref, label, source, language, runs, steps);
    }
}
