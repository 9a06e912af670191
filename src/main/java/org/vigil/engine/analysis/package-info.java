/** The analysis components that the small Elasticsearch distribution lacks; they run inside the node, never in Vigil. */
@NullMarked
package org.vigil.engine.analysis;

import org.jspecify.annotations.NullMarked;
