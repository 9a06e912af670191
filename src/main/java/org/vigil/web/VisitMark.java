package org.vigil.web;

/**
 * One visit as a mark in the row of thirty.
 *
 * @param state slug: {@code published withheld untraced counted}
 * @param year its last two digits after an apostrophe, or a question mark
 * @param yearShown the first mark of its year
 * @param label what it stands for, in words
 */
record VisitMark(String state, String year, boolean yearShown, String href, String label) {}
