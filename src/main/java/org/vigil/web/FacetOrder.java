package org.vigil.web;

import org.vigil.entry.Slugged;

/** An order of the values of a facet on its own page. */
enum FacetOrder implements Slugged {
    COUNT,
    NAME
}
