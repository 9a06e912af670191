package org.vigil.web;

import java.util.List;

/**
 * Drawings that answer questions; each with its numbers as a table.
 *
 * @param of which visits are drawn, in words; empty where all are
 */
record ChartsView(String of, Years years, Lags lags, Map map) {

    /** @param kinds those that the visits have, in the order in which they are stacked */
    record Years(String answer, SvgYears drawing, List<Kind> kinds, List<Row> rows) {}

    record Kind(String slug, String text, int number) {}

    record Row(String label, List<Integer> numbers, int sum) {}

    /** @param scale what the longest is drawn as */
    record Lags(String answer, int scale, List<Span> spans) {}

    /**
     * From the end of a visit to the day of publication.
     *
     * @param least drawn length of what is certain
     * @param more drawn length of what may be added
     */
    record Span(Link visit, Link report, String ended, String published, String days, int least, int more) {}

    /** @param unknown regions that sources name and the map has not */
    record Map(String answer, SvgMap drawing, List<Region> regions, List<String> unknown) {}

    /** @param names under which sources speak of it, in English */
    record Region(String label, String names, int number, String href, boolean chosen) {}
}
