/** A reader's question turned into a page of hits; with index/, the only place that knows Elasticsearch. */
@NullMarked
package org.vigil.search;

import org.jspecify.annotations.NullMarked;
