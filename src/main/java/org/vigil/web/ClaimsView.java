package org.vigil.web;

import java.util.List;

/**
 * The questions that articles answer.
 *
 * @param lede how many there are, and how many of them contradict each other
 * @param shows which verdicts to keep
 * @param found how many are shown; empty where all are
 * @param unheld that links lead to articles of which the text is not here; empty where all texts are
 */
record ClaimsView(
        Frame frame,
        String lede,
        List<Choice> shows,
        List<Choice> articles,
        List<Choice> topics,
        String found,
        Link all,
        String unheld,
        DerivationView derivation,
        List<Group> groups,
        List<Link> forms) {

    /** @param chosen leads back to all */
    record Choice(String text, String count, String href, boolean chosen) {}

    record Group(String slug, String heading, List<QuestionView> questions) {}
}
