package org.vigil.search;

/**
 * The values of one facet, without hits.
 *
 * @param total exact count of the entries that the whole question finds
 * @param among how many it would find were nothing of this facet chosen: what the counts are taken of
 * @param counts with a zero for each value that the archive has and none of these entries
 * @param cut the archive has more values than are listed; the most frequent are
 */
public record FacetList(
        SearchState state, Question question, long total, long among, FacetCounts counts, boolean cut) {}
