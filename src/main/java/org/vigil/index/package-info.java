/** The ledger turned into an Elasticsearch index, which can be thrown away and built again. */
@NullMarked
package org.vigil.index;

import org.jspecify.annotations.NullMarked;
